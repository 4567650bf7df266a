import type { Refusal } from '../refusal.ts'
import type { Language } from '../text/language.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import { chapeaux } from './chapeau.ts'
import type { Draft, Paragraph } from './draft.ts'
import { actOf, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { stands } from './paragraph-of.ts'
import { printedNumber } from './printed-number.ts'
import { slotsOf } from './slots.ts'
import { mustBeUnderNegotiation } from './under-negotiation.ts'

/** A technical placeholder that is still to be filled, in one language. */
export type ResidualSlot = { readonly paragraph: string; readonly language: Language; readonly note: string }

/** What is recorded when a whole text is agreed ad referendum: its members of the day, and the gaps that are left (5.1). */
export type DraftAgreedAdRef = {
  readonly agreedBy: readonly string[]
  readonly residual: readonly ResidualSlot[]
}

const numbersOf = (paragraphs: readonly Paragraph[]): string => paragraphs.map(printedNumber).join(', ')

const standing = ({ paragraphs }: Draft): readonly Paragraph[] => paragraphs.filter(stands)

function mustAllBeAgreed({ paragraphs }: Draft): Refusal | undefined {
  const open = paragraphs.filter(({ status }) => status === 'open')
  if (open.length === 0) return undefined
  return { refused: 'paragraphs-open', facts: { count: String(open.length), paragraphs: numbersOf(open) } }
}

/** What is live when all paragraphs are agreed would add one. */
function mustBeDecided({ proposals }: Draft): Refusal | undefined {
  const live = [...proposals.values()].filter(({ status }) => status === 'live')
  if (live.length === 0) return undefined
  return { refused: 'new-paragraphs-undecided', facts: { count: String(live.length) } }
}

/** The authentic texts decide together, and must say the same. */
function mustBeLevel(draft: Draft): Refusal | undefined {
  const behind = draft.authentic.map(language => ({
    language,
    paragraphs: standing(draft).filter(({ texts }) => texts[language]?.level !== 'level'),
  }))
  const first = behind.find(({ paragraphs }) => paragraphs.length > 0)
  if (!first) return undefined
  const facts = { language: first.language, paragraphs: numbersOf(first.paragraphs) }
  return { refused: 'languages-behind', facts }
}

function mustHaveChapeauxLevel(draft: Draft): Refusal | undefined {
  const behind = chapeaux(draft).flatMap(({ chapeau }) => chapeau.behind)
  const language = draft.authentic.find(each => behind.includes(each))
  return language === undefined ? undefined : { refused: 'headings-behind', facts: { language } }
}

/** Why the Chair cannot declare the text agreed ad referendum, if so (practice 5.1, I-08). */
export const mayDeclareAgreed = (draft: Draft, facts: DraftFacts): Refusal | undefined =>
  mustBeChair(facts) ??
  mustBeUnderNegotiation(draft) ??
  mustAllBeAgreed(draft) ??
  mustBeDecided(draft) ??
  mustBeLevel(draft) ??
  mustHaveChapeauxLevel(draft)

/** The technical placeholders that are left, paragraph by paragraph and language by language. */
export const residualSlots = (draft: Draft): readonly ResidualSlot[] =>
  standing(draft).flatMap(({ id, texts }) =>
    draft.languages.flatMap(language =>
      slotsOf(texts[language]?.text ?? '').map(({ note }) => ({ paragraph: id, language, note })),
    ),
  )

/** The Chair declares the text agreed ad referendum. */
export const declareAgreed: DraftDecide<'declare-agreed'> = (draft, _, facts) => {
  if (draft.stage === 'agreed-ad-ref' && !mustBeChair(facts)) return []
  if (draft.stage === 'submitted-up' && !mustBeChair(facts)) return []
  const content: DraftAgreedAdRef = { agreedBy: facts.members, residual: residualSlots(draft) }
  const refused = mayDeclareAgreed(draft, facts)
  if (refused) return refused
  return [draft.above === null ? actOf('DraftAgreedAdRef', content) : actOf('DraftAgreedAbove', content)]
}

/** The text is agreed ad referendum. */
export const draftAgreedAdRef: DraftEvolve<DraftAgreedAdRef> = draft => ({ ...draft, stage: 'agreed-ad-ref' })

/** The text is agreed again before the higher organ, with the changes that were made there. */
export const draftAgreedAbove: DraftEvolve<DraftAgreedAdRef> = draft => ({ ...draft, stage: 'submitted-up' })
