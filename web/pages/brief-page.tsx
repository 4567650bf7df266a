import type { ReactNode } from 'react'
import type { Profile } from '../../core/body/profile.ts'
import type { Commitment } from '../../core/commitment/commitment.ts'
import type { FollowUp } from '../../core/communique/public-record.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import {
  type Matter,
  namedLists,
  type Open,
  openHolds,
  openPromises,
  residualPoints,
  toDecide,
} from '../brief/matters.ts'
import { wordsFrom } from '../notices/said-of.ts'
import { langOf } from '../parts/foreign.tsx'
import { OpenMatters } from '../parts/open-matters.tsx'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { usePeriod } from '../parts/when.tsx'
import { organName, stateName } from '../record/names.ts'
import { enumeration } from '../words/plural.ts'
import { formatZoned } from '../words/zoned.ts'

export type BriefPageProps = {
  readonly profile: Profile
  readonly meeting: Meeting
  readonly open: Open
  /** The State whose minister reads; `null` for the Chair and the secretariat, who see all holds. */
  readonly state: string | null
  /** What stands in the register of commitments. */
  readonly commitments: readonly Commitment[]
  readonly promised: readonly FollowUp[]
  readonly languages: Readonly<Record<string, string>>
  readonly day: string
  readonly zone: string
}

/** How many lines a list shows, and that of the decisions: the brief fits on two pages of paper. */
const most = 7
const mostDecisions = 20

/** `/exercise/meetings/cm-2027-04-20/brief`: what a minister reads in ten minutes (story 10). */
export function BriefPage(props: BriefPageProps) {
  const { brief } = useWords()
  const { language } = useVisit()
  const period = usePeriod()
  const { profile, meeting } = props
  return (
    <Page title={brief.brief} here="meetings" kind="brief">
      <div className="wrap brief">
        <header className="lh">
          <h1>{brief.brief}</h1>
          <p className="lead">
            {brief.lead(organName(profile, meeting.organ, language), period(meeting.start, meeting.end))}
          </p>
          <p className="note">{brief.words}</p>
        </header>
        <Lists {...props} />
      </div>
    </Page>
  )
}

function Lists(props: BriefPageProps) {
  const { profile, meeting, open, state, commitments, promised, languages, day, zone } = props
  const { brief, decisions, registers } = useWords()
  const { language } = useVisit()
  const period = usePeriod()
  const nameOf = (code: string) => stateName(profile, code, language)
  const isOrgan = (id: string) => profile.organs.some(organ => organ.id === id)
  const ownersIn = (ids: readonly string[]) =>
    enumeration(
      language,
      ids.map(id => (isOrgan(id) ? organName(profile, id, language) : nameOf(id))),
    )
  const names = (codes: readonly string[]) => enumeration(language, codes.map(nameOf))
  return (
    <>
      <List id="decide" title={brief.decide} items={toDecide(open, meeting.id)} most={mostDecisions}>
        {({ stage }) => decisions.stage[stage]}
      </List>
      <List id="residual" title={brief.residual} items={residualPoints(open)}>
        {({ owner, due }) => brief.owner(nameOf(owner), period(due))}
      </List>
      <List
        id="holds"
        title={state === null ? brief.allHolds : `${brief.holds} (${nameOf(state)})`}
        items={openHolds(open, state)}
      >
        {hold =>
          [
            ...(state === null ? [nameOf(hold.state)] : []),
            ...(hold.until === null ? [] : [brief.until(formatZoned(language, hold.until, zone))]),
          ].join(' · ')
        }
      </List>
      <List id="scope" title={brief.scope} items={namedLists(open, profile, day)}>
        {({ notListed }) => brief.notListed(names(notListed))}
      </List>
      <List id="undertaken" title={brief.undertaken} items={openPromises(commitments, day)}>
        {({ owners, due, standing }) =>
          [
            ownersIn(owners),
            ...(due === null ? [] : [brief.due(period(due))]),
            registers.stages[standing],
          ].join(' · ')
        }
      </List>
      <section aria-labelledby="promised">
        <Head id="promised" title={brief.promised} n={promised.length} />
        {promised.length === 0 ? (
          <p className="note">{brief.none}</p>
        ) : (
          <OpenMatters open={promised.slice(0, most)} profile={profile} languages={languages} />
        )}
        <More n={promised.length - most} />
      </section>
    </>
  )
}

const Head = ({ id, title, n }: { readonly id: string; readonly title: string; readonly n: number }) => (
  <div className="head">
    <h2 id={id}>{title}</h2>
    <span className="count">{n}</span>
  </div>
)

function More({ n }: { readonly n: number }) {
  const { brief } = useWords()
  return n > 0 ? <p className="note">{brief.more(n)}</p> : null
}

/** A list of matters, each with the way to its exact words in the language of the reader. */
function List<Item extends Matter>({
  id,
  title,
  items,
  most: shown = most,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly items: readonly Item[]
  readonly most?: number
  readonly children: (item: Item) => ReactNode
}) {
  const { brief } = useWords()
  return (
    <section aria-labelledby={id}>
      <Head id={id} title={title} n={items.length} />
      {items.length === 0 && <p className="note">{brief.none}</p>}
      <ul className="plain-l">
        {items.slice(0, shown).map(item => (
          <li key={item.id}>
            <MatterLink matter={item} />
            <span className="note line">{children(item)}</span>
          </li>
        ))}
      </ul>
      <More n={items.length - shown} />
    </section>
  )
}

/** The words of a matter, as far as a line takes them, leading to all of them. */
export function MatterLink({ matter: { path, title } }: { readonly matter: Matter }) {
  const { language, body } = useVisit()
  const spoken = title[language] === undefined ? (Object.keys(title)[0] ?? language) : language
  const words = wordsFrom(title, language)
  return (
    <a href={`/${body?.slug}${path}${path.includes('?') ? `&text=${spoken}` : ''}`} lang={langOf(spoken)}>
      {words.length > 140 ? `${words.slice(0, 140).trimEnd()} …` : words}
    </a>
  )
}
