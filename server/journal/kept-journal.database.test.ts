import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lineOf } from '../../core/journal/line.ts'
import { asAuditor, asOperator } from '../database/audience.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.fixture.ts'
import { concordOn, recorded, russian, seed, summit } from '../views/record.fixture.ts'
import { views } from '../views/views.ts'
import { importJournal } from './import.ts'
import { linesOf } from './lines.ts'
import { rebuild } from './rebuild.ts'
import { storedRows } from './stored-rows.ts'
import { verifyLines, verifyStored } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'concord-export-'))
const file = join(folder, 'journal.jsonl')
const untold = () => undefined
let fresh: FreshDatabase
let lines: readonly string[] = []

async function linesIn({ database }: FreshDatabase): Promise<readonly string[]> {
  return await asAuditor(database, async tx => {
    const all: string[] = []
    for await (const row of storedRows(tx)) all.push(lineOf(row))
    return all
  })
}

const verified = ({ database }: FreshDatabase) => asAuditor(database, tx => verifyStored(tx, untold))
const written = (text: string): string => {
  const path = join(folder, 'changed.jsonl')
  writeFileSync(path, text)
  return path
}

const said = (content: string) => ({ type: 'Said', audience: 'secretariat', content }) as const

const paragraphsIn = async ({ database }: FreshDatabase) =>
  await asAuditor(
    database,
    async tx => (await sql`select t::text as row from paragraphs t order by 1`.execute(tx)).rows,
  )

/** Changes the journal as only somebody with the owner's rights can: with the triggers off. */
async function byHand({ database }: FreshDatabase, change: string): Promise<void> {
  await asOperator(database, async tx => {
    await sql`alter table journal disable trigger user`.execute(tx)
    await sql.raw(change).execute(tx)
    await sql`alter table journal enable trigger user`.execute(tx)
  })
}

async function onACopy<Answer>(work: (copy: FreshDatabase) => Promise<Answer>): Promise<Answer> {
  const copy = await freshDatabase()
  try {
    await importJournal(copy.database, views, () => linesOf(file))
    return await work(copy)
  } finally {
    await copy.close()
  }
}

beforeAll(async () => {
  fresh = await freshDatabase()
  const concord = concordOn(fresh)
  for (const recording of [seed, russian, summit]) await recorded(concord, recording)
  const actor = { seat: 'secretariat', capacity: 'secretariat', state: null } as const
  // U+2028 ends a line for some readers of files, and must not here.
  await concord.journal.append({
    stream: 'note',
    expected: 0,
    acts: ['a\u2028b', '第二', 'третья'].map(said),
    actor,
  })
  lines = await linesIn(fresh)
  writeFileSync(file, `${lines.join('\n')}\n`)
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await fresh.close()
})

describe('verify', () => {
  test('finds that a journal holds, stored and exported', async () => {
    expect(await verified(fresh)).toEqual({ entries: lines.length, findings: [] })
    expect(await verifyLines(linesOf(file), untold)).toEqual({ entries: lines.length, findings: [] })
  })

  test.for([
    [
      'one byte of a body',
      `update journal set body = replace(body, '第二', '第三') where version = 2 and stream = 'note'`,
      'leaf',
    ],
    [
      'one byte of a salt',
      `update journal set salt = set_byte(salt, 31, get_byte(salt, 31) # 1) where version = 2 and stream = 'note'`,
      'leaf',
    ],
    [
      'one byte of a leaf',
      `update journal set leaf = set_byte(leaf, 0, get_byte(leaf, 0) # 128) where version = 2 and stream = 'note'`,
      'leaf',
    ],
    [
      'an audience',
      `update journal set audience = 'public' where version = 2 and stream = 'note'`,
      'columns',
    ],
    [
      'an instant',
      `update journal set at = at + interval '1 millisecond' where version = 2 and stream = 'note'`,
      'columns',
    ],
    [
      'white space',
      `update journal set body = body || ' ' where version = 2 and stream = 'note'`,
      'not-canonical',
    ],
  ] as const)('names the position where %s was changed by hand', async ([, change, finding]) => {
    await onACopy(async copy => {
      await byHand(copy, change)
      const { findings } = await verified(copy)
      expect(findings.map(one => one.at)).toEqual([lines.length - 1])
      expect(findings[0]?.found).toContain(finding)
    })
  })

  test('names the gap that a deleted entry leaves, and a head that is not where the journal ends', async () => {
    await onACopy(async copy => {
      await byHand(copy, `delete from journal where stream = 'note' and version = 1`)
      expect((await verified(copy)).findings).toEqual([
        { at: lines.length - 1, found: ['position', 'version'] },
      ])
      await byHand(copy, `delete from journal where stream = 'note' and version = 3`)
      expect((await verified(copy)).findings.at(-1)).toEqual({ at: lines.length, found: ['head'] })
    })
  })
})

