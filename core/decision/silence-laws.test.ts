import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import type { DecisionCommand } from './command.ts'
import type { Decision } from './decision.ts'
import { decisionsAggregate } from './decision-register-aggregate.ts'
import { law } from './law.fixture.ts'
import { bytesOf, decisionsIn, evolved, membersOf, read, type Step } from './random-decisions.fixture.ts'
import { chair, drafting, facts as factsAt, secretariat } from './silence.fixture.ts'

const runs = { numRuns: 1000, seed: 20_270_421 }

const silencesIn = (step: Step) =>
  decisionsIn(step.after).flatMap(decision => decision.silences.map(silence => ({ decision, silence })))

describe('silences and the way upward, over random organs and commands', { timeout: 120_000 }, () => {
  test('a silence is observed exactly if nothing was received before its expiry that broke it (I-19)', () => {
    law(({ organ, steps }) => {
      const last = steps.at(-1)
      if (!last) return
      for (const { decision, silence } of silencesIn(last)) {
        const breaks = decision.objections.filter(
          ({ id, at }) => id.startsWith(`${silence.id}:`) && Date.parse(at) < Date.parse(silence.expires),
        )
        expect(silence.state === 'broken').toBe(breaks.length > 0)
        const late = decision.objections.filter(
          ({ id, at }) => id.startsWith(`${silence.id}:`) && at >= silence.expires,
        )
        expect(late).toEqual([])
        if (silence.state === 'observed') {
          expect(
            membersOf(organ, Date.parse(silence.expires)).filter(
              state => !silence.counting.includes(state) && state !== decision.concerned,
            ),
          ).toEqual([])
          expect(Date.parse(silence.observed ?? '') - Date.parse(silence.expires)).toBeGreaterThanOrEqual(
            2_000,
          )
        }
      }
    })
  })

  test('an extension is later, and was made before the expiry; no other act moves it (I-20)', () => {
    law(({ steps }) => {
      for (const step of steps)
        for (const { silence } of silencesIn(step)) {
          for (const { at, from, to } of silence.extensions) {
            expect(Date.parse(to)).toBeGreaterThan(Date.parse(from))
            expect(Date.parse(at)).toBeLessThan(Date.parse(from))
          }
          const end = silence.extensions.at(-1)?.to ?? silence.expires
          expect(silence.expires).toBe(end)
        }
    })
  })

  test('at most one silence runs on the same words, and what has ended stays so (I-21)', () => {
    law(({ steps }) => {
      for (const step of steps) {
        const running = silencesIn(step).filter(({ silence }) => silence.state === 'running')
        expect(new Set(running.map(({ silence }) => silence.digest)).size).toBe(running.length)
        for (const { decision, silence } of running) expect(silence.digest).toBe(decision.text.digest)
        for (const was of decisionsIn(step.before).flatMap(({ silences }) => silences)) {
          const is = silencesIn(step).find(({ silence }) => silence.id === was.id)?.silence
          if (was.state !== 'running') expect(is).toEqual(was)
        }
      }
    })
  })

  test('of an A list each item is adopted in its bloc or taken out of it (I-34)', () => {
    const council = fc.record({
      size: fc.integer({ min: 1, max: 14 }),
      out: fc.array(fc.nat({ max: 13 }), { maxLength: 14 }),
    })
    fc.assert(
      fc.property(council, ({ size, out }) => {
        const ids = Array.from({ length: size }, (_, index) => `d${index}`)
        const taken = ids.filter((_, index) => out.includes(index))
        const rest = ids.filter(id => !taken.includes(id))
        const seen = Object.fromEntries(ids.map(id => [id, `digest of ${id}`]))
        const commands: readonly (readonly [DecisionCommand, 'chair' | 'secretariat' | 'ALF'])[] = [
          ...ids.map(id => [drafting(id), 'secretariat'] as const),
          ...ids.map(
            id => [{ does: 'list', decision: id, meeting: 'm1', item: null, class: 'A' }, 'chair'] as const,
          ),
          ...taken.map(id => [{ does: 'take-out', decision: id }, 'ALF'] as const),
          [{ does: 'put', decisions: rest, bloc: 'bloc', seen }, 'chair'],
          [{ does: 'ask', decisions: rest }, 'chair'],
          [{ does: 'gavel', decisions: rest, seen }, 'chair'],
        ]
        const register = commands.reduce((thing, [command, seat]) => {
          const actor = {
            chair,
            secretariat,
            ALF: { seat: 'delegation:ALF', capacity: 'national', state: 'ALF' } as const,
          }[seat]
          const acts = decisionsAggregate.decide(thing, command, sitting(actor))
          return isRefusal(acts) ? thing : evolved(thing, acts.map(read))
        }, decisionsAggregate.initial)
        const adopted = decisionsIn(register).filter(({ stage }) => stage === 'adopted')
        const left = decisionsIn(register).filter(({ takenOut }) => takenOut !== null)
        expect(adopted.map(({ id }) => id)).toEqual(rest)
        expect(adopted.length + left.length).toBe(size)
        expect(adopted.map(({ adoption }) => adoption?.number)).toEqual(rest.map((_, index) => index + 1))
      }),
      runs,
    )
  })

  test('who is in the chair changes no deadline, stance or stage (I-38)', () => {
    law(({ steps }) => {
      const anew = (name: string) =>
        steps.reduce((register, { command, facts }) => {
          const isChair = facts.actor.capacity === 'chair'
          const actor = isChair ? { ...facts.actor, seat: `chair:${name}` } : facts.actor
          const acts = decisionsAggregate.decide(register, command, { ...facts, actor })
          return isRefusal(acts) ? register : evolved(register, acts.map(read))
        }, decisionsAggregate.initial)
      const bytes = (name: string) => bytesOf(anew(name)).replaceAll(`chair:${name}`, 'chair')
      expect(bytes('alfa')).toBe(bytes('bravo'))
    })
  })

  test('the higher organ receives exactly the words that were adopted below (I-10)', () => {
    law(({ steps }) => {
      const last = steps.at(-1)
      if (!last) return
      const to = { organ: 'EXR-LM', decision: 'above' }
      for (const decision of decisionsIn(last.after)) {
        if (decision.act !== 'adopt') continue
        const facts = { ...last.facts, actor: secretariat, competences: upward(decision) }
        const acts = decisionsAggregate.decide(
          last.after,
          { does: 'submit-up', decision: decision.id, to },
          facts,
        )
        expect(isRefusal(acts)).toBe(decision.stage !== 'adopted')
        if (isRefusal(acts)) continue
        const { digest }: { digest: string } = Object(acts[0]?.content)
        expect([digest, digest]).toEqual([decision.text.digest, decision.adoption?.digest])
      }
    })
  })
})

const upward = ({ document, draft }: Decision) =>
  [
    {
      organ: 'EXR-CM',
      act: 'adopt',
      document,
      draft,
      nextOrgan: 'EXR-LM',
      source: 'invented',
      evidence: 'read',
    },
  ] as const

const sitting = (actor: Step['facts']['actor']) =>
  factsAt('2027-06-01T08:00:00.000Z', actor, {
    rules: { ...factsAt('2027-06-01T08:00:00.000Z', actor).rules, notice: { count: 0, unit: 'days' } },
    meetings: {
      m1: {
        id: 'm1',
        state: 'open',
        sitting: 1,
        zone: 'UTC',
        notified: ['ALF', 'BRA', 'CHA', 'DEL'],
        present: ['ALF', 'BRA', 'CHA', 'DEL'],
      },
    },
  })
