import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Audience } from '../core/journal/entry.ts'
import { isRefusal } from '../core/refusal.ts'
import { asOperator, asReader } from './database/audience.ts'
import { type FreshDatabase, freshDatabase } from './database/fresh-database.fixture.ts'
import { openJournal } from './journal.ts'
import type { View } from './views/view.ts'

const secretariat = { seat: 'secretariat', capacity: 'secretariat', state: null } as const
const said = (content: unknown, audience: Audience = 'public') => ({ type: 'Said', audience, content })
const saying = (stream: string, expected: number, ...contents: readonly unknown[]) => ({
  stream,
  expected,
  acts: contents.map(content => said(content)),
  actor: secretariat,
})

/** A view that fails on the word it is told to fail on, as a defect in a fold would. */
const failingOn = (word: string): View => ({
  name: 'failing',
  tables: [],
  fold: async entry => {
    if (entry.content === word) throw new Error(`cannot fold ${word}`)
  },
})

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

describe('the journal', () => {
  test('answers with the entries as they are read back, in position, version and stream', async () => {
    const journal = openJournal(fresh.database, [])
    const before = await journal.count()
    const recorded = await journal.append(saying('meeting:1', 0, 'one', { named: 'Й', list: [1, 2] }))
    expect(recorded).toMatchObject([
      {
        position: before + 1,
        version: 1,
        stream: 'meeting:1',
        type: 'Said',
        actor: 'secretariat',
        content: 'one',
      },
      { position: before + 2, version: 2, content: { named: 'Й', list: [1, 2] } },
    ])
    expect(await journal.stream('meeting:1')).toEqual(recorded)
    expect(await journal.entries(before + 2, 10)).toEqual(isRefusal(recorded) ? recorded : recorded.slice(1))
    expect(await journal.count()).toBe(before + 2)
  })

  test('refuses acts decided on a version that has passed, and records nothing of them', async () => {
    const journal = openJournal(fresh.database, [])
    await journal.append(saying('meeting:2', 0, 'first'))
    expect(await journal.append(saying('meeting:2', 0, 'late'))).toEqual({ refused: 'stale-version' })
    expect(await journal.append(saying('meeting:2', 5, 'early'))).toEqual({ refused: 'stale-version' })
    expect((await journal.stream('meeting:2')).map(entry => entry.content)).toEqual(['first'])
  })

  test('judges each append of a commit alone: a stale one fails, the others stand, without a gap', async () => {
    const journal = openJournal(fresh.database, [])
    await journal.append(saying('meeting:3', 0, 'first'))
    const answers = await Promise.all([
      journal.append(saying('opening:3', 0, 'opens the commit')),
      journal.append(saying('meeting:3', 0, 'stale')),
      journal.append(saying('meeting:3', 1, 'second')),
      journal.append(saying('meeting:3', 1, 'overtaken in the same commit')),
      journal.append(saying('meeting:3', 2, 'third')),
    ])
    expect(answers.map(isRefusal)).toEqual([false, true, false, true, false])
    expect((await journal.stream('meeting:3')).map(entry => entry.content)).toEqual([
      'first',
      'second',
      'third',
    ])
  })

  test('lets a defect in a fold fail only the append that met it', async () => {
    const journal = openJournal(fresh.database, [failingOn('poison')])
    const answers = await Promise.allSettled([
      journal.append(saying('opening:4', 0, 'opens the commit')),
      journal.append(saying('meeting:4a', 0, 'sound')),
      journal.append(saying('meeting:4b', 0, 'poison')),
      journal.append(saying('meeting:4c', 0, 'sound too')),
    ])
    expect(answers.map(answer => answer.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(await journal.stream('meeting:4b')).toEqual([])
  })

  test('keeps many appends from several processes at once gapless, each stream in its own order', async () => {
    const [one, other] = [openJournal(fresh.database, []), openJournal(fresh.database, [])]
    const before = await one.count()
    const appends = Array.from({ length: 300 }, (_, index) =>
      (index % 2 ? one : other).append(saying(`busy:${index}`, 0, index, index + 0.5)),
    )
    await Promise.all(appends)
    const rows = await asOperator(fresh.database, tx =>
      tx
        .selectFrom('journal')
        .select(['position', 'stream', 'version'])
        .where('position', '>', before)
        .orderBy('position')
        .execute(),
    )
    expect(rows.map(row => row.position)).toEqual(rows.map((_, index) => before + index + 1))
    expect(rows).toHaveLength(600)
  })

  test('of processes racing for one stream exactly one wins each version', async () => {
    const journals = Array.from({ length: 4 }, () => openJournal(fresh.database, []))
    const won: unknown[] = []
    for (let expected = 0; expected < 20; expected += 1) {
      const answers = await Promise.all(
        journals.map((journal, who) => journal.append(saying('race', expected, who))),
      )
      won.push(answers.filter(answer => !isRefusal(answer)).length)
    }
    expect(won).toEqual(won.map(() => 1))
    expect(await journals[0]?.stream('race')).toHaveLength(20)
  })

  test('refuses text that cannot be kept unchanged, naming the place', async () => {
    const journal = openJournal(fresh.database, [])
    expect(await journal.append(saying('bad', 0, { text: ['good', '\uD83D'] }))).toEqual({
      refused: 'text-not-recordable',
      facts: { place: 'acts[0].content.text[1]' },
    })
    expect(await journal.append(saying('bad', 0, 'a\0b'))).toMatchObject({ refused: 'text-not-recordable' })
    await expect(journal.append(saying('bad', 0, { when: new Date(0) }))).rejects.toThrow('No JSON at')
    expect(await journal.stream('bad')).toEqual([])
  })

  test('records any JSON so that a replay gives the same value (I-01)', async () => {
    const journal = openJournal(fresh.database, [])
    let streams = 0
    const sound = fc
      .jsonValue({ stringUnit: 'grapheme' })
      .filter(value => !JSON.stringify(value).includes('\\u0000'))
    await fc.assert(
      fc.asyncProperty(fc.array(sound, { minLength: 1, maxLength: 4 }), async contents => {
        const stream = `any:${(streams += 1)}`
        const recorded = await journal.append(saying(stream, 0, ...contents))
        if (isRefusal(recorded)) expect(recorded).toEqual({ refused: 'text-not-recordable', facts: {} })
        else expect(await journal.stream(stream)).toEqual(recorded)
      }),
      { numRuns: 60 },
    )
  })

  test('is closed after its appends under way are done', async () => {
    const journal = openJournal(fresh.database, [])
    const late = journal.append(saying('closing', 0, 'under way'))
    await journal.close()
    expect(await late).toHaveLength(1)
    await expect(journal.append(saying('closing', 1, 'too late'))).rejects.toThrow('closed')
  })
})

describe('the table of the journal', () => {
  test.for(['update journal set body = body', 'delete from journal', 'truncate journal'])(
    'refuses %s, whoever asks',
    async statement => {
      await expect(asOperator(fresh.database, tx => sql.raw(statement).execute(tx))).rejects.toThrow(
        'append-only',
      )
    },
  )

  test('refuses an entry that would leave a gap', async () => {
    const insert = sql`
      insert into journal (position, stream, version, type, at, actor, capacity, audience, body, salt, leaf)
      select position + 2, 'gap', 1, 'Said', now(), 'x', 'public', 'public', '{}', sha256('a'), sha256('b')
      from journal_head`
    await expect(asOperator(fresh.database, tx => insert.execute(tx))).rejects.toThrow('leave a gap')
  })
})

describe('the audience of an entry', () => {
  const audiences = ['public', 'observers', 'members', 'secretariat', 'delegation:ALF'] as const

  test('a reader gets a subset of what a wider reader gets, and nothing without an audience (I-37)', async () => {
    const journal = openJournal(fresh.database, [])
    const acts = audiences.map(audience => said(audience, audience))
    await journal.append({ stream: 'audiences', expected: 0, acts, actor: secretariat })
    const seen = async (...reader: readonly Audience[]) =>
      await asReader(fresh.database, reader, async tx =>
        (
          await tx
            .selectFrom('journal')
            .select('audience')
            .where('stream', '=', 'audiences')
            .orderBy('version')
            .execute()
        ).map(row => row.audience),
      )
    await fc.assert(
      fc.asyncProperty(fc.subarray([...audiences]), async reader => {
        expect(await seen(...reader)).toEqual(audiences.filter(audience => reader.includes(audience)))
      }),
      { numRuns: 20 },
    )
    expect(await fresh.database.selectFrom('journal').select('position').execute()).toEqual([])
    await expect(seen(...JSON.parse('["*"]'))).rejects.toThrow('* is no audience')
  })

  test('a reader cannot write, not even what he may read', async () => {
    const insert = sql`update journal_head set position = 0`
    await expect(asReader(fresh.database, ['public'], tx => insert.execute(tx))).rejects.toThrow('read-only')
  })

  test('the proof of an entry is there for its readers only', async () => {
    const journal = openJournal(fresh.database, [])
    const acts = [said('open', 'public'), said('closed', 'secretariat')]
    const recorded = await journal.append({ stream: 'proofs', expected: 0, acts, actor: secretariat })
    if (isRefusal(recorded)) throw new Error('not recorded')
    const [open, closed] = recorded.map(entry => entry.position)
    const proof = await asReader(fresh.database, ['public'], tx => journal.proofOf(tx, open ?? 0))
    expect(proof).toMatchObject({ position: open, type: 'Said', at: recorded[0]?.at, entries: closed })
    expect(proof.leaf).toMatch(/^[0-9a-f]{64}$/)
    await expect(
      asReader(fresh.database, ['public'], tx => journal.proofOf(tx, closed ?? 0)),
    ).rejects.toThrow('not there for this reader')
  })
})
