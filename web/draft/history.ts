import { noDraft, type Draft } from '../../core/draft/draft.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import type { StanceValue } from '../../core/draft/proposal.ts'
import type { Entry } from '../../core/journal/entry.ts'
import type { Language } from '../../core/text/language.ts'

/** One act on a paragraph: of which proposal, with which stance, and what it did to the words. */
export type HistoryStep = {
  readonly entry: Entry
  readonly proposal: string | null
  readonly stance: StanceValue | null
  readonly before: string
  readonly after: string
}

const values: readonly StanceValue[] = ['support', 'accept', 'no-position', 'reserve', 'oppose']

/** A field of what an act recorded. */
export const fieldOf = (content: unknown, name: string): unknown =>
  typeof content === 'object' && content !== null ? Reflect.get(content, name) : undefined

/** The proposal that an act is about: named by it, or submitted with it. */
export function proposalOfAct({ type, content }: Entry): string | null {
  const id = type === 'ProposalSubmitted' || type === 'ProposalTakenOver' ? 'id' : 'proposal'
  const named = fieldOf(content, id)
  return typeof named === 'string' ? named : null
}

const textIn = ({ paragraphs }: Draft, paragraph: string, language: Language): string =>
  paragraphs.find(({ id }) => id === paragraph)?.texts[language]?.text ?? ''

/** The acts on a paragraph in their order, each with the words before and after it; the acts are folded one by one. */
export function stepsOf(
  entries: readonly Entry[],
  paragraph: string,
  language: Language,
): readonly HistoryStep[] {
  let draft = noDraft
  return entries.map(entry => {
    const before = textIn(draft, paragraph, language)
    draft = draftAggregate.evolve(draft, entry.type, entry.content)
    const stance = values.find(value => value === fieldOf(entry.content, 'value')) ?? null
    return {
      entry,
      proposal: proposalOfAct(entry),
      stance,
      before,
      after: textIn(draft, paragraph, language),
    }
  })
}
