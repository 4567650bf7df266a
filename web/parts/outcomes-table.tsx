import type { ReactNode } from 'react'
import type { Profile } from '../../core/body/profile.ts'
import type { FollowUp, RecordedText } from '../../core/communique/public-record.ts'
import type { OutcomeRead } from '../../core/communique/reading.ts'
import { organShort, postName, registeredName, stateName } from '../record/names.ts'
import { enumeration } from '../words/plural.ts'
import { Fate } from './fate.tsx'
import { Foreign } from './foreign.tsx'
import { SourceLink } from './source-link.tsx'
import { useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'

type Shown = {
  readonly text: RecordedText
  readonly profile: Profile
  readonly followUps: readonly FollowUp[]
}

/** What the meeting did, and what became of it. */
export function OutcomesTable({ text, profile, followUps }: Shown) {
  const { meeting } = useWords()
  const { outcomes } = text.reading
  return (
    <section className="after" aria-labelledby="outcomes">
      <div className="head">
        <h2 id="outcomes">{meeting.outcomes}</h2>
        <span className="count">{outcomes.length}</span>
        {outcomes.length > 0 && <span className="more">{meeting.table.how}</span>}
      </div>
      {outcomes.length === 0 ? (
        <p className="note">{meeting.table.none}</p>
      ) : (
        <table className="out">
          <thead>
            <tr>
              <th scope="col">{meeting.table.paragraph}</th>
              <th scope="col">{meeting.table.act}</th>
              <th scope="col">{meeting.table.object}</th>
              <th scope="col">{meeting.table.later}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map((outcome, i) => (
              <Row
                key={i}
                outcome={outcome}
                text={text}
                profile={profile}
                followUps={followUps.filter(one => belongs(one, outcome))}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

const belongs = (followUp: FollowUp, outcome: OutcomeRead): boolean =>
  followUp.paragraph === outcome.paragraph &&
  followUp.act === outcome.act &&
  followUp.outcome === outcome.type

function Row({ outcome, text, profile, followUps }: Shown & { readonly outcome: OutcomeRead }) {
  const words = useWords()
  return (
    <tr>
      <td>
        <SourceLink paragraph={outcome.paragraph} {...(outcome.act ? { href: `#${outcome.act}` } : {})} />
      </td>
      <td>
        <b>{words.record.outcomes[outcome.type]}</b>
        <Effect outcome={outcome} profile={profile} />
      </td>
      <td>
        <Thing outcome={outcome} text={text} profile={profile} />
      </td>
      <td className={followUps.some(one => one.outside) ? 'later' : 'later dim'}>
        <Afterwards outcome={outcome} followUps={followUps} profile={profile} />
      </td>
    </tr>
  )
}

/** How far the act goes: final here, or up to another organ. Never more than the text and the competence table say. */
function Effect({ outcome, profile }: { readonly outcome: OutcomeRead; readonly profile: Profile }) {
  const { meeting, home } = useWords()
  const { language } = useVisit()
  const { nextOrgan, type, count } = outcome
  if (type === 'hear') return <span>{meeting.fate.informationOnly}</span>
  if (type === 'batch') return <span>{count ? meeting.fate.counted(count) : meeting.fate.noCount}</span>
  if (nextOrgan)
    return (
      <span>
        {type === 'nominate'
          ? home.expects.nominee(organShort(profile, nextOrgan, language))
          : home.expects.document(organShort(profile, nextOrgan, language))}
      </span>
    )
  return ['approve', 'appoint'].includes(type) ? <span>{meeting.fate.final}</span> : null
}

function Afterwards({
  outcome,
  followUps,
  profile,
}: {
  readonly outcome: OutcomeRead
  readonly followUps: readonly FollowUp[]
  readonly profile: Profile
}) {
  const { meeting } = useWords()
  if (followUps.length > 0)
    return followUps.map(one => <Fate key={one.id} followUp={one} profile={profile} />)
  return outcome.type === 'hear' || outcome.type === 'approve' ? '' : meeting.fate.nothingLater
}

/** What the act is about, in the words of the text, and where they name nothing in the register's. */
function Thing({ outcome, text, profile }: Omit<Shown, 'followUps'> & { readonly outcome: OutcomeRead }) {
  const { language } = useVisit()
  const { frame } = useWords()
  const state = (code: string) => stateName(profile, code, language)
  const printed = (words: ReactNode) => <Foreign language={text.language}>{words}</Foreign>
  if (outcome.person) return <Person outcome={outcome} text={text} profile={profile} />
  if (outcome.document) return printed(outcome.document)
  if (outcome.states?.length)
    return (
      <>
        {enumeration(language, outcome.states.map(state))}
        {outcome.organ && frame.comma + organShort(profile, outcome.organ, language)}
        {outcome.seat && (
          <>
            {frame.comma}
            {printed(outcome.seat)}
          </>
        )}
      </>
    )
  if (outcome.organ) return <Planned outcome={outcome} text={text} profile={profile} />
  return printed(text.text.slice(outcome.span[0], outcome.span[1]))
}

function Person({ outcome, text, profile }: Omit<Shown, 'followUps'> & { readonly outcome: OutcomeRead }) {
  const { language } = useVisit()
  const { frame } = useWords()
  const known =
    language === text.language
      ? null
      : registeredName(profile, outcome.person ?? '', text.language, outcome.state ?? null)
  return (
    <>
      {known && <span className="ext">{known[language]}</span>}{' '}
      <Foreign language={text.language}>{outcome.person}</Foreign>
      {outcome.state && frame.comma + stateName(profile, outcome.state, language)}
      {outcome.post && frame.comma + postName(profile, outcome.postId ?? null, outcome.post, language)}
      {outcome.term?.from && (
        <>
          {frame.comma}
          <When from={outcome.term.from} to={outcome.term.to} />
        </>
      )}
    </>
  )
}

function Planned({ outcome, text, profile }: Omit<Shown, 'followUps'> & { readonly outcome: OutcomeRead }) {
  const { language } = useVisit()
  const { frame } = useWords()
  return (
    <>
      {organShort(profile, outcome.organ ?? '', language)}
      {outcome.start && (
        <>
          {frame.comma}
          <When from={outcome.start} to={outcome.end ?? null} />
        </>
      )}
      {outcome.place && (
        <>
          {frame.comma}
          <Foreign language={text.language}>{outcome.place.name}</Foreign>
        </>
      )}
    </>
  )
}
