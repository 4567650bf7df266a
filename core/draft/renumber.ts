import type { Refusal } from '../refusal.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { mustBeSecretariat } from './is-secretariat.ts'
import { mustBeAlive } from './must-be-alive.ts'
import { stands } from './paragraph-of.ts'

/** What is recorded: the paragraphs of the text in their order, each with its number. Those left out were tombstones. */
export type ParagraphsRenumbered = {
  readonly paragraphs: readonly { readonly id: string; readonly number: number }[]
}

/** Numbers change only at the end, so that until then everybody speaks of the same paragraph (9.2, rule 7). */
export function mayRenumber(draft: Draft, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeSecretariat(facts) ?? mustBeAlive(draft)
  if (refused || draft.stage === 'agreed-ad-ref') return refused
  return { refused: 'renumbered-too-early' }
}

const isNumbered = ({ paragraphs }: Draft): boolean =>
  paragraphs.every((each, index) => stands(each) && each.number === index + 1 && each.suffix === '')

/** The secretariat numbers the paragraphs anew, from 1: tombstones vanish, bis and ter get numbers. */
export const renumber: DraftDecide<'renumber'> = (draft, _, facts) => {
  const refused = mayRenumber(draft, facts)
  if (refused || isNumbered(draft)) return refused ?? []
  const paragraphs = draft.paragraphs.filter(stands).map(({ id }, index) => ({ id, number: index + 1 }))
  const content: ParagraphsRenumbered = { paragraphs }
  return [actOf('ParagraphsRenumbered', content)]
}

/** The paragraphs bear their final numbers. */
export const paragraphsRenumbered: DraftEvolve<ParagraphsRenumbered> = (draft, { paragraphs }) => {
  const known = new Map(draft.paragraphs.map(paragraph => [paragraph.id, paragraph]))
  const numbered = paragraphs.flatMap(({ id, number }) => {
    const paragraph = known.get(id)
    return paragraph ? [{ ...paragraph, number, suffix: '' }] : []
  })
  return { ...draft, paragraphs: numbered }
}