describe('import', () => {
  test('fills an empty database so that its export is the same file, byte for byte, and its read tables too', async () => {
    await onACopy(async copy => {
      expect(await linesIn(copy)).toEqual(lines)
      expect(await verified(copy)).toEqual({ entries: lines.length, findings: [] })
      expect(await paragraphsIn(copy)).toEqual(await paragraphsIn(fresh))
      expect((await paragraphsIn(copy)).length).toBeGreaterThan(20)
    })
  })

  test('refuses a database that has entries', async () => {
    expect(await importJournal(fresh.database, views, () => linesOf(file))).toEqual({
      refused: 'not-empty',
      entries: lines.length,
    })
  })

  test('refuses a broken file at its exact line and writes nothing', async () => {
    const broken: readonly (readonly [number, (all: string[]) => void])[] = [
      [2, all => (all[1] = all[1]?.replace('"at":"20', '"at":"21') ?? '')],
      [3, all => void all.splice(1, 1, all[1] ?? '', '')],
      [3, all => void all.splice(2, 1)],
      [1, all => void all.unshift('\uFEFF')],
      [lines.length, all => (all[lines.length - 1] = all[lines.length - 1]?.slice(0, -9) ?? '')],
      [1, all => (all[0] = `${all[0]}\r`)],
      [4, all => void all.splice(3, 0, all[2] ?? '')],
    ]
    const empty = await freshDatabase()
    for (const [line, breaking] of broken) {
      const all = [...lines]
      breaking(all)
      const path = written(all.join('\n'))
      const imported = await importJournal(empty.database, views, () => linesOf(path))
      expect(imported).toMatchObject({ refused: 'broken' })
      expect('verified' in imported && imported.verified.findings[0]?.at).toBe(line)
    }
    expect(await linesIn(empty)).toEqual([])
    await empty.close()
  })

  test('refuses bytes that are not UTF-8', async () => {
    const bytes = readFileSync(file)
    const at = bytes.indexOf('третья')
    bytes[at] = 0xff
    const path = join(folder, 'changed.jsonl')
    writeFileSync(path, bytes)
    expect((await verifyLines(linesOf(path), untold)).findings).toEqual([
      { at: lines.length, found: ['leaf'] },
    ])
  })
})

describe('rebuild', () => {
  test('of tables kept entry by entry changes no row', async () => {
    expect(await rebuild(fresh.database, views)).toEqual({
      entries: lines.length,
      tables: views.flatMap(view => view.tables).length,
      differences: [],
    })
  })

  test('names every row that was not as the journal has it, and puts it right', async () => {
    await onACopy(async copy => {
      await asOperator(copy.database, async tx => {
        await sql`update paragraphs set text = text || '!' where paragraph = 1 and language = 'ru'`.execute(
          tx,
        )
        await sql`delete from acts where n = 1 and language = 'zh' and organ = 'SCO-CFM'`.execute(tx)
      })
      const { differences } = await rebuild(copy.database, views)
      expect(differences.map(({ table, only }) => `${table} ${only}`).toSorted()).toEqual([
        'acts rebuilt',
        'paragraphs kept',
        'paragraphs rebuilt',
      ])
      expect((await rebuild(copy.database, views)).differences).toEqual([])
    })
  })
})
