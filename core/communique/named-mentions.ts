import { windowOf } from './dates.ts'
import {
  datesIn,
  lastBegun,
  namesIn,
  organsIn,
  type Parts,
  type Source,
  type Stage,
  within,
} from './parts.ts'
import type { OrganMention, ParagraphRead, PostMention, Span, StateMention } from './reading.ts'
import { type Found, wordsIn } from './words.ts'

/** The first of each key in a list. */
function firstOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const seen = new Set<string>()
  return items.filter(item => !seen.has(keyOf(item)) && seen.add(keyOf(item)))
}

function statesIn(source: Source, parts: Parts, { n, span }: ParagraphRead): readonly StateMention[] {
  const found = namesIn(parts, ...span).flatMap(({ from, to, meaning }) =>
    meaning.is === 'state'
      ? [{ paragraph: n, span: [from, to] as const, id: meaning.state, name: source.text.slice(from, to) }]
      : [],
  )
  return firstOf(found, ({ id }) => id)
}

/** Organs that an ending alone makes known are those of the meetings that the paragraph mentions: 专家组会议. */
function groupsIn(source: Source, parts: Parts, { n, span }: ParagraphRead): readonly OrganMention[] {
  const meetings = within(parts.mentions.meetings, meeting => meeting.span, ...span)
  return meetings
    .filter(({ organ }) => organ === 'SCO-EG')
    .map(({ organ, name, span: [at] }) => {
      const from = source.text.indexOf(name, at)
      const bare = name.replace(/会议$/, '')
      return { paragraph: n, span: [from, from + bare.length] as const, id: organ, name: bare }
    })
}

function organMentions(source: Source, parts: Parts, paragraph: ParagraphRead): readonly OrganMention[] {
  const found = organsIn(parts, ...paragraph.span).map(({ from, to, meaning }) => ({
    paragraph: paragraph.n,
    span: [from, to] as const,
    id: meaning.id,
    name: source.text.slice(from, to),
  }))
  const all = [...found, ...groupsIn(source, parts, paragraph)].toSorted(
    (one, other) => one.span[0] - other.span[0],
  )
  return firstOf(all, ({ id, name }) => id ?? name)
}

/** How far from a post its holder or its State may stand. */
const reach = 200

/** The person that an attendance list names in a post. */
const holderOf = (parts: Parts, { from, to }: Found<unknown>): string | null =>
  within(parts.attendance, ({ span }) => span, from, to + reach).find(
    ({ span }) => span[0] === from && to < span[1],
  )?.name ?? null

/** 甲国2022年至2023年担任主席国, 中方作为主席国: the State and the term that stand before a post in its clause. */
function heldBy(source: Source, parts: Parts, clause: Span, at: number): Pick<PostMention, 'state' | 'term'> {
  const from = Math.max(clause[0], at - reach)
  const state = /担任|作为|接任/.test(source.plain.slice(from, at))
    ? namesIn(parts, from, at).at(-1)?.meaning
    : undefined
  const term = datesIn(parts, from, at).findLast(({ interval }) => interval === 'interval')
  return { state: state?.is === 'state' ? state.state : null, term: term ? windowOf(term) : null }
}

function postsIn(source: Source, parts: Parts, paragraph: ParagraphRead): readonly PostMention[] {
  const sentences = within(parts.sentences, ({ span }) => span, ...paragraph.span)
  const clauses = sentences.flatMap(sentence => sentence.clauses)
  const posts = wordsIn(source.lexicon.posts, source.plain, ...paragraph.span).filter(
    ({ to }) => !source.plain.startsWith('客人', to),
  )
  return posts.map(post => {
    const { from, to, meaning } = post
    const clause = lastBegun(clauses, from) ?? paragraph.span
    return {
      paragraph: paragraph.n,
      span: [from, to],
      id: meaning,
      name: source.text.slice(from, to),
      ...heldBy(source, parts, clause, from),
      holder: holderOf(parts, post),
    }
  })
}

/** Finds the States, organs and posts that each paragraph names. Reads: names, organs, attendance. Writes: mentions.states, organs, posts. */
export const readNamed: Stage = (source, parts) => {
  const paragraphs = parts.paragraphs.filter(({ kind }) => kind === 'text')
  const states = paragraphs.flatMap(paragraph => statesIn(source, parts, paragraph))
  const organs = paragraphs.flatMap(paragraph => organMentions(source, parts, paragraph))
  const posts = paragraphs.flatMap(paragraph => postsIn(source, parts, paragraph))
  return { ...parts, mentions: { ...parts.mentions, states, organs, posts } }
}
