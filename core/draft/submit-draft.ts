import { faultOf } from '../journal/canonical.ts'
import type { Act } from '../journal/entry.ts'
import { isSystem } from '../journal/system.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Language } from '../text/language.ts'
import { memberOf } from '../procedure/who-acts.ts'
import { longestTitle } from './chapeau.ts'
import type { SubmittedParagraph } from './command.ts'
import type { Draft, LanguageText, Paragraph } from './draft.ts'
import { actOf, type DraftCommandBy } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { isBroken } from './words-fit.ts'

/** The most characters of one paragraph of a draft. */
export const longestDraftParagraph = 50_000

/** What is recorded when a draft is submitted; its paragraphs are numbered from 1 in the order given. */
export type DraftSubmitted = Omit<DraftCommandBy<'submit-draft'>, 'does'> & {
  readonly sponsors: readonly string[]
}

/** Who may submit: a member, whose draft it is then, the Chair, the secretariat on mandate (practice 5.1, 6.1), or Concord what it composed. */
export function maySubmitDraft(facts: DraftFacts): Refusal | undefined {
  const { capacity } = facts.actor
  if (capacity === 'chair' || capacity === 'secretariat' || isSystem(facts.actor)) return undefined
  const state = memberOf(facts)
  return isRefusal(state) ? state : undefined
}

const languagesUnfit = ({ languages, authentic, origin }: DraftSubmitted): Refusal | undefined => {
  const strange = [origin, ...authentic].find(language => !languages.includes(language))
  return strange === undefined
    ? undefined
    : { refused: 'draft-languages-unfit', facts: { language: strange } }
}

function paragraphUnfit(paragraph: SubmittedParagraph, draft: DraftSubmitted): Refusal | undefined {
  const texts = Object.entries(paragraph.texts)
  const strange = texts.find(([language]) => !draft.languages.includes(language))
  if (strange) return { refused: 'no-such-language', facts: { language: strange[0] } }
  if (!paragraph.texts[draft.origin]?.trim()) return { refused: 'draft-without-paragraphs' }
  if (texts.some(([, text]) => text.length > longestDraftParagraph))
    return { refused: 'paragraph-too-long', facts: { most: String(longestDraftParagraph) } }
  return texts.some(([, text]) => isBroken(text)) ? { refused: 'paragraph-break' } : undefined
}

function sameId({ paragraphs }: DraftSubmitted): Refusal | undefined {
  const ids = paragraphs.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  return twice === undefined ? undefined : { refused: 'id-taken', facts: { id: twice } }
}

/** The most characters of a symbol, and of a title. */
const longestNames = { symbol: 100, title: longestTitle } as const

const mostOfNames = { symbol: String(longestNames.symbol), title: String(longestNames.title) }

const areNamesLong = ({ symbol, title }: DraftSubmitted): boolean =>
  symbol.length > longestNames.symbol ||
  Object.values(title).some(({ length }) => length > longestNames.title)

/** A draft is spoken of by its symbol and its title from the day on which it is submitted. */
function unnamed(submitted: DraftSubmitted): Refusal | undefined {
  const { symbol, title, origin } = submitted
  if (symbol.trim() === '') return { refused: 'draft-without-symbol' }
  if (areNamesLong(submitted)) return { refused: 'draft-names-too-long', facts: mostOfNames }
  return title[origin]?.trim() ? undefined : { refused: 'draft-without-title', facts: { language: origin } }
}

function unfit(submitted: DraftSubmitted, { limits }: DraftFacts): Refusal | undefined {
  const { paragraphs } = submitted
  if (paragraphs.length === 0) return { refused: 'draft-without-paragraphs' }
  if (paragraphs.length > limits.paragraphs)
    return { refused: 'too-many-paragraphs', facts: { most: String(limits.paragraphs) } }
  const fault = faultOf({ ...submitted, base: submitted.base ?? null })
  if (fault) return { refused: 'text-not-recordable', facts: { place: fault.at } }
  return (
    languagesUnfit(submitted) ??
    unnamed(submitted) ??
    sameId(submitted) ??
    paragraphs.map(each => paragraphUnfit(each, submitted)).find(refusal => refusal !== undefined)
  )
}

/** Texts in the form in which the journal keeps them, so that every place in them stays where it is. */
const normalized = (texts: Readonly<Record<Language, string>>): Readonly<Record<Language, string>> =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, text.normalize()]))

function submittedOf(command: DraftCommandBy<'submit-draft'>, { actor }: DraftFacts): DraftSubmitted {
  const { does: _does, ...rest } = command
  const paragraphs = command.paragraphs.map(each => ({ ...each, texts: normalized(each.texts) }))
  const sponsors = actor.capacity === 'national' && actor.state !== null ? [actor.state] : []
  return { ...rest, paragraphs, sponsors }
}

/** Submits a draft under a symbol, its language of origin stated (practice 5.1). The same draft once more is recorded once. */
export function submitDraft(
  draft: Draft,
  command: DraftCommandBy<'submit-draft'>,
  facts: DraftFacts,
): readonly Act[] | Refusal {
  const refused = maySubmitDraft(facts)
  if (refused) return refused
  if (draft.stage !== 'none') {
    const isSame = draft.id === command.id && draft.symbol === command.symbol
    return isSame ? [] : { refused: 'draft-already-submitted', facts: { symbol: draft.symbol } }
  }
  const submitted = submittedOf(command, facts)
  return unfit(submitted, facts) ?? [actOf('DraftSubmitted', submitted)]
}

const textOf = (text: string | undefined): LanguageText =>
  text?.trim() ? { text, level: 'level' } : { text: '', level: 'behind' }

const paragraphOf = (
  { id, heading, texts, scope = { kind: 'all' }, source }: SubmittedParagraph,
  index: number,
  languages: readonly Language[],
): Paragraph => ({
  id,
  number: index + 1,
  suffix: '',
  heading,
  texts: Object.fromEntries(languages.map(language => [language, textOf(texts[language])])),
  words: 1,
  status: 'open',
  into: null,
  adRef: [],
  agreedBy: [],
  scope,
  ...(source === undefined ? {} : { source }),
})

/** The draft as it was submitted. */
export const draftSubmitted = (draft: Draft, submitted: DraftSubmitted): Draft => ({
  ...draft,
  ...submitted,
  stage: 'submitted',
  paragraphs: submitted.paragraphs.map((each, index) => paragraphOf(each, index, submitted.languages)),
})
