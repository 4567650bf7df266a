import { type ActDraft, draftsOf } from './act-drafts.ts'
import { openedIn, skipConnectives } from './clauses.ts'
import { closingIn } from './closing-acts.ts'
import type { Formula } from './formula.ts'
import { definitionsIn, headerActs, meetIn, receiveIn } from './formula-acts.ts'
import { itemsIn } from './list-items.ts'
import { type Before, handOn, withoutVerb } from './inheritance.ts'
import { nominationsIn } from './nominations.ts'
import type { Opening, Parts, Sentence, Source, Stage } from './parts.ts'
import type { ActRead, Issue, Span } from './reading.ts'
import type { Standing } from './scope.ts'
import { wordAt } from './words.ts'

type Read = { readonly acts: readonly ActRead[]; readonly issues: readonly Issue[] }

const byPlace = (one: ActDraft, other: ActDraft): number =>
  one.span[0] - other.span[0] || other.span[1] - one.span[1]

/** 各方 speaks for all where it opens more clauses than any collective of the members does. */
function standingOf(source: Source, parts: Parts): Standing {
  let open = 0
  let members = 0
  for (const [from, to] of parts.sentences.flatMap(({ clauses }) => clauses)) {
    const word = wordAt(source.lexicon.collectives, source.plain, skipConnectives(source, from, to))
    if (word?.meaning === 'open') open++
    else if (word) members++
  }
  return open > members ? 'open' : 'closed'
}

function formulaOf(source: Source, parts: Parts, sentence: Sentence, opening: Opening | undefined): Formula {
  const met = meetIn(source, sentence, opening)
  const header = headerActs(source, parts, sentence, met?.next ?? 0)
  if (met) return { drafts: [...met.drafts, ...(header?.drafts ?? [])], next: header?.next ?? met.next }
  return (
    header ??
    receiveIn(source, parts, sentence) ??
    closingIn(source, parts, sentence) ?? { drafts: [], next: 0 }
  )
}

type Setting = {
  readonly opening: Opening | undefined
  readonly standing: Standing
  readonly item: 'item' | 'sentence'
}

function readSentence(
  source: Source,
  parts: Parts,
  sentence: Sentence,
  setting: Setting,
  before: Before,
): Read {
  const listed = setting.item === 'item' ? itemsIn(source, sentence, before.last) : []
  if (listed.length > 0) return readItem(sentence, listed, before)
  const formula = formulaOf(source, parts, sentence, setting.opening)
  const opened = openedIn(source, parts, sentence, formula.next)
  const spoken = draftsOf(source, parts, sentence, opened, {
    standing: setting.standing,
    before: before.voice,
  })
  const nominated = spoken.flatMap(draft => nominationsIn(source, draft))
  const said = [...formula.drafts, ...spoken, ...nominated]
  const isRead = said.length > 0 || setting.item === 'item'
  const found = isRead ? { drafts: said, issues: [] } : withoutVerb(source, parts, sentence, before)
  const drafts = [...definitionsIn(source, sentence), ...found.drafts].toSorted(byPlace)
  return { acts: numbered(drafts, sentence, before.last), issues: found.issues }
}

/** A line of a list of texts: its verb stands above the list. */
function readItem(sentence: Sentence, listed: readonly ActDraft[], { last }: Before): Read {
  const note = 'subject and verb stand above the list'
  const issue: Issue = { code: 'inherited-subject', span: sentence.span, note }
  return { acts: numbered(listed, sentence, last), issues: [issue] }
}

/** p07.a2: the second act of paragraph 7, in the order of the text. */
function numbered(
  drafts: readonly ActDraft[],
  { paragraph, n }: Sentence,
  last: ActRead | undefined,
): readonly ActRead[] {
  const first = last?.paragraph === paragraph ? Number(last.id.split('.a')[1]) + 1 : 1
  return drafts.map((draft, i) => ({
    ...draft,
    id: `p${String(paragraph).padStart(2, '0')}.a${first + i}`,
    paragraph,
    sentence: n,
  }))
}

const isOneSentence = (source: Source, [from, to]: Span): boolean =>
  !/。./.test(source.plain.slice(from, to).trimEnd())

/** The paragraphs that are items of a list which the paragraph before them opens (:) or goes on with (;). */
function itemsOf(source: Source, parts: Parts): ReadonlySet<number> {
  const items = new Set<number>()
  for (const [i, { n, span }] of parts.paragraphs.entries()) {
    const above = parts.paragraphs[i - 1]
    const end = above
      ? source.plain
          .slice(...above.span)
          .trimEnd()
          .at(-1)
      : ''
    const isBehind = (end === ':' && n > 1) || (end === ';' && above !== undefined && items.has(above.n))
    if (isBehind && span[1] - span[0] < 200 && isOneSentence(source, span)) items.add(n)
  }
  return items
}

/** Reads what every sentence does. Reads: sentences, meeting, members, chair. Writes: acts; issues of sentences without a verb. */
export const readActs: Stage = (source, parts) => {
  const openings = new Map(parts.openings.map(opening => [opening.sentence.span[0], opening]))
  const standing = standingOf(source, parts)
  const items = itemsOf(source, parts)
  const acts: ActRead[] = []
  const issues: Issue[] = []
  let before: Before = { anchor: undefined, voice: undefined, last: undefined }
  for (const sentence of parts.sentences) {
    const opening = openings.get(sentence.span[0])
    const item = items.has(sentence.paragraph) ? 'item' : 'sentence'
    const read = readSentence(source, parts, sentence, { opening, standing, item }, before)
    for (const act of read.acts) acts.push(act)
    for (const issue of read.issues) issues.push(issue)
    before = handOn(before, read.acts, source.profile.id)
  }
  return { ...parts, acts, issues: [...parts.issues, ...issues] }
}
