import type { Source } from './parts.ts'
import { numeral } from './numerals.ts'
import type { MeetingMention, Span } from './reading.ts'
import { anyOf, type Found, wordEndingAt, wordsIn, wordsOf } from './words.ts'
import { perLanguage } from './per-language.ts'

type Kind = MeetingMention['kind']

/** The nouns by which a meeting or an event is named, with the kind that each shows. */
const headsOf = perLanguage(({ mentioned }) =>
  wordsOf(mentioned.flatMap(({ kind, heads }) => heads.map((head): [string, Kind] => [head, kind]))),
)

/** The words behind which a head goes on to another: 安全会议 + 秘书会议, 联合国大会 + 第72届会议. */
const further = new RegExp(`^(?:秘书|常设|机制|第${numeral}[次届]|会议|大会|论坛|框架)`)

/** What ends the name of a meeting before any head is found. */
const boundary = /[,;:、(]|以及|成果|签署|批准|以来/

/** The first head in a stretch that ends the name of a meeting. */
export function headIn(source: Source, from: number, to: number): Found<Kind> | undefined {
  const heads = wordsIn(headsOf(source), source.surface, from, to)
  const head = heads.find(({ to: end }) => !further.test(source.surface.slice(end, end + 12)))
  return head && head.from > from && !boundary.test(source.surface.slice(from, head.from)) ? head : undefined
}

/** The head with which a stretch ends. */
export const headEndingAt = (source: Source, from: number, to: number): Found<Kind> | undefined =>
  wordEndingAt(headsOf(source), source.surface, Math.max(from, to - 8), to)

const attribute = perLanguage(
  ({ meeting: { held } }) =>
    new RegExp(`^.*(?:${anyOf(held)}|举办|主办|召集|倡议|提出|启动|发生|主题为[□]+)的`),
)

/** 由甲国举办的, 主题为“…”的: what stands before the name of a meeting and is no part of it. */
export function withoutAttributes(source: Source, [from, to]: Span): Span {
  const match = attribute(source).exec(source.surface.slice(from, to))
  return match ? [from + match[0].length, to] : [from, to]
}

/** The name of an event: what it was, without what is said of it: 导弹打击. */
export function eventName(source: Source, [from, to]: Span): Span {
  const of = source.surface.slice(from, to).lastIndexOf('的')
  return of < 0 ? [from, to] : [from + of + 1, to]
}
