import { isRefusal, type Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { Draft } from './draft.ts'
import type { DraftFacts } from './facts.ts'
import { standingParagraph } from './paragraph-of.ts'

/** Why a paragraph cannot be put on the screen of the room, if so: the Chair alone leads the room, to what stands (6.1). */
export function mayShowInRoom(draft: Draft, paragraph: string, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeChair(facts)
  if (refused) return refused
  const found = standingParagraph(draft, paragraph)
  return isRefusal(found) ? found : undefined
}
