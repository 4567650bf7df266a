import type { Span } from './reading.ts'
import { namesIn, organsIn, type Parts, type Source } from './parts.ts'
import { type Found, wordAt, wordsIn } from './words.ts'

/** A person as printed: the office with its State or body in front, and the name behind it. */
export type Person = {
  readonly state: string | null
  readonly body: string | null
  readonly office: Span | null
  readonly name: Span
}

/** The last office in a stretch that leaves a name behind it. */
export function lastOffice(source: Source, from: number, to: number): Found<null> | undefined {
  const last = officesIn(source, from, to).at(-1)
  return last && last.to < to && isName(source.plain.slice(last.to, to)) ? last : undefined
}

/** The offices in a stretch, outside brackets. */
export const officesIn = (source: Source, from: number, to: number): readonly Found<null>[] =>
  wordsIn(source.lexicon.offices, source.surface, from, to).filter(
    ({ to: end }) => end === to || !longer.test(source.surface[end] ?? ''),
  )

/** 委员 is no office in 委员会, nor 秘书 in 秘书处. */
const longer = /[会处国团部厅局室机们]/

const isName = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Latin}·\-. ]{1,24}$/u.test(text.trim()) && text.trim() !== ''

/** The stretch without its brackets and what stands in them, for looking names up. */
const withoutBrackets = (source: Source, from: number, to: number): string => {
  let bare = ''
  for (let at = from; at < to; at++) if (source.surface[at] !== '□') bare += source.plain[at]
  return bare
}

/** The organ in whose name somebody speaks: 上合组织秘书长 for the Secretariat, otherwise the organ that the office begins with. */
function bodyOf(source: Source, parts: Parts, from: number, to: number): string | null {
  const { language, organs } = source.lexicon
  const bare = withoutBrackets(source, from, to)
  const name = language.body.names.find(word => bare.startsWith(word)) ?? ''
  const ofBody = Object.entries(language.officesOfBody).find(([office]) => bare === name + office)
  if (ofBody && name !== '') return ofBody[1]
  return wordAt(organs, bare, 0)?.meaning.id ?? organsIn(parts, from, to)[0]?.meaning.id ?? null
}

/** Whether a State or an organ begins here: then somebody else is named. */
export function beginsSomebody(source: Source, parts: Parts, from: number, to: number): boolean {
  const [name] = namesIn(parts, from, to)
  const [organ] = organsIn(parts, from, to)
  const body = source.lexicon.language.body.names.some(word => source.plain.startsWith(word, from))
  return body || (name?.from === from && name.meaning.is === 'state') || organ?.from === from
}

/** Reads one person in a stretch, `undefined` where no name stands behind an office or a State. */
export function personIn(source: Source, parts: Parts, from: number, to: number): Person | undefined {
  const [first] = namesIn(parts, from, to)
  const state = first?.from === from && first.meaning.is === 'state' ? first.meaning.state : null
  const office = lastOffice(source, from, to)
  if (!office) return state && first ? withoutOffice(source, state, first.to, to) : undefined
  const name = trimmedName(source, office.to, to)
  const body = state ? null : bodyOf(source, parts, from, office.to)
  return { state, body, office: [from, office.to], name }
}

/** A State and a name with no office that the profile knows between them. */
function withoutOffice(source: Source, state: string, from: number, to: number): Person | undefined {
  const name = source.plain.slice(from, to)
  return isName(name) && name.length <= 12
    ? { state, body: null, office: null, name: trimmedName(source, from, to) }
    : undefined
}

function trimmedName(source: Source, from: number, to: number): Span {
  const text = source.plain.slice(from, to)
  const start = from + (text.length - text.trimStart().length)
  return [start, start + text.trim().length]
}
