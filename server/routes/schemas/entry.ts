import * as z from 'zod'
import { instant } from './parts.ts'

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('32 bytes in hexadecimal')

const fields = {
  position: z.int(),
  stream: z.string(),
  version: z.int(),
  type: z.string(),
  at: instant,
  actor: z.string(),
  capacity: z.string(),
  audience: z.string(),
  leaf: hash,
}

/** An entry in a list. */
export const entryLine = z.object(fields).meta({ id: 'EntryLine' })

/** An entry with what proves it: `leaf = SHA-256(0x00 || SHA-256(salt || body))`. */
export const entry = z
  .object({
    ...fields,
    body: z.string().describe('The canonical JSON whose UTF-8 bytes are hashed'),
    salt: hash,
  })
  .meta({ id: 'Entry' })

export const head = z
  .object({ entries: z.int().describe('Entries in the journal; the position of the last one') })
  .meta({ id: 'JournalHead' })
