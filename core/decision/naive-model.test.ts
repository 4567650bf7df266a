import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstDifference } from './agreement-with-model.fixture.ts'
import { moves, organs } from './random-decisions.fixture.ts'
import { countIn, noReach } from './reach.fixture.ts'

const seed = 20_270_419
const reach = noReach()

test('a naive model of the rules agrees with the core after every command of 600 random sequences', () => {
  fc.assert(
    fc.property(organs, moves(60), (organ, list) => {
      expect(firstDifference(organ, list, step => countIn(reach, step))).toBeNull()
    }),
    { numRuns: 600, seed },
  )
})

test('the sequences reach what they are to test: every kind of command done and refused, every end of a decision', () => {
  for (const [name, { done, refused }] of reach) {
    expect(done, `${name} done`).toBeGreaterThan(5)
    const isAct = !name.includes(' ') && !name.startsWith('Silence')
    if (isAct) expect(refused, `${name} refused`).toBeGreaterThan(0)
  }
  for (const end of ['by sitting', 'by vote', 'by silence'])
    expect(reach.get(`adopted ${end}`)?.done ?? 0, end).toBeGreaterThan(5)
  for (const end of [
    'not carried',
    'ruling: void',
    'ruling: maintain',
    'SilenceObserved',
    'SilenceCancelled',
  ])
    expect(reach.get(end)?.done ?? 0, end).toBeGreaterThan(5)
})
