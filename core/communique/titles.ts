import type { Source } from './parts.ts'
import type { Span } from './reading.ts'
import { wordsIn, wordsOf } from './words.ts'
import { perLanguage } from './per-language.ts'

/** A title in a stretch; `marked` has title marks, `bare` is known without them. */
export type Title = { readonly span: Span; readonly printed: 'marked' | 'bare'; readonly outer: Span }

/** Titles in 《》 and, inside them, in 〈〉 or 《》. */
function markedIn(source: Source, from: number, to: number): readonly Title[] {
  const titles: Title[] = []
  const open: number[] = []
  for (const { 0: mark, index } of source.plain.slice(from, to).matchAll(/[《〈》〉]/g)) {
    const at = from + index
    if (mark === '《' || mark === '〈') open.push(at)
    else {
      const start = open.pop()
      if (start !== undefined && at > start + 1)
        titles.push({ span: [start + 1, at], printed: 'marked', outer: [start, at + 1] })
    }
  }
  return titles
}

const known = perLanguage(({ instruments: { bare, initiative, heads } }) => ({
  kinds: new Map(bare.map(({ title, kind }) => [title, kind])),
  heads: Object.entries(heads)
    .flatMap(([kind, nouns]) => nouns.map(noun => [noun, kind] as const))
    .toSorted(([one], [other]) => other.length - one.length),
  bare: wordsOf(bare.map(({ title }) => [title, null] as const)),
  initiative: new RegExp(`“[^“”,;]{2,20}”${initiative}`, 'g'),
}))

/** “…”倡议: an initiative under a proper name. */
function initiativesIn(source: Source, from: number, to: number): readonly Title[] {
  return [...source.plain.slice(from, to).matchAll(known(source).initiative)].map(({ index, 0: whole }) => {
    const span = [from + index, from + index + whole.length] as const
    return { span, printed: 'bare', outer: span }
  })
}

/** Texts that are known without title marks, and numbered resolutions. */
function bareIn(source: Source, from: number, to: number): readonly Title[] {
  const listed = wordsIn(known(source).bare, source.plain, from, to)
  const numbered = [...source.plain.slice(from, to).matchAll(/第\d{3,5}号决议/g)].map(
    ({ index, 0: whole }) => ({
      from: from + index,
      to: from + index + whole.length,
    }),
  )
  return [...listed, ...numbered].map(({ from: start, to: end }) => ({
    span: [start, end],
    printed: 'bare',
    outer: [start, end],
  }))
}

/** All titles in a stretch, in order; one that is known without marks counts only where no marks stand around it. */
export function titlesIn(source: Source, from: number, to: number): readonly Title[] {
  const marked = markedIn(source, from, to)
  const free = [...initiativesIn(source, from, to), ...bareIn(source, from, to)].filter(
    ({ span }) => !marked.some(({ outer }) => span[0] < outer[1] && outer[0] < span[1]),
  )
  return [...marked, ...free].toSorted(
    (one, other) => one.span[0] - other.span[0] || other.span[1] - one.span[1],
  )
}

/** The kind of an instrument by the noun that ends its title. */
export function instrumentKind(source: Source, title: string): string {
  const { kinds, heads } = known(source)
  const plain = title.replace(/\([^()]*\)$|[”》〉]+$/g, '')
  return kinds.get(title) ?? heads.find(([noun]) => plain.endsWith(noun))?.[1] ?? 'other'
}
