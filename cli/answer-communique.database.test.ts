import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sco, seedText } from '../core/communique/seed.fixture.ts'
import { type FreshDatabase, freshDatabase } from '../server/database/fresh-database.fixture.ts'
import { type LoadedProfile, loadProfiles } from '../server/profile.ts'
import { profilesFolder } from '../server/profiles-folder.ts'
import { recordText } from '../server/record-text.ts'
import {
  commandOf,
  concordOn,
  recorded,
  russian,
  secretariat,
  seed,
  sha256Of,
} from '../server/views/record.fixture.ts'
import { answerCommunique, type CommuniqueQuestion } from './answer-communique.ts'

let fresh: FreshDatabase
let bodies: readonly LoadedProfile[]
beforeAll(async () => {
  fresh = await freshDatabase()
  bodies = await loadProfiles(profilesFolder)
})
afterAll(() => fresh.close())

const beijing = 'sco/cfm/2018-04-24'
const ask = (question: Partial<CommuniqueQuestion>) =>
  answerCommunique(fresh.database, bodies, {
    meeting: undefined,
    language: undefined,
    trace: false,
    speaks: 'en',
    ...question,
  })
const textOf = ({ out }: { out: Buffer | string }) => out.toString('utf8')

test('of an empty record it says so, and what to do', async () => {
  const answer = await ask({})
  expect(answer.exit).toBe(1)
  expect(answer.notes.join('\n')).toMatch(/^No meeting is recorded yet\. /)
})

describe('of the recorded meeting of 24 April 2018', () => {
  beforeAll(() => recorded(concordOn(fresh), seed))

  test('it prints the published bytes, with and without a language, whatever the case of the id', async () => {
    for (const question of [{}, { language: 'zh' }, { meeting: beijing.toUpperCase() }]) {
      const { out, exit, notes } = await ask({ meeting: beijing, ...question })
      expect({ exit, notes }).toEqual({ exit: 0, notes: [] })
      expect(Buffer.from(out).equals(Buffer.from(seedText))).toBe(true)
    }
  })

  test('it lists the meeting if none is named', async () => {
    expect(textOf(await ask({}))).toBe(`${beijing}  zh\n`)
  })

  test('it traces each paragraph to facts or text', async () => {
    const lines = textOf(await ask({ meeting: beijing, trace: true }))
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(29)
    expect(lines.filter(line => !line.endsWith('text'))).toEqual([
      'p01  facts  p01.a1  p01.a3',
      'p02  facts  p02.a1',
      'p07  facts  p07.a1  p07.a2',
      'p23  facts+text  p23.a1',
      'p25  facts  p25.a1  p25.a2',
      'p26  facts  p26.a1  p26.a2  p26.a3',
    ])
  })

  test('in a language without a recorded text it prints what follows from structure, and says that it is only that', async () => {
    const answer = await ask({ meeting: beijing, language: 'ru', speaks: 'ru' })
    expect(answer.exit).toBe(0)
    expect(textOf(answer).split('\n')).toHaveLength(6)
    expect(textOf(answer)).toMatch(/^24 апреля 2018 года в Пекине состоялось очередное заседание/)
    expect(answer.notes.join('\n')).toMatch(/^На этом языке текст не внесён \(внесён: zh\)/)
  })
})

test('a file that began with a byte order mark comes back with it', async () => {
  const file = Buffer.from(`\uFEFF${russian.text}`, 'utf8')
  const source = { ...russian.reading.source, sha256: sha256Of(file.toString('utf8')) }
  const reading = { ...russian.reading, source }
  const command = { ...commandOf({ ...russian, reading }), original: file.toString('base64') }
  expect(await recordText(concordOn(fresh), sco, command, secretariat)).toBe(beijing)
  const { out, notes } = await ask({ meeting: beijing, language: 'ru' })
  expect(notes).toEqual([])
  expect(Buffer.from(out).equals(file)).toBe(true)
})

describe('of what is not there', () => {
  test.each(['sco/cfm/2018-04-25', 'sco/chs/2018-04-24', 'oas/cfm/2018-04-24'])(
    'the meeting %s is not recorded: one sentence, a hint, exit 1',
    async meeting => {
      const { out, exit, notes } = await ask({ meeting })
      expect({ out, exit }).toEqual({ out: '', exit: 1 })
      expect(notes).toEqual([
        `The meeting ${meeting} is not recorded.`,
        'concord communique without an id lists the recorded meetings.',
      ])
    },
  )

  test.each([
    [{ meeting: 'Beijing' }, /"Beijing" is not the id of a meeting/],
    [{ meeting: 'sco/cfm/2018' }, /is not the id of a meeting/],
    [{ meeting: beijing, language: 'fr' }, /no phrases for the language "fr"/],
  ])('%o is wrong use: exit 2', async (question, sentence) => {
    const { out, exit, notes } = await ask(question)
    expect({ out, exit }).toEqual({ out: '', exit: 2 })
    expect(notes[0]).toMatch(sentence)
  })
})
