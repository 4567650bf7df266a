import { lastDay } from '../../core/calendar.ts'
import type { Profile } from '../../core/body/profile.ts'
import type { CandidacyLine, PostTerm } from '../../core/communique/public-record.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Page } from '../parts/page.tsx'
import { type Attended, HeadsOfDelegation } from '../parts/heads-of-delegation.tsx'
import { OutsideSource } from '../parts/source-link.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { usePeriod, When } from '../parts/when.tsx'
import { organShort, stateName } from '../record/names.ts'
import { enumeration } from '../words/plural.ts'

export type PeoplePageProps = {
  readonly profile: Profile
  readonly terms: readonly PostTerm[]
  readonly candidacies: readonly CandidacyLine[]
  readonly attended: readonly Attended[]
}

/** `/sco/people`: posts with their holders and candidates, candidacies for other bodies, heads of delegation. */
export function PeoplePage({ profile, terms, candidacies, attended }: PeoplePageProps) {
  const { people } = useWords()
  const posts = profile.posts.filter(post => terms.some(term => term.post === post.id))
  const nominated = terms.filter(term => term.stage === 'nominated').length
  return (
    <Page title={people.title} here="people" kind="list">
      <div className="wrap">
        <header className="lh">
          <h1>{people.title}</h1>
          <p className="lead">{people.lead(nominated)}</p>
        </header>
        {posts.map(post => (
          <Terms
            key={post.id}
            id={post.id}
            profile={profile}
            terms={terms.filter(term => term.post === post.id)}
          />
        ))}
        <Candidacies profile={profile} candidacies={candidacies} />
        <HeadsOfDelegation profile={profile} attended={attended} />
      </div>
    </Page>
  )
}

function Terms({
  id,
  profile,
  terms,
}: {
  readonly id: string
  readonly profile: Profile
  readonly terms: readonly PostTerm[]
}) {
  const { people } = useWords()
  const { language } = useVisit()
  const post = profile.posts.find(one => one.id === id)
  return (
    <section className="after" aria-labelledby={`post-${id}`}>
      <div className="head">
        <h2 id={`post-${id}`}>{post?.name[language]}</h2>
        <span className="count">{terms.length}</span>
        <span className="more">{post && organShort(profile, post.organ, language)}</span>
      </div>
      <table className="blocks terms">
        <thead>
          <tr>
            <th scope="col">{people.person}</th>
            <th scope="col">{people.state}</th>
            <th scope="col">{people.term}</th>
            <th scope="col">{people.stage}</th>
          </tr>
        </thead>
        <tbody>
          {byBeginning(terms).map((term, i) => (
            <TermRow key={i} term={term} profile={profile} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A term that is over was held; one that is not is in office. */
const stageOf = ({ stage, to }: PostTerm, today: string) =>
  stage === 'in-office' && to !== null && lastDay(to) < today ? 'held' : stage

const beginning = ({ from, seen }: PostTerm): string => from ?? seen[0] ?? ''

/** The terms of a post in the order of time. */
const byBeginning = (terms: readonly PostTerm[]): readonly PostTerm[] =>
  terms.toSorted((one, other) => (beginning(one) < beginning(other) ? -1 : 1))

function TermRow({ term, profile }: { readonly term: PostTerm; readonly profile: Profile }) {
  const { people, frame } = useWords()
  const { language, today } = useVisit()
  const period = usePeriod()
  return (
    <tr>
      <th scope="row">
        {'printed' in term.person ? (
          <Foreign language={term.person.language}>{term.person.printed}</Foreign>
        ) : (
          term.person[language]
        )}
      </th>
      <td>{term.state && stateName(profile, term.state, language)}</td>
      <td>
        {term.from && <When from={term.from} to={term.to} />}
        {!term.from &&
          term.seen.length > 0 &&
          people.seen(
            enumeration(
              language,
              term.seen.map(day => period(day)),
            ),
          )}
      </td>
      <td>
        {people.stages[stageOf(term, today)]}
        <span className="line">
          {term.meeting && term.paragraph ? (
            <a href={`/${term.meeting}#p${term.paragraph}`}>
              <When from={term.meeting.slice(-10)} />
              {frame.comma}
              {frame.paragraphShort(term.paragraph)}
            </a>
          ) : (
            term.source && <OutsideSource source={term.source} />
          )}
        </span>
      </td>
    </tr>
  )
}

/** Noted stays noted: a candidacy is shown on the rung on which the text put it. */
function Candidacies({ profile, candidacies }: Pick<PeoplePageProps, 'profile' | 'candidacies'>) {
  const { people, frame } = useWords()
  const { language } = useVisit()
  if (candidacies.length === 0) return null
  return (
    <section className="after" aria-labelledby="candidacies">
      <div className="head">
        <h2 id="candidacies">{people.candidacies}</h2>
        <span className="count">{candidacies.length}</span>
      </div>
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">{people.state}</th>
            <th scope="col">{people.seat}</th>
            <th scope="col">{people.term}</th>
            <th scope="col">{people.stage}</th>
          </tr>
        </thead>
        <tbody>
          {candidacies.map((one, i) => (
            <tr key={i}>
              <th scope="row">
                {enumeration(
                  language,
                  one.states.map(code => stateName(profile, code, language)),
                )}
              </th>
              <td>
                {one.seatIn && organShort(profile, one.seatIn, language)}
                {one.seat && (
                  <span className="line">
                    <Foreign language={one.language}>{one.seat}</Foreign>
                  </span>
                )}
              </td>
              <td>{one.term?.from ? <When from={one.term.from} to={one.term.to} /> : frame.notStated}</td>
              <td>
                {one.outcome === 'support-candidacy' ? people.supported : people.noted}
                <span className="line">
                  <a href={`/${one.meeting}#p${one.paragraph}`}>
                    <When from={one.start} />
                    {frame.comma}
                    {frame.paragraphShort(one.paragraph)}
                  </a>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
