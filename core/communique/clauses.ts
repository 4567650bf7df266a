import { goesOn, type Joint, speech } from './chain.ts'
import { datesIn, type Parts, type Sentence, type Source } from './parts.ts'
import { type Predicate, verbFirst, verbInside, verbLast } from './predicate.ts'
import type { Span } from './reading.ts'
import { standingIn, type Subject, subjectAt } from './subject.ts'
import { anyOf, wordAt } from './words.ts'
import { perLanguage } from './per-language.ts'

/** Where an act opens in a sentence: who speaks, the verb, and how far its object may reach. */
export type Opened = {
  readonly clause: number
  /** Where the clause of the act begins, connectives and subject included. */
  readonly at: number
  readonly subject: Subject | 'elided'
  readonly predicate: Predicate
  /** An end of the object before the next act, where one is known. */
  readonly to: number | null
}

/** Skips 同时, 为此, 并 and the like at the head of a clause. */
export function skipConnectives(source: Source, from: number, to: number): number {
  let at = from
  for (let word = wordAt(source.lexicon.connectives, source.surface, at); word && word.to <= to; ) {
    at = word.to
    word = wordAt(source.lexicon.connectives, source.surface, at)
  }
  return at
}

const predicateOf = (source: Source, from: number, to: number): Predicate | undefined =>
  verbFirst(source, from, to) ?? verbLast(source, from, to) ?? verbInside(source, from, to)

/** 成员国: …, or a subject whose verb is denied: it speaks in the clauses behind it. */
function silentAt(source: Source, parts: Parts, [from, to]: Span): Subject | undefined {
  const subject = subjectAt(source, parts, skipConnectives(source, from, to), to)
  return subject?.is === 'external' ? undefined : subject
}

/** 指出…;上合组织支持…: the body itself goes on with the statement. */
const isBody = (subject: Subject): boolean => subject.is === 'organ' && subject.body === true

/** Whether a clause with a subject of its own opens an act, or only goes on with the statement before it. */
function isOwnAct(subject: Subject, before: Opened | undefined, joint: Joint): boolean {
  if (!before || subject.is === 'standing' || subject.is === 'external') return true
  if (before.predicate.verb.statement && (joint === 'bare' || isBody(subject))) return false
  return joint === 'connected' || subject.is !== 'named' || subject.states.length > 1
}

function withSubject(
  source: Source,
  parts: Parts,
  clause: number,
  [from, to]: Span,
  before: Opened | undefined,
): Opened | undefined {
  const start = skipConnectives(source, from, to)
  const joint = start > from || source.surface[from - 1] === ';' ? 'connected' : 'bare'
  const subject = subjectAt(source, parts, start, to) ?? otherBody(source, parts, start, to)
  if (!subject || !isOwnAct(subject, before, joint)) return undefined
  const predicate = predicateOf(source, subject.span[1], to)
  if (!predicate || !isRecorded(source, subject, predicate, to)) return undefined
  return { clause, at: from, subject, predicate, to: null }
}

/** What another body did is recorded once it is done; an organ of the body itself also 决定. */
function isRecorded(source: Source, subject: Subject, { aspect }: Predicate, to: number): boolean {
  if (subject.is !== 'external' || aspect === 'done') return true
  return subject.own === true && verbFirst(source, subject.span[1], to)?.verb.type === 'decide'
}

/** 2018年4月14日联合国安理会第8233次会议: another body, behind a date. */
function otherBody(source: Source, parts: Parts, from: number, to: number): Subject | undefined {
  const [date] = datesIn(parts, from, to)
  const subject = date?.span[0] === from ? subjectAt(source, parts, date.span[1], to) : undefined
  return subject?.is === 'external' ? subject : undefined
}

/** 外长们 behind a circumstance without a comma: 在此背景下外长们强调. */
function withStanding(source: Source, clause: number, [from, to]: Span): Opened | undefined {
  for (const subject of standingIn(source, from, to)) {
    const predicate = verbFirst(source, subject.span[1], to) ?? verbLast(source, subject.span[1], to)
    if (predicate && source.surface[subject.span[0] - 1] !== '的')
      return { clause, at: from, subject, predicate, to: null }
  }
  return undefined
}

