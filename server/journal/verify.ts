import type { Transaction } from 'kysely'
import { entryIn, examiner, type Finding } from '../../core/journal/examine.ts'
import { storedOf } from '../../core/journal/line.ts'
import type { Tables } from '../database/tables.ts'
import { sha256 } from './seal.ts'
import { type StoredRow, storedRows } from './stored-rows.ts'

/** What is wrong at a place of the journal: a position in the database, a line in an export. */
export type Found = {
  readonly at: number
  readonly found: readonly (Finding | 'columns' | 'head' | 'no-line')[]
}

export type Verified = { readonly entries: number; readonly findings: readonly Found[] }

/** Told now and then how many entries have passed. */
export type Told = (entries: number) => void

const repeated = ['position', 'stream', 'version', 'type', 'actor', 'capacity', 'audience'] as const

/** Whether the columns say what the bytes say: queries read the columns. */
function fits(row: StoredRow): boolean {
  const entry = entryIn(row.body)
  const same = entry === null || repeated.every(name => row[name] === entry[name])
  return same && row.derived && (entry === null || row.at.toISOString() === entry.at)
}

/** Examines the journal in the database, entry by entry, and whether its head is where it ends. */
export async function verifyStored(tx: Transaction<Tables>, told: Told): Promise<Verified> {
  const examine = examiner(sha256)
  const findings: Found[] = []
  let entries = 0
  let last = 0
  for await (const row of storedRows(tx)) {
    const found = [...examine(row), ...(fits(row) ? [] : ['columns' as const])]
    if (found.length > 0) findings.push({ at: row.position, found })
    last = row.position
    told((entries += 1))
  }
  const head = await tx.selectFrom('journal_head').select('position').executeTakeFirst()
  if (head?.position !== last) findings.push({ at: head?.position ?? 0, found: ['head'] })
  return { entries, findings }
}

/** Examines an export, line by line. */
export async function verifyLines(lines: AsyncIterable<string>, told: Told): Promise<Verified> {
  const examine = examiner(sha256)
  const findings: Found[] = []
  let entries = 0
  for await (const line of lines) {
    entries += 1
    const stored = storedOf(line)
    const found = stored ? examine(stored) : ['no-line' as const]
    if (found.length > 0) findings.push({ at: entries, found })
    told(entries)
  }
  return { entries, findings }
}
