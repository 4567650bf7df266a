import { beforeAll, describe, expect, test } from 'vitest'
import { loadProfiles } from '../../server/profile.ts'
import { profilesFolder } from '../../server/profiles-folder.ts'
import { type ConcordanceWords, concordanceWords } from './concordance-words.ts'
import { members, opened, paragraphIn, proposalIn, proposing, replacing, saying } from './council.fixture.ts'
import type { Draft } from './draft.ts'
import { laddersAt } from './ladders-at.ts'

let words: ConcordanceWords
beforeAll(async () => {
  const exercise = (await loadProfiles(profilesFolder)).find(({ profile }) => profile.id === 'EXERCISE')
  if (!exercise) throw new Error('no exercise')
  words = concordanceWords(exercise.profile, exercise.concordance)
})

/** The ladders of the first paragraph: `The ministers noted the results of the meeting.` */
const ladders = (draft: Draft) => {
  const live = [...draft.proposals.values()].filter(({ status }) => status === 'live')
  return laddersAt({ paragraph: paragraphIn(draft, 'p1'), language: 'en', live, members }, words)
}
const standing = (draft: Draft) => {
  const [first, ...others] = ladders(draft)
  const on = first?.rungs.filter(({ proposals, names }) => proposals.length + names.length > 0)
  return { ...first, others: others.length, on: on?.map(({ rung, names }) => [rung, ...names]) }
}

describe('a verb on its ladders', () => {
  test('stands on each ladder that has it, while nobody would move it', () => {
    expect(ladders(opened).map(({ ladder, at, apart }) => [ladder, at, apart])).toEqual([
      ['knowledge', 'note', 0],
      ['candidacy', 'note', 0],
      ['result', 'note', 0],
      ['report', 'note', 0],
    ])
  })

  test('shows who would have it on which rung, who retains it, and how far they are apart', () => {
    const moved = replacing(opened, 'ALF', 'a', 'p1', 'noted', 'supported')
    const said = saying(saying(moved, 'BRA', 'a', 'support'), 'CHA', 'a', 'oppose')
    expect(standing(saying(said, 'DEL', 'a', 'reserve'))).toMatchObject({
      ladder: 'candidacy',
      verb: 'noted',
      at: 'note',
      on: [
        ['note', 'CHA'],
        ['support', 'ALF', 'BRA'],
      ],
      reserving: ['DEL'],
      apart: 2,
      others: 0,
    })
  })

  test('the Chair’s alternative stands on the rung between, and no proposal disappears', () => {
    const moved = replacing(opened, 'ALF', 'a', 'p1', 'noted', 'supported')
    const text = 'The ministers welcomed the results of the meeting.'
    const bridged = proposing(moved, 'chair', { id: 'b', kind: 'alternative', paragraph: 'p1', text })
    expect(standing(bridged).on).toEqual([
      ['welcome', 'chair'],
      ['support', 'ALF'],
    ])
    expect(proposalIn(bridged, 'a').status).toBe('live')
  })

  test('words put beside the verb count where they make another rung of it, and nowhere else', () => {
    const highly = replacing(opened, 'ALF', 'a', 'p1', 'noted the', 'spoke highly of the')
    expect(standing(highly)).toMatchObject({ ladder: 'result', apart: 2 })
    const soon = replacing(opened, 'ALF', 'a', 'p1', 'meeting', '+ held in Port Lantern')
    expect(ladders(soon).every(({ apart }) => apart === 0)).toBe(true)
    const adverb = replacing(opened, 'ALF', 'a', 'p1', 'noted', '+ once more')
    expect(ladders(adverb).every(({ apart }) => apart === 0)).toBe(true)
  })
})
