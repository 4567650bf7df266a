import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Selectable } from 'kysely'
import { createHash } from 'node:crypto'
import { leafOf } from '../../../core/journal/leaf.ts'
import { EntryPage } from '../../../web/pages/entry-page.tsx'
import { VerifyPage } from '../../../web/pages/verify-page.tsx'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import type { JournalRows } from '../../database/journal-tables.ts'
import { notFound } from '../../http/errors.ts'
import { readerOf } from '../../reader.ts'
import { fieldsOf, paramOf, wordIn } from './fields-of.ts'
import { show } from './show.tsx'
import { visitOf } from './visit-of.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

async function verifyPage(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const rows = await asReader(concord.database, readerOf(request), tx =>
    tx
      .selectFrom('journal')
      .select(['position', 'type', 'at', 'leaf'])
      .orderBy('position', 'desc')
      .limit(20)
      .execute(),
  )
  const latest = rows.map(({ at, leaf, ...row }) => ({ ...row, at: at.toISOString(), leaf: hex(leaf) }))
  return show(
    reply,
    visitOf(concord, request),
    <VerifyPage entries={await concord.journal.count()} latest={latest} />,
  )
}

type Row = Selectable<JournalRows>

/** The meeting that an entry is about, where its content names one. */
const meetingOf = ({ body }: Row): string | null => {
  const entry: unknown = JSON.parse(body)
  return wordIn(fieldsOf(entry).content, 'meeting') || null
}

function entryShown(row: Row, concord: Concord) {
  const state = /^delegation:([A-Z]{3})$/.exec(row.actor)?.[1]
  const states = concord.profiles.flatMap(({ profile }) => profile.states)
  return {
    position: row.position,
    type: row.type,
    at: row.at.toISOString(),
    stream: row.stream,
    version: row.version,
    actor: { id: row.actor, state: states.find(one => one.code === state)?.short ?? null },
    capacity: row.capacity,
    body: row.body,
    salt: hex(row.salt),
    leaf: hex(row.leaf),
  }
}

async function entryPage(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const position = paramOf(request, 'position')
  if (!/^[1-9]\d{0,14}$/.test(position)) throw notFound()
  const row = await asReader(concord.database, readerOf(request), tx =>
    tx.selectFrom('journal').selectAll().where('position', '=', Number(position)).executeTakeFirst(),
  )
  if (!row) throw notFound()
  return show(
    reply,
    visitOf(concord, request),
    <EntryPage
      entry={entryShown(row, concord)}
      entries={await concord.journal.count()}
      computed={hex(leafOf(row.body, row.salt, sha256))}
      meeting={meetingOf(row)}
    />,
  )
}

/** How to verify, and the journal entry by entry. */
export function addJournalPages(app: FastifyInstance, concord: Concord): void {
  app.get('/verify', (request, reply) => verifyPage(concord, request, reply))
  app.get('/journal/:position', (request, reply) => entryPage(concord, request, reply))
}
