import { mustBeSecretariat, mustHaveWords } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Position, PositionScope } from './position.ts'
import { adoptedText, mustBePosition, type PositionDecide, type PositionEvolve } from './position-rule.ts'

/** What is recorded when an adopted text takes a position. */
export type PositionTaken = Pick<
  Position,
  'id' | 'topic' | 'scope' | 'text' | 'source' | 'says' | 'predecessors' | 'on'
>

/** Only the secretariat enters positions. */
export const mayTakePosition = (position: Position, facts: RegisterFacts): Refusal | undefined =>
  mustBeSecretariat(facts) ?? (position.stage === 'none' ? undefined : { refused: 'register-already-opened' })

/** One State speaks for itself only: its statement is no position of the body (practice 5.11). */
function mustBeOfBody(scope: PositionScope, { states }: RegisterFacts): Refusal | undefined {
  if (scope.kind === 'all') return undefined
  const known = new Set(scope.states.filter(state => states.includes(state)))
  return known.size >= 2 && known.size === scope.states.length
    ? undefined
    : { refused: 'position-scope-unfit' }
}

const inOrder = (scope: PositionScope, { states }: RegisterFacts): PositionScope =>
  scope.kind === 'all' ? scope : { kind: 'named', states: states.filter(each => scope.states.includes(each)) }

/** Enters a position that an adopted text takes; a reaffirmation without predecessor is marked unlinked. */
export const takePosition: PositionDecide<'take-position'> = (position, { does: _does, ...asked }, facts) => {
  if (position.id === asked.id && JSON.stringify(position.source) === JSON.stringify(asked.source))
    return mustBeSecretariat(facts) ?? []
  const refused =
    mayTakePosition(position, facts) ??
    mustHaveWords(asked.topic, facts) ??
    mustHaveWords(asked.text, facts) ??
    mustBeOfBody(asked.scope, facts) ??
    asked.predecessors.map(id => mustBePosition(id, asked.id, facts)).find(each => each !== undefined)
  const source = refused ?? adoptedText(asked.source, facts)
  if (isRefusal(source)) return source
  const on = source.on ?? facts.day
  const content: PositionTaken = { ...asked, scope: inOrder(asked.scope, facts), on }
  return [actOf('PositionTaken', content)]
}

/** The body has a position. */
export const positionTaken: PositionEvolve<PositionTaken> = (position, content) => ({
  ...position,
  ...content,
  stage: 'taken',
})
