import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { streamOf } from '../core/communique/communique.ts'
import { isRefusal, sentenceOf } from '../core/refusal.ts'
import type { Concord } from './concord.ts'
import { isUnreadable } from './read-file.ts'
import { leavingOpen, recordFile } from './recording.ts'

/** The same file from server/demonstration.ts and from the bundle in dist/. */
const communique = fileURLToPath(new URL('../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url))

const secretariat = { seat: 'secretariat', capacity: 'secretariat', state: null } as const

/**
 * Records the communiqué of the demonstration if it is not recorded yet. What its text leaves ambiguous is left open
 * in so many words: a demonstration settles nothing in the name of the drafters.
 */
export async function recordDemonstration(concord: Concord): Promise<void> {
  const bytes = await readFile(communique)
  const stream = streamOf(createHash('sha256').update(bytes).digest('hex'))
  if ((await concord.journal.stream(stream)).length > 0) return
  const recorded = await recordFile(concord, bytes, secretariat, { corrections: leavingOpen })
  if (isUnreadable(recorded)) throw new Error(recorded.error.message)
  if (isRefusal(recorded) && recorded.refused !== 'source-already-recorded')
    throw new Error(sentenceOf(recorded, 'en'))
}