/** A clause without a subject that goes on with the one before: 并呼吁…, 讨论了…. */
function withoutSubject(
  source: Source,
  clause: number,
  [from, to]: Span,
  before: Opened | undefined,
  subject: Subject | 'elided',
): Opened | undefined {
  const start = skipConnectives(source, from, to)
  const predicate = verbFirst(source, start, to) ?? verbLast(source, start, to)
  if (!predicate || !goesOn(source, predicate, before?.predicate, start > from ? 'connected' : 'bare'))
    return undefined
  return { clause, at: from, subject, predicate, to: null }
}

/** 听取并批准了…: two verbs that share one object. */
function coordinated(source: Source, opened: Opened, to: number): readonly Opened[] {
  const { predicate } = opened
  const end = source.surface[predicate.span[1]] === '了' ? predicate.span[1] + 1 : predicate.span[1]
  const joint = /^(?:并|和|、)/.exec(source.surface.slice(end, end + 1))
  const second = joint ? verbFirst(source, end + 1, to) : undefined
  if (!second || predicate.objectBefore) return [opened]
  const { objectFrom, aspect } = second
  return [
    { ...opened, predicate: { ...predicate, objectFrom, aspect } },
    { ...opened, predicate: second },
  ]
}

/** 支持…并呼吁…: a second act in the same clause. */
function joined(source: Source, opened: Opened, to: number): readonly Opened[] {
  const from = opened.predicate.objectFrom
  if (opened.predicate.objectBefore) return [opened]
  for (const { index } of source.surface.slice(from + 1, to).matchAll(/并/g)) {
    const at = from + 1 + index
    const predicate = verbFirst(source, at + 1, to)
    if (!predicate || predicate.verb.chain === 'never') continue
    if (predicate.verb.chain === 'done' && predicate.aspect !== 'done') continue
    return [
      { ...opened, to: at },
      { ...opened, at, predicate },
    ]
  }
  return [opened]
}

const sending = perLanguage(
  ({ outcomes: { submit, refer } }) => new RegExp(`^将(.{1,200}?)${submit}.{2,30}${anyOf(refer)}$`),
)

/** 将上述提议提交专家工作组研究: something is sent on. */
function sentOn(
  source: Source,
  clause: number,
  [from, to]: Span,
  subject: Subject | 'elided',
): Opened | undefined {
  const start = skipConnectives(source, from, to)
  const match = sending(source).exec(source.surface.slice(start, Math.min(to, start + 300)))
  const at = start + 1 + (match?.[1] ?? '').length
  const verb = wordAt(source.lexicon.verbs, source.surface, at)
  if (!match || !verb) return undefined
  const predicate = {
    verb: verb.meaning,
    span: [at, verb.to],
    aspect: 'done',
    objectFrom: verb.to,
    objectBefore: [start + 1, at],
  } as const
  return { clause, at: from, subject, predicate, to: null }
}

/** 为筹备…, before the subject: what was prepared is an act of that subject. */
function preparing(source: Source, clause: number, [from, to]: Span): Opened | undefined {
  const start = skipConnectives(source, from, to)
  const predicate = source.surface[start] === '为' ? verbFirst(source, start + 1, to) : undefined
  return predicate?.verb.type === 'prepare'
    ? { clause, at: from, subject: 'elided', predicate, to }
    : undefined
}

/** Finds where acts open in the clauses of a sentence, from a clause on. */
export function openedIn(source: Source, parts: Parts, sentence: Sentence, first: number): readonly Opened[] {
  const opened: Opened[] = []
  let prepared: Opened | undefined
  let speaker: Subject | 'elided' = 'elided'
  for (const [i, clause] of sentence.clauses.entries()) {
    if (i < first) continue
    const before = opened.at(-1)
    const own = withSubject(source, parts, i, clause, before) ?? withStanding(source, i, clause)
    prepared ??= own || before ? prepared : preparing(source, i, clause)
    speaker = before?.subject ?? silentAt(source, parts, clause) ?? speaker
    const sent =
      before && !['agree', 'decide'].includes(before.predicate.verb.type)
        ? sentOn(source, i, clause, speaker)
        : undefined
    const spoken = own ? undefined : speech(source, before?.predicate, clause)
    if (spoken === 'said') continue
    if (spoken && before) {
      opened[opened.length - 1] = { ...before, clause: i, predicate: spoken }
      continue
    }
    const next =
      own ?? sent ?? (prepared && !before ? undefined : withoutSubject(source, i, clause, before, speaker))
    if (!next) continue
    if (prepared && opened.length === 0) opened.push({ ...prepared, subject: next.subject })
    opened.push(...coordinated(source, next, clause[1]).flatMap(one => joined(source, one, clause[1])))
  }
  return opened
}
