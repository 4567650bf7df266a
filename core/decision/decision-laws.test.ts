import { describe, expect, test } from 'vitest'
import { isRefusal, refusals } from '../refusal.ts'
import { countingNow, isMinusOne } from './counting.ts'
import type { DecisionCommand } from './command.ts'
import { type Decision, noDecisions } from './decision.ts'
import { decisionsAggregate } from './decision-register-aggregate.ts'
import { gateOf, standingIn } from './gate-of.ts'
import { law } from './law.fixture.ts'
import { bytesOf, decisionsIn, evolved, read, type Step } from './random-decisions.fixture.ts'

const adoptable = (decision: Decision, facts: Step['facts']): boolean =>
  standingIn(gateOf(decision, facts)).length === 0

const adoptableIn = ({ after, facts }: Step): readonly boolean[] =>
  decisionsIn(after).map(decision => adoptable(decision, facts))

/** The decision with a command done by a seat, or as it is where that is refused. */
function doing({ after, facts }: Step, command: DecisionCommand, state: string) {
  const actor = { seat: `delegation:${state}`, capacity: 'national', state } as const
  const acts = decisionsAggregate.decide(after, command, { ...facts, actor })
  return isRefusal(acts) ? after : evolved(after, acts.map(read))
}

describe('over random organs, member timelines and commands', { timeout: 120_000 }, () => {
  test('the record replayed, whole or from any point on, gives the same decisions to the last byte (I-01, I-39)', () => {
    law(({ steps }) => {
      const cut = Math.floor(steps.length / 3)
      const acts = steps.flatMap(step => step.acts)
      const last = steps.at(-1)?.after ?? noDecisions
      const there = steps[cut % steps.length]
      const before = steps.slice(0, (cut % steps.length) + 1).flatMap(step => step.acts)
      expect(bytesOf(evolved(noDecisions, acts))).toBe(bytesOf(last))
      expect(bytesOf(evolved(noDecisions, before))).toBe(bytesOf(there?.after ?? noDecisions))
      expect(bytesOf(evolved(there?.after ?? noDecisions, acts.slice(before.length)))).toBe(bytesOf(last))
    })
  })

  test('what is adopted had no live objection of a member that counts, and counted the members of the put (I-02, I-06)', () => {
    law(({ steps }) => {
      for (const { before, after, facts, acts } of steps)
        for (const { type, content } of acts) {
          const { decision: id }: { decision: string } = Object(content)
          const [was, is] = [before.decisions.get(id), after.decisions.get(id)]
          if (type === 'DecisionPut') expect(is?.put?.counting).toEqual(is && countingNow(is, facts))
          if (type !== 'DecisionAdopted' || !was || !is) continue
          const counting = was.put?.counting ?? was.silences.at(-1)?.counting ?? []
          const live = was.objections.filter(
            ({ withdrawn, to }) => withdrawn === null && to === was.text.digest,
          )
          expect(live.filter(({ state }) => counting.includes(state))).toEqual([])
          if (isMinusOne(was, facts.rules)) expect(counting).not.toContain(was.concerned)
        }
    })
  })

  test('no command of one that is no member changes what may be adopted, but to be heard before (I-03)', () => {
    law(({ steps }) => {
      for (const step of steps) {
        const { capacity, state, seat } = step.facts.actor
        const isStranger =
          capacity === 'observer' || (capacity === 'national' && !step.facts.members.includes(state ?? ''))
        if (!isStranger) continue
        expect(adoptableIn(step), seat).toEqual(adoptableIn({ ...step, after: step.before }))
      }
    })
  })

  test('to withdraw or lift never closes the gate, and to object or hold never opens it (I-04)', () => {
    law(({ steps }) => {
      const step = steps.at(-1)
      if (!step) return
      for (const { id, text } of decisionsIn(step.after))
        for (const state of step.facts.members) {
          const was = adoptableIn(step)
          const against: readonly DecisionCommand[] = [
            { does: 'object', decision: id, id: 'law', seen: text.digest, text: null },
            { does: 'hold', decision: id, id: 'law', seen: text.digest, on: null },
          ]
          const along: readonly DecisionCommand[] = [
            { does: 'withdraw-objection', decision: id },
            { does: 'lift-hold', decision: id },
            { does: 'end-hold', decision: id, becomes: 'acceptance' },
            { does: 'consent-to-list', decision: id, seen: text.digest },
            { does: 'consent-in-writing', decision: id, seen: text.digest },
          ]
          for (const command of against) {
            const is = adoptableIn({ ...step, after: doing(step, command, state) })
            expect(is.some((now, index) => now && was[index] !== true)).toBe(false)
          }
          for (const command of along) {
            const is = adoptableIn({ ...step, after: doing(step, command, state) })
            expect(was.some((then, index) => then && is[index] !== true)).toBe(false)
          }
        }
    })
  })

  test('under consensus minus one nothing that the member concerned objects to or holds changes anything (I-05)', () => {
    law(({ steps }) => {
      for (const { after, facts } of steps)
        for (const decision of decisionsIn(after)) {
          if (!isMinusOne(decision, facts.rules)) continue
          const others = <Of extends { readonly state: string }>(of: readonly Of[]): readonly Of[] =>
            of.filter(({ state }) => state !== decision.concerned)
          const without = {
            ...decision,
            objections: others(decision.objections),
            holds: others(decision.holds),
          }
          expect(adoptable(without, facts)).toBe(adoptable(decision, facts))
        }
    })
  })

  test('what is adopted never changes: words, number, list and day stay, also of a gavel voided unopposed, and those who join stand beside it (I-09, I-24)', () => {
    law(({ steps }) => {
      for (const { before, after } of steps)
        for (const was of decisionsIn(before)) {
          const is = after.decisions.get(was.id)
          if (was.stage !== 'adopted' || !is) continue
          const isVoid = is.voided.length > was.voided.length
          const kept = isVoid ? is.voided.at(-1) : is.adoption
          expect({ ...kept, standing: null }).toEqual({ ...was.adoption, standing: null })
          expect([is.text, is.scope]).toEqual([was.text, was.scope])
          expect(is.stage).toBe(isVoid ? 'listed' : 'adopted')
          if (isVoid) expect(was.voidOffer).toMatchObject({ objected: [], ruled: null })
          if (isVoid) continue
          expect(is.joined.slice(0, was.joined.length)).toEqual(was.joined)
        }
    })
  })

  test('a named list that is adopted has two or more States, members, each consenting, in protocol order (I-23, I-25)', () => {
    law(({ steps }) => {
      for (const { after } of steps)
        for (const { adoption, scope, consents } of decisionsIn(after)) {
          if (!adoption || scope.kind === 'all') continue
          const listed = adoption.listed
          const notListed = adoption.members.filter(state => !listed.includes(state))
          expect(listed.length).toBeGreaterThan(1)
          expect(listed.every(state => consents.includes(state))).toBe(true)
          expect(listed).toEqual(adoption.members.filter(state => listed.includes(state)))
          expect([...listed, ...notListed].toSorted()).toEqual(adoption.members.toSorted())
        }
    })
  })

  test('numbers are given in order of adoption, once each and without a gap in their series (I-33)', () => {
    law(({ steps }) => {
      const given = new Map<string, number[]>()
      for (const { acts } of steps)
        for (const { type, content } of acts) {
          if (type !== 'DecisionAdopted') continue
          const { series, number }: { series: string; number: number } = Object(content)
          given.set(series, [...(given.get(series) ?? []), number])
        }
      for (const numbers of given.values()) expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    })
  })

  test('whoever is refused is told a rule in three languages, and nothing has changed (I-40)', () => {
    law(({ steps }) => {
      for (const { answer, before, after } of steps) {
        if (!isRefusal(answer)) continue
        const { rule, words } = refusals[answer.refused]
        expect(rule).toMatch(/^[REI]-\d\d$|^\d+(\.\d+)?$/)
        expect(Object.values(words).every(text => text.length > 5)).toBe(true)
        expect(after).toBe(before)
      }
    })
  })
})
