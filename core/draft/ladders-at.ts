import { applyEdits } from '../text/apply-edits.ts'
import type { Language } from '../text/language.ts'
import type { ConcordanceWords } from './concordance-words.ts'
import type { Paragraph } from './draft.ts'
import { imageOf } from './image-of.ts'
import type { Named } from './name-index.ts'
import type { Proposal, Sponsor } from './proposal.ts'
import { textOf } from './reword.ts'
import { rungsOf, verbsIn } from './verbs-in.ts'

/** A rung of a ladder: the proposals whose verb stands on it, and who would have the verb there. */
export type RungStanding = {
  readonly rung: string
  readonly proposals: readonly string[]
  /** Sponsors and supporters of those proposals; where the words stand, whoever opposes a move. In protocol order. */
  readonly names: readonly Sponsor[]
}

/** A verb of the words that stand, on one of its ladders. */
export type LadderStanding = {
  readonly ladder: string
  readonly verb: string
  /** The rung on which the words stand. A verb that may stand on several is taken at the weakest: it never climbs. */
  readonly at: string
  /** From weak to strong. */
  readonly rungs: readonly RungStanding[]
  /** Members that reserve their position on a move. */
  readonly reserving: readonly string[]
  /** Rungs from the weakest to the strongest that is asked for or stands; 0 while nobody proposes a move. */
  readonly apart: number
}

type At = {
  readonly paragraph: Paragraph
  readonly language: Language
  /** Live proposals at the paragraph. */
  readonly live: readonly Proposal[]
  readonly members: readonly string[]
}

type Move = { readonly proposal: Proposal; readonly rung: string }

/** The weakest rung of a ladder on which a verb may stand. */
const rungOn = (ladder: readonly string[], verb: Named, words: ConcordanceWords): string | undefined =>
  ladder.find(rung => rungsOf(verb, words).includes(rung))

const isWording = ({ kind, edits, conflict }: Proposal): boolean =>
  kind !== 'bracket' && edits.length > 0 && conflict === null

/** The verbs by which a proposal would replace a verb: those where it changes the words; of an alternative, all that it has. */
function verbsInstead(
  proposal: Proposal,
  verb: Named,
  { paragraph, language }: At,
  words: ConcordanceWords,
): readonly Named[] {
  if (proposal.language !== language || proposal.paragraph !== paragraph.id) return []
  if (proposal.kind === 'alternative') return verbsIn({ language, text: proposal.text ?? '' }, words)
  const image = isWording(proposal) ? imageOf(proposal.edits, verb) : null
  if (image === null) return []
  const text = applyEdits(textOf(paragraph, language), proposal.edits)
  return verbsIn({ language, text }, words).filter(({ from, to }) => from < image.to && to > image.from)
}

/** The proposals that would move a verb to another rung of a ladder. */
function movesOf(verb: Named, ladder: readonly string[], here: At, words: ConcordanceWords): readonly Move[] {
  const at = rungOn(ladder, verb, words)
  return here.live.flatMap(proposal => {
    const rungs = verbsInstead(proposal, verb, here, words).flatMap(each => rungOn(ladder, each, words) ?? [])
    const [rung] = rungs
    return rung === undefined || rungs.includes(at ?? '') ? [] : [{ proposal, rung }]
  })
}

const says = ({ stances }: Proposal, state: string, values: readonly string[]): boolean =>
  values.includes(stances[state]?.value ?? '')

/** The Chair and members for which something holds, in protocol order. */
const whoever = (members: readonly string[], holds: (name: string) => boolean): readonly string[] =>
  ['chair', ...members].filter(holds)

function standingOn(rung: string, at: string, moves: readonly Move[], members: readonly string[]) {
  const here = moves.filter(move => move.rung === rung).map(({ proposal }) => proposal)
  const retains = (name: string) =>
    rung === at && moves.some(({ proposal }) => says(proposal, name, ['oppose']))
  const wants = (name: string) =>
    here.some(each => each.sponsors.includes(name) || says(each, name, ['support', 'accept']))
  return {
    rung,
    proposals: here.map(({ id }) => id),
    names: whoever(members, name => wants(name) || retains(name)),
  }
}

function apartOn(ladder: readonly string[], at: string, moves: readonly Move[]): number {
  const places = [at, ...moves.map(({ rung }) => rung)].map(rung => ladder.indexOf(rung))
  return Math.max(...places) - Math.min(...places)
}

function standingsOf(verb: Named, here: At, words: ConcordanceWords): readonly LadderStanding[] {
  const text = textOf(here.paragraph, here.language)
  const standings = Object.entries(words.ladders).flatMap(([ladder, rungs]): readonly LadderStanding[] => {
    const at = rungOn(rungs, verb, words)
    if (at === undefined) return []
    const moves = movesOf(verb, rungs, here, words)
    const reserves = (state: string) => moves.some(({ proposal }) => says(proposal, state, ['reserve']))
    return [
      {
        ladder,
        at,
        verb: text.slice(verb.from, verb.to),
        rungs: rungs.map(rung => standingOn(rung, at, moves, here.members)),
        reserving: here.members.filter(reserves),
        apart: apartOn(rungs, at, moves),
      },
    ]
  })
  const moved = standings.filter(({ apart }) => apart > 0)
  return moved.length > 0 ? moved : standings
}

const isSame = (one: LadderStanding, other: LadderStanding): boolean =>
  one.ladder === other.ladder && one.verb === other.verb && one.apart === 0 && other.apart === 0

/**
 * The verbs of a paragraph on the ladders of the body (practice, section 11): where the words stand, and where each proposal
 * would move them. Those that somebody would move come first.
 */
export function laddersAt(here: At, words: ConcordanceWords): readonly LadderStanding[] {
  const text = textOf(here.paragraph, here.language)
  const all = verbsIn({ language: here.language, text }, words).flatMap(verb =>
    standingsOf(verb, here, words),
  )
  return all
    .filter((each, index) => all.findIndex(other => isSame(each, other)) === index || each.apart > 0)
    .toSorted((one, other) => Number(other.apart > 0) - Number(one.apart > 0))
}
