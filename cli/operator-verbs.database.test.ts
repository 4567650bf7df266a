import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOperator } from '../server/database/audience.ts'
import { checkout, start } from '../server/database/concord-process.fixture.ts'
import { type FreshDatabase, freshDatabase } from '../server/database/fresh-database.fixture.ts'
import { concordOn, recorded, seed } from '../server/views/record.fixture.ts'

const root = join(import.meta.dirname, '..')
const bundle = join(root, 'dist', `operator-verbs-${process.pid}.js`)
const folder = mkdtempSync(join(tmpdir(), 'concord-verbs-'))
const file = join(folder, 'journal.jsonl')
let fresh: FreshDatabase

type Surroundings = { readonly DATABASE_URL?: string; readonly DATA_DIR?: string; readonly LANG?: string }

function concord(surroundings: Surroundings, ...words: readonly string[]) {
  const env = { PATH: process.env.PATH, ...surroundings }
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...words], {
    env,
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const on = ({ url }: FreshDatabase, ...words: readonly string[]) => concord({ DATABASE_URL: url }, ...words)

async function byHand({ database }: FreshDatabase, change: string): Promise<void> {
  await asOperator(database, async tx => {
    await sql`alter table journal disable trigger user`.execute(tx)
    await sql.raw(change).execute(tx)
    await sql`alter table journal enable trigger user`.execute(tx)
  })
}

beforeAll(async () => {
  const entryPoints = [join(root, 'cli', 'main.ts')]
  await build({
    entryPoints,
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
  })
  fresh = await freshDatabase()
  const one = concordOn(fresh)
  await recorded(one, seed)
  const actor = { seat: 'secretariat', capacity: 'secretariat', state: null } as const
  const acts = [{ type: 'Said', audience: 'secretariat', content: 'note' }] as const
  await one.journal.append({ stream: 'note', expected: 0, acts, actor })
  on(fresh, 'export', file)
})
afterAll(async () => {
  rmSync(bundle, { force: true })
  rmSync(folder, { recursive: true })
  await fresh.close()
})

describe('concord export', () => {
  test('writes a new file that its owner alone reads, and never over one that is there', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(2)
    const again = on(fresh, 'export', file)
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('Cannot write')
  })

  test('writes the same to stdout, confidential entries and all', () => {
    expect(on(fresh, 'export')).toEqual({ status: 0, stdout: readFileSync(file, 'utf8'), stderr: '' })
  })
})

describe('concord verify', () => {
  test('says that the journal holds, in the language of the terminal', () => {
    expect(on(fresh, 'verify')).toMatchObject({ status: 0, stderr: '' })
    expect(concord({ DATABASE_URL: fresh.url, LANG: 'zh_CN.UTF-8' }, 'verify').stdout).toMatch(
      /^日志成立（2 条记录）/,
    )
    expect(concord({ LANG: 'ru_RU.UTF-8' }, 'verify', '--from', file).stdout).toMatch(
      /^Журнал в порядке \(записей: 2\)/,
    )
    expect(JSON.parse(on(fresh, 'verify', '--json').stdout)).toEqual({
      entries: 2,
      holds: true,
      findings: [],
    })
  })

  test('names the position of a byte changed by hand, and ends with 1', async () => {
    await byHand(fresh, `update journal set body = replace(body, '"note"', '"nota"') where position = 2`)
    const broken = on(fresh, 'verify')
    await byHand(fresh, `update journal set body = replace(body, '"nota"', '"note"') where position = 2`)
    expect(broken.status).toBe(1)
    expect(broken.stderr).toContain('Position 2: its leaf is not the hash of its content and salt')
    expect(on(fresh, 'verify').status).toBe(0)
  })

  test('of a data folder without a database ends with 1 and a hint, and makes nothing', () => {
    const missing = concord({ DATA_DIR: join(folder, 'mistyped') }, 'verify')
    expect(missing.status).toBe(1)
    expect(missing.stderr).toMatch(
      /^There is no database in the data folder .*mistyped yet\.\nRun npm start first/,
    )
    expect(() => statSync(join(folder, 'mistyped'))).toThrow('ENOENT')
  })

  test('used wrongly ends with 2', () => {
    expect(concord({}, 'verify', '--form', file).status).toBe(2)
    expect(concord({}, 'verify', '--from', join(folder, 'nothing')).status).toBe(2)
    expect(concord({ DATABASE_URL: 'mysql://x' }, 'verify').status).toBe(2)
  })
})

describe('concord import and rebuild', () => {
  test('fill an empty database once, and its read tables are what the journal says', async () => {
    const empty = await freshDatabase()
    expect(on(empty, 'import', file)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Entries imported: 2'),
    })
    expect(on(empty, 'import', file)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('already has a journal'),
    })
    expect(on(empty, 'rebuild')).toMatchObject({ status: 0, stdout: expect.stringContaining('row by row') })
    await asOperator(empty.database, tx => sql`update texts set acts = acts + 1`.execute(tx))
    const different = on(empty, 'rebuild')
    expect(different.status).toBe(1)
    expect(different.stdout).toMatch(/\n- texts .*\n\+ texts /)
    expect(JSON.parse(on(empty, 'rebuild', '--json').stdout)).toMatchObject({
      equal: true,
      entries: 2,
      differences: [],
    })
    await empty.close()
  })

  test('refuse a broken file at its line, and write nothing', async () => {
    const broken = join(folder, 'broken.jsonl')
    writeFileSync(broken, readFileSync(file, 'utf8').replace('"content":"note"', '"content":"nota"'))
    const empty = await freshDatabase()
    const refused = on(empty, 'import', broken)
    const told = on(empty, 'import', broken, '--json')
    expect(told.status).toBe(1)
    expect(JSON.parse(told.stdout)).toMatchObject({ refused: 'broken', verified: { findings: [{ at: 2 }] } })
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(/^Line 2: its leaf .*\nNothing was written\.\n$/)
    expect(on(empty, 'export').stdout).toBe('')
    await empty.close()
  })
})

describe('concord doctor', () => {
  test('finds a sound database well', () => {
    const { status, stdout } = on(fresh, 'doctor', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ ok: true })
    expect(status).toBe(0)
  })

  test('says what keeps a database from being reached, and what to do', () => {
    const { status, stdout } = concord({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/x' }, 'doctor')
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /!! {2}The database postgres:\/\/nobody@127\.0\.0\.1:1\/x cannot be reached: .*\n {4}Check DATABASE_URL/,
    )
  })

  test('works beside a running server and names its process', async () => {
    const program = join(root, 'server', 'database', 'concord-process.program.fixture.ts')
    const place = await checkout(program, '0755')
    const server = start(place, [join(place, 'data'), 'server'])
    await server.told('opened')
    const { stdout } = concord({ DATA_DIR: join(place, 'data') }, 'doctor')
    expect(stdout).toContain(`ok  A Concord server runs (process ${server.pid}).`)
    expect(concord({ DATA_DIR: join(place, 'data') }, 'verify').stdout).toContain('entries: 0')
    server.send('close')
    expect(await server.ended).toBe(0)
    rmSync(place, { recursive: true })
  })
})
