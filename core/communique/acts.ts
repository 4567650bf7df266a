import { type ActDraft, draftsOf } from './act-drafts.ts'
import { openedIn, skipConnectives } from './clauses.ts'
import type { ActType } from './closed-sets.ts'
import { closingIn } from './closing-acts.ts'
import type { Formula } from './formula.ts'
import { definitionsIn, headerActs, meetIn, receiveIn } from './formula-acts.ts'
import { moodOf } from './mood.ts'
import { nominationsIn } from './nominations.ts'
import type { Opening, Parts, Sentence, Source, Stage } from './parts.ts'
import type { ActRead, Issue, Span } from './reading.ts'
import type { Standing } from './scope.ts'
import { wordAt, wordsIn } from './words.ts'

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

/** Acts of record and of decision hand no verb on. */
const closed: readonly ActType[] = [
  ...([
    'meet',
    'attend',
    'chair',
    'receive',
    'define-term',
    'prepare',
    'consider',
    'discuss',
    'hear',
    'record-fact',
  ] as const),
  ...([
    'schedule',
    'record-atmosphere',
    'decide',
    'adopt-in-principle',
    'adopt',
    'approve',
    'endorse',
    'nominate',
  ] as const),
  ...(['appoint', 'establish', 'instruct', 'empower', 'sign'] as const),
]

/** What the sentences before hand on: the nearest act that prints its verb, and the last id given. */
type Before = { readonly anchor: ActRead | undefined; readonly last: ActRead | undefined }

const handOn = (before: Before, acts: readonly ActRead[]): Before => ({
  anchor: acts.findLast(({ verb, type }) => verb !== null && !closed.includes(type)) ?? before.anchor,
  last: acts.at(-1) ?? before.last,
})

function inherited(source: Source, sentence: Sentence, anchor: ActRead): ActDraft & { inheritsFrom: string } {
  const [first, end] = sentence.span
  const head = skipConnectives(source, first, end)
  const from = head + (/^[,\s]*/.exec(source.plain.slice(head, end))?.[0].length ?? 0)
  const span = [from < end ? from : first, end] as const
  const { type, actors, scope, id } = anchor
  const verb = wordsIn(source.lexicon.verbs, source.plain, ...anchor.span)[0]?.meaning
  return {
    verb: null,
    inheritsFrom: id,
    type,
    actors,
    object: source.text.slice(...span),
    objectSpan: span,
    scope: { ...scope, confidence: 'inferred' },
    mood: verb ? moodOf(source, verb, span) : anchor.mood,
    span,
  }
}

/** A sentence without a performative: it inherits one, or nobody can say what it does. */
function withoutVerb(
  source: Source,
  sentence: Sentence,
  { anchor, last }: Before,
): { readonly drafts: readonly ActDraft[]; readonly issues: readonly Issue[] } {
  if (!anchor)
    return {
      drafts: [],
      issues: [{ code: 'unread-sentence', span: sentence.span, note: 'no act was found' }],
    }
  const draft = inherited(source, sentence, anchor)
  const note = 'subject and verb come from another paragraph'
  const issue: Issue = { code: 'inherited-subject', span: draft.span, note }
  const isAsked = anchor.paragraph !== sentence.paragraph && last?.paragraph !== sentence.paragraph
  return { drafts: [draft], issues: isAsked ? [issue] : [] }
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
  const formula = formulaOf(source, parts, sentence, setting.opening)
  const opened = openedIn(source, parts, sentence, formula.next)
  const spoken = draftsOf(source, parts, sentence, opened, {
    standing: setting.standing,
    before: before.anchor,
  })
  const nominated = spoken.flatMap(draft => nominationsIn(source, draft))
  const said = [...formula.drafts, ...spoken, ...nominated]
  const isRead = said.length > 0 || setting.item === 'item'
  const found = isRead ? { drafts: said, issues: [] } : withoutVerb(source, sentence, before)
  const drafts = [...definitionsIn(source, sentence), ...found.drafts].toSorted(byPlace)
  return { acts: numbered(drafts, sentence, before.last), issues: found.issues }
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
  let before: Before = { anchor: undefined, last: undefined }
  for (const sentence of parts.sentences) {
    const opening = openings.get(sentence.span[0])
    const item = items.has(sentence.paragraph) ? 'item' : 'sentence'
    const read = readSentence(source, parts, sentence, { opening, standing, item }, before)
    for (const act of read.acts) acts.push(act)
    for (const issue of read.issues) issues.push(issue)
    before = handOn(before, read.acts)
  }
  return { ...parts, acts, issues: [...parts.issues, ...issues] }
}
