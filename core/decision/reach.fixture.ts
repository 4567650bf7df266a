import { isRefusal } from '../refusal.ts'
import type { DecisionDoes } from './command.ts'
import type { Step } from './random-decisions.fixture.ts'

/** How often a kind of command was asked for and done, done already, and refused. */
export type Reach = { done: number; already: number; refused: number }

/** What the model does not judge: statements, signatures, publication, and what passes between organs. */
export const notCompared: readonly DecisionDoes[] = [
  'state',
  'sign',
  'publish',
  'submit-up',
  'refer-back',
  'report-result',
]

const compared: readonly DecisionDoes[] = [
  'draft-decision',
  'redraft',
  'list',
  'take-out',
  'waive-notice',
  'put',
  'ask',
  'object',
  'withdraw-objection',
  'hold',
  'set-hold-period',
  'end-hold',
  'lift-hold',
  'ask-floor',
  'give-floor',
  'end-floor',
  'withdraw-floor',
  'set-scope',
  'consent-to-list',
  'leave-list',
  'join-list',
  'consent-in-writing',
  'vote',
  'set-residual',
  'except-language',
  'gavel',
  'suspend',
  'defer',
  'withdraw-decision',
  'offer-void',
  'object-to-void',
  'rule-on-void',
  'announce-silence',
  'extend-silence',
  'break-silence',
  'cancel-silence',
  'establish-silences',
]

/** Nothing reached yet, of every kind that is compared. */
export const noReach = (): Map<string, Reach> =>
  new Map(compared.map(does => [does, { done: 0, already: 0, refused: 0 }]))

/** Counts one step: what was asked for, what came of it, and how a decision was adopted. */
export function countIn(reach: Map<string, Reach>, { command, answer, acts }: Step): void {
  const of = (name: string): Reach => {
    const known = reach.get(name) ?? { done: 0, already: 0, refused: 0 }
    reach.set(name, known)
    return known
  }
  if (isRefusal(answer)) of(command.does).refused += 1
  else if (acts.length === 0) of(command.does).already += 1
  else of(command.does).done += 1
  for (const { type, content } of acts) {
    const { mode, ruling }: { mode?: string; ruling?: string } = Object(content)
    if (type === 'DecisionAdopted') of(`adopted by ${mode}`).done += 1
    if (type === 'DecisionNotAdopted') of('not carried').done += 1
    if (type === 'VoidRuled') of(`ruling: ${ruling}`).done += 1
    if (type === 'SilenceObserved' || type === 'SilenceCancelled') of(type).done += 1
  }
}

/** A table of it, one line each. */
export const tableOf = (reach: ReadonlyMap<string, Reach>): string =>
  [
    ['', 'done', 'already', 'refused'],
    ...[...reach].map(([name, { done, already, refused }]) => [name, done, already, refused]),
  ]
    .map(
      ([name, ...numbers]) =>
        `${String(name).padEnd(22)}${numbers.map(each => String(each).padStart(10)).join('')}`,
    )
    .join('\n')
