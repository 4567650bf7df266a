import { edits } from './edits.ts'
import type { Language } from './language.ts'
import { madeOf, touching } from './touching.ts'

/** What became of a stretch: nobody changed it, one of the two did, both did the same, or each did something else. */
export type Fate = 'same' | 'accepted' | 'proposed' | 'met' | 'conflict'

/** A stretch as it stands in the base, in the accepted text and in the proposal. */
export type Strand = {
  readonly fate: Fate
  readonly base: string
  readonly accepted: string
  readonly proposed: string
}

/** The base, what was accepted and what is proposed, strand beside strand; each of the three reads whole. */
export function threeWay(
  base: string,
  accepted: string,
  proposed: string,
  language: Language,
): readonly Strand[] {
  const strands: Strand[] = []
  let at = 0
  for (const { from, to, edits: asked, over } of touching(
    edits(base, proposed, language),
    edits(base, accepted, language),
    base,
  )) {
    if (at < from) strands.push(unchanged(base.slice(at, from)))
    strands.push(strandOf(base.slice(from, to), madeOf(base, from, to, over), madeOf(base, from, to, asked)))
    at = to
  }
  return at < base.length ? [...strands, unchanged(base.slice(at))] : strands
}

const unchanged = (text: string): Strand => strandOf(text, text, text)

const strandOf = (base: string, accepted: string, proposed: string): Strand => ({
  fate: fateOf(base, accepted, proposed),
  base,
  accepted,
  proposed,
})

function fateOf(base: string, accepted: string, proposed: string): Fate {
  if (accepted === proposed) return accepted === base ? 'same' : 'met'
  if (accepted === base) return 'proposed'
  return proposed === base ? 'accepted' : 'conflict'
}
