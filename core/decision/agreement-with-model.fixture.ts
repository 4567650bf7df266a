import { isRefusal } from '../refusal.ts'
import { countingOf } from './counting.ts'
import { gateOf, standingIn } from './gate-of.ts'
import { blockers, doNaively, isAdoptable, type NaiveModel, noModel } from './naive-model.fixture.ts'
import { decisionsIn, type Move, type Organ, type Step, stepsOf } from './random-decisions.fixture.ts'
import { liveObjections } from './live-objections.ts'

/** What of a decision both say: how far it is, its number, its silences, who blocks it, and whether it may be gavelled. */
export const toldByCore = ({ after, facts }: Step) =>
  decisionsIn(after).map(decision => {
    const counting = countingOf(decision, facts)
    const states = liveObjections(decision).map(({ state }) => state)
    return {
      id: decision.id,
      stage: decision.stage,
      number: decision.adoption?.number ?? null,
      mode: decision.adoption?.mode ?? null,
      silences: decision.silences.map(({ state, expires }) => `${state} ${Date.parse(expires)}`),
      blockers: [...new Set(states.filter(state => counting.includes(state)))].toSorted(),
      listed: decision.scope.kind === 'named' ? decision.scope.states.toSorted() : null,
      joined: decision.joined.map(({ state }) => state),
      isAdoptable: standingIn(gateOf(decision, facts)).length === 0,
    }
  })

export const toldByModel = (model: NaiveModel, { facts }: Step) =>
  model.decisions.map(decision => ({
    id: decision.id,
    stage: decision.stage,
    number: decision.number,
    mode: decision.mode,
    silences: decision.silences.map(({ state, expires }) => `${state} ${expires}`),
    blockers: blockers(decision, facts),
    listed: decision.listed?.toSorted() ?? null,
    joined: decision.joined,
    isAdoptable: isAdoptable(decision, facts),
  }))

/** The first command after which the two differ, with what each says; nothing if they agree on the whole sequence. */
export function firstDifference(
  organ: Organ,
  list: readonly Move[],
  seen: (step: Step) => void = () => undefined,
): string | null {
  const model = noModel()
  for (const step of stepsOf(organ, list)) {
    seen(step)
    const refusal = isRefusal(step.answer) ? step.answer.refused : null
    const isDone = doNaively(model, step.command, step.facts)
    const core = JSON.stringify(toldByCore(step))
    const naive = JSON.stringify(toldByModel(model, step))
    if (isDone !== (refusal === null) || core !== naive)
      return [
        `${step.facts.now} ${step.facts.actor.seat}: ${JSON.stringify(step.command)}`,
        `core:  ${refusal ?? 'done'} ${core}`,
        `model: ${isDone ? 'done' : 'refused'} ${naive}`,
      ].join('\n')
  }
  return null
}
