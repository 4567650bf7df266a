import { expect } from 'vitest'
import { countBrackets } from './brackets-count.ts'
import { fromStances, type Submitted } from './brackets-from-stances.ts'
import type { Attribution, Negotiated, Proposal, Slot, Stance } from './brackets-negotiated.ts'
import { normalise, parseBrackets, renderBrackets } from './brackets.ts'

export type Language = 'zh' | 'ru' | 'en'

/** The invented delegations of the practice, in protocol order, with the Chair last. */
export const delegations: Readonly<Record<Language, readonly string[]>> = {
  zh: ['甲', '乙', '丙', '丁', '主席'],
  ru: ['Альфа', 'Браво', 'Чарли', 'Дельта', 'Председатель'],
  en: ['Alfa', 'Bravo', 'Charlie', 'Delta', 'Chair'],
}

const stateOf = (letter: string, language: Language): string =>
  delegations[language]['ABCDH'.indexOf(letter)] ?? letter

const verbs: Readonly<Record<string, Stance>> = {
  proposes: 'propose',
  supports: 'support',
  retains: 'retain',
  deletes: 'delete',
  reserves: 'reserve',
}

/** "A proposes, C retains": delegations by their letters, H for the Chair. */
const stancesIn = (said: string, language: Language) =>
  said.split(', ').map(each => {
    const [letter = '', verb = ''] = each.split(' ')
    return { state: stateOf(letter, language), stance: verbs[verb] ?? 'accept' }
  })

const attribution = (said: string, language: Language): Attribution =>
  stancesIn(said, language).map(({ state, stance }) => ({ states: [state], stance }))

/** What is asked of which words; a bar in them is the point of an insertion. */
type Asked = readonly [words: string, text: string, said: string]

function submitted(base: string, [where, text, said]: Asked, language: Language): Submitted {
  const words = where.replace('|', '')
  const start = base.indexOf(words)
  if (start < 0) throw new Error(`“${words}” does not stand in “${base}”`)
  const from = start + Math.max(where.indexOf('|'), 0)
  const to = where.includes('|') ? from : start + words.length
  return { from, to, text, stances: stancesIn(said, language) }
}

/** Placeholders stand in the base as the house prints them, from their sign to the angle that ends them here. */
function slotted(marked: string): { readonly base: string; readonly slots: readonly Slot[] } {
  const parts = marked.split(/[⟨⟩]/)
  const from = (index: number) => parts.slice(0, index).join('').length
  const slots = parts.flatMap((part, index) =>
    index % 2 === 1 ? [{ from: from(index), to: from(index) + part.length }] : [],
  )
  return { base: parts.join(''), slots }
}

const languageOf = ({ language }: Negotiated): Language =>
  language === 'zh' || language === 'ru' ? language : 'en'

/** A paragraph as the draft would give it; placeholders in ⟨ ⟩. */
export function draft(language: Language, marked: string, ...asked: readonly Asked[]): Negotiated {
  const { base, slots } = slotted(marked)
  const all = asked.map(each => submitted(base, each, language))
  return {
    ...fromStances(base, language, all, delegations[language]),
    ...(slots.length > 0 ? { slots } : {}),
  }
}

/** Adds what is said of a whole choice. */
export function held(paragraph: Negotiated, words: string, said: string): Negotiated {
  const from = paragraph.base.indexOf(words)
  const to = from + words.length
  const all = attribution(said, languageOf(paragraph))
  return { ...paragraph, proposals: [...paragraph.proposals, { kind: 'hold', from, to, attribution: all }] }
}

/** Adds what is asked of the new words of the first proposal. */
export function within(paragraph: Negotiated, ...asked: readonly Asked[]): Negotiated {
  const language = languageOf(paragraph)
  const proposals = paragraph.proposals.map((proposal, index): Proposal => {
    if (index > 0 || proposal.kind !== 'wording') return proposal
    const all = asked.map(each => submitted(proposal.text, each, language))
    return { ...proposal, proposals: fromStances(proposal.text, language, all, []).proposals }
  })
  return { ...paragraph, proposals }
}

/** Brackets around words that nobody has an alternative for. */
export function bracketed(language: Language, before: string, words: string, said: string): Negotiated {
  const from = before.length
  const to = from + words.length
  const all: Proposal = { kind: 'standing', from, to, attribution: joinedNames(said, language) }
  return { language, base: before + words, proposals: [all] }
}

const joinedNames = (said: string, language: Language): Attribution => {
  const all = stancesIn(said, language)
  return all[0] ? [{ states: all.map(({ state }) => state), stance: all[0].stance }] : []
}

/** A political placeholder that somebody announced. */
export const announced = (language: Language, note: string, said: string): Negotiated => ({
  language,
  base: '',
  proposals: [{ kind: 'placeholder', at: 0, note, attribution: attribution(said, language) }],
})

/** A paragraph that is agreed ad referendum. */
export const agreed = (language: Language, base: string): Negotiated => ({
  language,
  base,
  proposals: [],
  marks: [{ at: base.length, says: 'agreed ad ref' }],
})

type Printed = readonly [Negotiated, string]

/** One of the nine worked examples of practice 9.3, as drafts and as they are printed, in three languages. */
type Example = Readonly<Record<Language, readonly [Printed, ...Printed[]]>>

/** An example of practice 9.3. */
export const example = (printed: Example): Example => printed

/** Prints, reads back, counts and hides names: character by character, both ways. */
export function expectExample(language: Language, paragraph: Negotiated, text: string): void {
  expect(renderBrackets(paragraph, 'attributed', language)).toBe(text)
  expect(parseBrackets(text, language)).toEqual(normalise(paragraph))
  expect(renderBrackets(parseBrackets(text, language), 'attributed', language)).toBe(text)
  expect(renderBrackets(paragraph, 'clean', language)).toBe(paragraph.base)
  const unattributed = renderBrackets(paragraph, 'unattributed', language)
  expect(unattributed).not.toMatch(/ – | \| /)
  expect(unattributed.split('[').length).toBe(text.split('[').length)
}

/** What a secretary reads off a printed paragraph: the text without names, and its brackets by depth. */
export const seen = ([paragraph]: Printed) => ({
  text: renderBrackets(paragraph, 'unattributed', paragraph.language),
  byDepth: countBrackets(paragraph).byDepth,
})
