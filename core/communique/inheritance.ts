import type { ActDraft } from './act-drafts.ts'
import { skipConnectives } from './clauses.ts'
import type { ActType } from './closed-sets.ts'
import { moodOf } from './mood.ts'
import { statementsIn } from './objects.ts'
import type { Parts, Sentence, Source } from './parts.ts'
import { beginsSomebody, officesIn } from './person.ts'
import { verbFirst } from './predicate.ts'
import type { ActRead, Issue, Span } from './reading.ts'
import { subjectAt } from './subject.ts'
import { wordsIn } from './words.ts'

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

/** What is asked, offered or felt is not said again of a bare fact. */
const ofItself: readonly ActType[] = [
  ...(['support', 'reaffirm-support', 'call-for', 'express-readiness', 'hope'] as const),
  ...(['thank', 'congratulate', 'appreciate', 'welcome', 'condemn', 'express-concern'] as const),
]

/** What the sentences before hand on: the act whose verb is inherited, whose voice is heard, and the last id given. */
export type Before = Readonly<Record<'anchor' | 'voice' | 'last', ActRead | undefined>>

/** What the members state is handed on; what the body itself does is not. */
const handsOn = ({ type, actors }: ActRead, body: string): boolean =>
  !ofItself.includes(type) && !actors.includes(`organ:${body}`)

/** What a sentence leaves to the sentences behind it. */
export function handOn(before: Before, acts: readonly ActRead[], body: string): Before {
  const open = acts.filter(({ verb, type }) => verb !== null && !closed.includes(type))
  return {
    anchor: open.findLast(act => handsOn(act, body)) ?? before.anchor,
    voice: open.at(-1) ?? before.voice,
    last: acts.at(-1) ?? before.last,
  }
}

function inherited(source: Source, anchor: ActRead, span: Span): ActDraft & { inheritsFrom: string } {
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

/** The sentence without the words that only connect it. */
function statementOf(source: Source, { span: [first, end] }: Sentence): Span {
  const head = skipConnectives(source, first, end)
  const from = head + (/^[,\s]*/.exec(source.plain.slice(head, end))?.[0].length ?? 0)
  return [from < end ? from : first, end]
}

/** 外长们…, 某国总统某人…, 举行了…: somebody does something here, in a word that is not known. */
function actsItself(source: Source, parts: Parts, sentence: Sentence, [from, to]: Span): boolean {
  const end = sentence.clauses.find(clause => clause[1] > from)?.[1] ?? to
  const subject = subjectAt(source, parts, from, end)
  if (subject?.is === 'standing') return source.surface[subject.span[1]] !== '的'
  if (verbFirst(source, from, end)?.aspect === 'done') return true
  const office =
    beginsSomebody(source, parts, from, end) && officesIn(source, from, Math.min(end, from + 40))[0]
  return (
    office !== undefined &&
    office !== false &&
    /^[^,的]{2,30}[在向同率以]/.test(source.surface.slice(office.to, end))
  )
}

/** A sentence without a performative: it inherits one, or nobody can say what it does. */
export function withoutVerb(
  source: Source,
  parts: Parts,
  sentence: Sentence,
  { anchor, last }: Before,
): { readonly drafts: readonly ActDraft[]; readonly issues: readonly Issue[] } {
  const span = statementOf(source, sentence)
  if (!anchor || actsItself(source, parts, sentence, span))
    return {
      drafts: [],
      issues: [{ code: 'unread-sentence', span: sentence.span, note: 'no act was found' }],
    }
  const drafts = statementsIn(source, span).map(part => inherited(source, anchor, part))
  const note = 'subject and verb come from another paragraph'
  const issue: Issue = { code: 'inherited-subject', span, note }
  const isAsked = anchor.paragraph !== sentence.paragraph && last?.paragraph !== sentence.paragraph
  return { drafts, issues: isAsked ? [issue] : [] }
}
