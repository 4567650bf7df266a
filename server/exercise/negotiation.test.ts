import { beforeAll, describe, expect, test } from 'vitest'
import { membersOn } from '../../core/body/members-on.ts'
import type { Profile } from '../../core/body/profile.ts'
import type { DraftCommand } from '../../core/draft/command.ts'
import { concordanceOfDraft } from '../../core/draft/concordance.ts'
import { concordanceWords } from '../../core/draft/concordance-words.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import { canonical } from '../../core/journal/canonical.ts'
import type { Act } from '../../core/journal/entry.ts'
import { isRefusal } from '../../core/refusal.ts'
import { demonstrationFolder } from '../demonstration-folder.ts'
import { loadProfiles, type LoadedProfile } from '../profile.ts'
import { profilesFolder } from '../profiles-folder.ts'
import { commandOf, submissionOf } from './command-of.ts'
import { type Exercise, readExercise } from './exercise-files.ts'
import { exerciseBody } from './play-exercise.ts'
import { actorAt } from './seat-of-step.ts'

const limits = { proposal: 20_000, paragraphs: 1_000, proposals: 10_000 }
const now = '2026-11-24T10:00:00.000Z'

let exercise: Exercise
let loaded: LoadedProfile
/** The draft after each reading, all acts, and the steps that changed nothing. */
const after: Draft[] = []
const acts: Act[] = []
const idle: string[] = []

function factsFor(seat: string, profile: Profile) {
  return { actor: actorAt(seat), now, members: membersOn(profile, now.slice(0, 10)), limits }
}

function taken(draft: Draft, seat: string, command: DraftCommand): Draft {
  const answer = draftAggregate.decide(draft, command, factsFor(seat, loaded.profile))
  if (isRefusal(answer)) throw new Error(`${JSON.stringify(command)}: ${answer.refused}`)
  if (answer.length === 0) idle.push(JSON.stringify(command))
  acts.push(...answer)
  return answer.reduce((done, { type, content }) => draftAggregate.evolve(done, type, content), draft)
}

beforeAll(async () => {
  exercise = await readExercise(demonstrationFolder)
  const found = (await loadProfiles(profilesFolder)).find(({ profile }) => profile.id === exerciseBody)
  if (!found) throw new Error('no exercise council')
  loaded = found
  let draft = taken(draftAggregate.initial, 'secretariat', submissionOf(exercise.draft, exerciseBody))
  for (const { steps } of exercise.readings) {
    for (const step of steps) draft = taken(draft, step.seat, commandOf(step, draft))
    after.push(draft)
  }
})

const live = (draft: Draft | undefined) =>
  [...(draft?.proposals.values() ?? [])].filter(({ status }) => status === 'live')
const bracketed = (draft: Draft | undefined) => new Set(live(draft).map(({ paragraph }) => paragraph)).size

const bytesOf = ({ proposals, last, ...draft }: Draft): string =>
  canonical(
    JSON.parse(JSON.stringify({ ...draft, proposals: [...proposals.values()], last: last?.of ?? '' })),
  )

describe('the negotiation of the exercise', () => {
  test('is accepted step by step, and no step is idle', () => {
    expect(idle).toEqual([])
    expect(acts.length).toBeGreaterThan(250)
  })

  test('converges: open proposals and bracketed paragraphs at the end of each reading', () => {
    expect(after.map(draft => live(draft).length)).toEqual([16, 17, 13])
    expect(after.map(bracketed)).toEqual([14, 13, 11])
  })

  test('leaves most paragraphs agreed, one on hold and eleven alive', () => {
    const statuses = after[2]?.paragraphs.map(({ status }) => status) ?? []
    const count = (status: string) => statuses.filter(each => each === status).length
    expect(['agreed', 'agreed-ad-ref', 'open', 'deleted', 'merged'].map(count)).toEqual([28, 1, 11, 1, 1])
  })

  test('shows every kind of proposal, every stance and every fate', () => {
    const proposals = [...(after[2]?.proposals.values() ?? [])]
    const kinds =
      'alternative bracket delete fill insert merge move new-paragraph placeholder replace scope split verb'
    expect([...new Set(proposals.map(({ kind }) => kind))].toSorted().join(' ')).toBe(kinds)
    expect([...new Set(proposals.map(({ status }) => status))].toSorted()).toEqual([
      'accepted',
      'lapsed',
      'live',
      'merged',
      'superseded',
      'withdrawn',
    ])
    const values = proposals.flatMap(({ stances }) => Object.values(stances).map(({ value }) => value))
    expect([...new Set(values)].toSorted()).toEqual(['accept', 'no-position', 'oppose', 'reserve', 'support'])
  })

  test('flags the proposal that an accepted change met, until its sponsor submits it anew', () => {
    expect(after[0]?.proposals.get('n06')?.conflict).toMatchObject({ accepted: 'n05' })
    expect(after[1]?.proposals.get('n06')?.conflict).toBeNull()
  })

  test('lets a proposal that asks the same be met by the accepted one', () => {
    expect(after[1]?.proposals.get('n25')).toMatchObject({ status: 'superseded', by: 'n24' })
  })

  test('M13 a negotiation of three readings gives the same bytes when it is replayed from its acts', () => {
    const replayed = acts.reduce<Draft>(
      (draft, { type, content }) =>
        draftAggregate.evolve(draft, type, JSON.parse(canonical(JSON.parse(JSON.stringify(content))))),
      draftAggregate.initial,
    )
    const [, , last] = after
    expect(last && bytesOf(replayed) === bytesOf(last)).toBe(true)
  })

  test('leaves every language level and saying the same', () => {
    const behind = after[2]?.paragraphs.filter(
      ({ status, texts }) =>
        status !== 'deleted' &&
        status !== 'merged' &&
        Object.values(texts).some(({ level }) => level === 'behind'),
    )
    expect(behind?.map(({ id }) => id)).toEqual([])
    const words = concordanceWords(loaded.profile, loaded.concordance)
    expect([...concordanceOfDraft(after[2] ?? draftAggregate.initial, words)]).toEqual([])
  })
})
