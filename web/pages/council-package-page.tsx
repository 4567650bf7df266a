import { backPlan } from '../../core/meeting/back-plan.ts'
import { called, type CouncilRoom, type Paper, wordsIn } from '../meeting/room.ts'
import { stageIn } from '../parts/council-agenda.tsx'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { usePeriod, When } from '../parts/when.tsx'
import { organName } from '../record/names.ts'
import { useCouncilTitle } from './council-meeting-page.tsx'

type InRoom = { readonly room: CouncilRoom }

const isEnded = ({ stage }: Paper): boolean => stage === 'withdrawn' || stage === 'lapsed'

/** Whether a translation is missing on the day by which it had to be circulated. */
const isOverdue = (paper: Paper, circulation: string, day: string): boolean =>
  !isEnded(paper) && day >= circulation && Object.values(paper.languages).includes('behind')

/** `…/package`: every document put to a meeting, with what is missing, and the letter that goes out with it (M10). */
export function CouncilPackagePage({ room }: InRoom) {
  const { council } = useWords()
  const titleOf = useCouncilTitle()
  const { slug, meeting, facts, papers } = room
  const plan = backPlan(meeting.start, facts.rules)
  const overdue = papers.filter(paper => isOverdue(paper, plan.circulation, facts.day)).length
  return (
    <Page title={`${council.package}: ${titleOf(room)}`} here="meetings" kind="council">
      <div className="wrap mtg">
        <header className="lh">
          <h1>{council.package}</h1>
          <p className="lead">
            <a href={`/${slug}/meetings/${meeting.id}`}>{titleOf(room)}</a>
          </p>
          <p className="noprint">{council.packageLead}</p>
        </header>
        {meeting.precision === 'day' && <Deadlines plan={plan} />}
        {overdue > 0 && <p className="overdue noprint">{council.due(overdue)}</p>}
        <Papers room={room} circulation={plan.circulation} />
        <Letter room={room} />
      </div>
    </Page>
  )
}

function Deadlines({ plan }: { readonly plan: ReturnType<typeof backPlan> }) {
  const { council } = useWords()
  return (
    <section className="noprint" aria-labelledby="deadlines">
      <h2 id="deadlines">{council.deadlines}</h2>
      <dl className="mfacts">
        {(['drafts', 'circulation', 'ministers'] as const).map(name => (
          <div key={name}>
            <dt>{council[name]}</dt>
            <dd>
              <When from={plan[name]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Papers({ room, circulation }: InRoom & { readonly circulation: string }) {
  const { council } = useWords()
  if (room.papers.length === 0) return <p>{council.packageNone}</p>
  return (
    <section className="noprint" aria-label={council.package}>
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">{council.document}</th>
            <th scope="col">{council.owner}</th>
            <th scope="col">{council.standing}</th>
            <th scope="col">{council.languages}</th>
          </tr>
        </thead>
        <tbody>
          {room.papers.map(paper => (
            <Row key={paper.id} room={room} paper={paper} circulation={circulation} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ room, paper, circulation }: InRoom & { readonly paper: Paper; readonly circulation: string }) {
  const { council, draft } = useWords()
  const { language } = useVisit()
  const { title, href, owner, stage, languages } = paper
  const overdue = isOverdue(paper, circulation, room.facts.day)
  return (
    <tr>
      <th scope="row">
        {href ? <a href={href}>{wordsIn(title, language)}</a> : wordsIn(title, language)}
        {paper.symbol && <span className="note"> {paper.symbol}</span>}
      </th>
      <td data-label={council.owner}>{owner ? called(room, owner, language) : council.notStated}</td>
      <td data-label={council.standing}>{stageIn(council.stages, stage)}</td>
      <td data-label={council.languages}>
        {Object.entries(languages).map(([each, is]) => (
          <span key={each} className={is === 'behind' && overdue ? 'lang overdue' : 'lang'}>
            {draft.languages[each] ?? each}: {council.ready[is === 'behind' && overdue ? 'missing' : is]}
          </span>
        ))}
      </td>
    </tr>
  )
}

const isSubmitted = (paper: Paper): boolean => paper.version !== null && !isEnded(paper)

/** The convening letter lists exactly what is submitted, in the version that is. */
function Letter({ room }: InRoom) {
  const { council } = useWords()
  const { language } = useVisit()
  const period = usePeriod()
  const { profile, meeting, papers } = room
  const submitted = papers.filter(isSubmitted)
  const organ = organName(profile, meeting.organ, language)
  return (
    <section className="after letter" aria-labelledby="letter">
      <div className="head">
        <h2 id="letter">{council.letter}</h2>
      </div>
      <p>{council.letterOpen(organ, period(meeting.start, meeting.end), wordsIn(meeting.place, language))}</p>
      {submitted.length === 0 && <p>{council.letterNone}</p>}
      <ol>
        {submitted.map(({ id, title, symbol, version }) => (
          <li key={id}>
            {wordsIn(title, language)}
            {symbol && `, ${symbol}`}, {council.version(version ?? 0)}
          </li>
        ))}
      </ol>
    </section>
  )
}
