import { printedNumber } from '../../core/draft/printed-number.ts'
import { groupBy } from '../../core/group-by.ts'
import { fieldOf } from '../draft/history.ts'
import type { RevisionPoint, Revisions } from '../draft/revisions.ts'
import { formatInstant } from '../words/dates.ts'
import { useActName } from './draft-act-name.tsx'
import { useTable } from './draft-table.tsx'
import { useVisit, useWords } from './visit.tsx'

/** Which words are compared: those that stand, or with the brackets around them. */
export type RevisionWords = 'standing' | 'bracketed'

/** Names a moment of the negotiation: which act, when, what was done to what. */
export function usePointName({ last }: Pick<Revisions, 'last'>): (point: RevisionPoint) => string {
  const { draft, draftViews } = useWords()
  const { language } = useVisit()
  const nameOf = useActName()
  const about = useAbout()
  return point => {
    const { entry, proposal, reading } = point
    const parts = [
      draftViews.revisions.after(entry.version),
      formatInstant(language, entry.at),
      nameOf({ ...entry, proposal }),
      about(point),
      entry.type.startsWith('Reading') ? draft.reading(reading) : '',
      entry.version === last ? draftViews.revisions.now : '',
    ]
    return parts.filter(part => part !== '').join(' · ')
  }
}

/** The paragraph that an act is about, by its number. */
function useAbout(): (point: RevisionPoint) => string {
  const { draft: shown } = useTable()
  const { draft } = useWords()
  return ({ entry: { content }, proposal }) => {
    const id = proposal === null ? fieldOf(content, 'paragraph') : shown.proposals.get(proposal)?.paragraph
    const paragraph = shown.paragraphs.find(each => each.id === id)
    return paragraph ? draft.paragraph(printedNumber(paragraph)) : ''
  }
}

/** Chooses two moments, and which words of them are compared; what is chosen stands in the address. */
export function RevisionsForm({
  revisions,
  words: chosen,
  view,
}: {
  readonly revisions: Revisions
  readonly words: RevisionWords
  readonly view: string
}) {
  const { revisions: words } = useWords().draftViews
  const { address, text } = useTable()
  const { points, last, from, to } = revisions
  return (
    <form className="rform noprint" method="get" action={`${address}/revisions`} aria-label={words.form}>
      <input type="hidden" name="text" value={text} />
      <input type="hidden" name="view" value={view} />
      <Moment name="from" label={words.from} points={points} version={from.version} last={last} />
      <Moment name="to" label={words.to} points={points} version={to.version} last={last} />
      <label className="field">
        <span>{words.words}</span>
        <select name="words" defaultValue={chosen}>
          <option value="standing">{words.standing}</option>
          <option value="bracketed">{words.bracketed}</option>
        </select>
      </label>
      <button className="btn go">{words.go}</button>
    </form>
  )
}

function Moment({
  name,
  label,
  points,
  version,
  last,
}: Pick<Revisions, 'last'> & {
  readonly name: 'from' | 'to'
  readonly label: string
  readonly points: readonly RevisionPoint[]
  readonly version: number
}) {
  const { revisions: words } = useWords().draftViews
  const nameOf = usePointName({ last })
  return (
    <label className="field">
      <span>{label}</span>
      <select name={name} defaultValue={String(version)}>
        {[...groupBy(points, ({ reading }) => reading)].map(([reading, own]) => (
          <optgroup key={reading} label={reading === 0 ? words.beforeReadings : words.reading(reading)}>
            {own.map(point => (
              <option key={point.entry.version} value={point.entry.version}>
                {nameOf(point)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
