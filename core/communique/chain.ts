import type { ActType } from './closed-sets.ts'
import type { Source } from './parts.ts'
import { type Predicate, verbFirst } from './predicate.ts'
import type { Span } from './reading.ts'

/** How a clause hangs on the one before it: by a connective or a semicolon, or by a comma alone. */
export type Joint = 'connected' | 'bare'

/** What a meeting deals with and decides is listed with one 了 for all: 签署了…, 批准…, 并通过…. */
const business: readonly ActType[] = [
  ...([
    'consider',
    'discuss',
    'hear',
    'note',
    'decide',
    'adopt',
    'adopt-in-principle',
    'approve',
    'endorse',
  ] as const),
  ...(['nominate', 'appoint', 'establish', 'empower', 'sign', 'instruct', 'agree'] as const),
]

/** What is only done where 了 says so: without it 成立… is the object of a wish. */
const needsDone: readonly ActType[] = ['establish', 'decide', 'record-fact', 'attend', 'receive']

/** Whether a verb in a clause without a subject goes on with the acts before it. */
export function goesOn(
  source: Source,
  predicate: Predicate,
  before: Predicate | undefined,
  joint: Joint,
): boolean {
  const { verb, aspect } = predicate
  if (verb.chain === 'never') return joint === 'connected' && willGoOn(source, predicate, before)
  if (verb.chain === 'always' || aspect === 'done') return true
  if (needsDone.includes(verb.type)) return false
  if (!before || !business.includes(before.verb.type))
    return (
      joint === 'connected' && business.includes(verb.type) && before !== undefined && !takesClause(before)
    )
  const isOrder = before.verb.mood === 'directive' || before.verb.type === 'empower'
  return isOrder ? joint === 'connected' && verb.mood === 'directive' : business.includes(verb.type)
}

/** 支持…,并通过…: what another is to do, or a statement, goes on over 并. */
const clausal: readonly ActType[] = [
  ...(['support', 'reaffirm-support', 'hope', 'call-for', 'express-readiness', 'undertake'] as const),
  ...(['advocate', 'uphold', 'welcome'] as const),
]

const takesClause = ({ verb }: Predicate): boolean => verb.statement === true || clausal.includes(verb.type)

/** Behind these the members themselves go on: 反对…,并将继续…. Behind 欢迎 or 呼吁 somebody else may. */
const ofMembers: readonly ActType[] = [
  ...(['express-readiness', 'undertake', 'support', 'reaffirm-support', 'oppose', 'condemn'] as const),
  ...(['appreciate', 'thank', 'congratulate', 'uphold', 'agree', 'decide', 'discuss', 'consider'] as const),
]

/** 并将继续…: the members say what they will do. */
const willGoOn = (source: Source, { verb, objectFrom }: Predicate, before: Predicate | undefined): boolean =>
  before !== undefined &&
  ofMembers.includes(before.verb.type) &&
  verb.type === 'undertake' &&
  /^(?:继续|进一步|共同|积极|努力|致力)/.test(source.surface.slice(objectFrom, objectFrom + 4))

/**
 * 表示,愿… and 重申,反对…: a comma between a word of saying and what is said. 表示 gives way to the verb behind it;
 * of 重申 that verb is part of the object (`said`).
 */
export function speech(
  source: Source,
  before: Predicate | undefined,
  [from, to]: Span,
): Predicate | 'said' | undefined {
  if (!before?.verb.statement || before.objectBefore || before.objectFrom !== from) return undefined
  const predicate = verbFirst(source, from, to)
  if (!predicate || predicate.aspect === 'done') return undefined
  return before.verb.type === 'state-position' ? predicate : 'said'
}
