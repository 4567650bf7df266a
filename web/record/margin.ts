import type { ActRead, Reading } from '../../core/communique/reading.ts'
import { ladders, placeOn, rungOf, type LadderName } from '../../core/procedure/ladders.ts'

/** Acts of one paragraph that share scope, force and rung: one line of the margin. */
export type MarginLine = {
  readonly acts: readonly ActRead[]
  readonly rung: { readonly rung: number; readonly of: number } | null
  /** What the act is not, where readers tend to climb: noted is not support, heard is not approval. */
  readonly isNot: 'notSupport' | 'notApproval' | null
  /** For acts without a verb of their own: the paragraph that lends it, or this one. */
  readonly inheritsFrom: number | null
}

/** Ladders whose rungs are told apart by the verb alone; the others need to know what is talked about. */
const told: readonly LadderName[] = ['result', 'worry']

function rungIn(act: ActRead): MarginLine['rung'] {
  const rung = rungOf(act)
  const ladder = told.find(name => (ladders[name] as readonly string[]).includes(rung) && rung !== 'note')
  return ladder ? placeOn(ladder, rung) : null
}

function isNot(act: ActRead, reading: Reading): MarginLine['isNot'] {
  const outcome = reading.outcomes.find(one => one.act === act.id)
  if (outcome?.type === 'note-candidacy' || outcome?.type === 'note-initiative') return 'notSupport'
  return outcome?.type === 'hear' ? 'notApproval' : null
}

const lender = (act: ActRead): number | null =>
  act.verb === null ? Number(/^p(\d+)/.exec(act.inheritsFrom ?? '')?.[1] ?? act.paragraph) : null

const keyOf = (line: MarginLine): string => {
  const [act] = line.acts
  return JSON.stringify([
    act?.type === 'define-term',
    act?.scope,
    act?.mood,
    act?.addressee,
    line.rung,
    line.isNot,
    line.inheritsFrom,
  ])
}

/** The margin of a paragraph, line by line in the order of the text. */
export function marginOf(reading: Reading, paragraph: number): readonly MarginLine[] {
  const lines = reading.acts
    .filter(act => act.paragraph === paragraph)
    .map(act => ({ acts: [act], rung: rungIn(act), isNot: isNot(act, reading), inheritsFrom: lender(act) }))
  return lines.reduce<readonly MarginLine[]>(joined, [])
}

function joined(lines: readonly MarginLine[], next: MarginLine): readonly MarginLine[] {
  const last = lines.at(-1)
  if (!last || keyOf(last) !== keyOf(next)) return [...lines, next]
  return [...lines.slice(0, -1), { ...last, acts: [...last.acts, ...next.acts] }]
}

/** A paragraph decides when one of its acts changes an institution, a text or a post. */
export const decides = (reading: Reading, paragraph: number): boolean =>
  reading.acts.some(act => act.paragraph === paragraph && act.mood === 'declarative')
