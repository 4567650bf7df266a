import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstDifference } from './agreement-with-model.fixture.ts'
import { moves, organs, played } from './random-decisions.fixture.ts'

const seed = 20_270_419

test('a naive model of the rules agrees with the core after every command of 300 random sequences', () => {
  fc.assert(
    fc.property(organs, moves(60), (organ, list) => {
      expect(firstDifference(organ, list)).toBeNull()
    }),
    { numRuns: 300, seed },
  )
})

test('the sequences reach what they are to test: gavels, blocs, broken, observed and cancelled silences', () => {
  const types = new Map<string, number>()
  const sequences = fc.sample(fc.tuple(organs, moves(60)), { numRuns: 300, seed })
  for (const [organ, list] of sequences)
    for (const { acts } of played(organ, list))
      for (const { type, content } of acts) {
        const { mode }: { mode?: string } = Object(content)
        if (mode !== undefined) types.set(`by ${mode}`, (types.get(`by ${mode}`) ?? 0) + 1)
        types.set(type, (types.get(type) ?? 0) + 1)
      }
  for (const type of [
    'by sitting',
    'by silence',
    'ObjectionMade',
    'ObjectionWithdrawn',
    'SilenceAnnounced',
    'SilenceExtended',
    'SilenceBroken',
    'SilenceCancelled',
    'SilenceObserved',
    'HoldMade',
    'HoldEnded',
    'HoldLifted',
    'FloorAsked',
    'FloorEnded',
    'ListConsented',
    'TakenOutOfList',
    'DecisionRedrafted',
    'QuestionSuspended',
    'DecisionWithdrawn',
  ])
    expect(types.get(type) ?? 0, `${type} of ${JSON.stringify([...types])}`).toBeGreaterThan(15)
})
