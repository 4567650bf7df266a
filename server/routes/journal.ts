import type { Selectable } from 'kysely'
import * as z from 'zod'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import type { JournalRows } from '../database/journal-tables.ts'
import { notFound } from '../http/errors.ts'
import { readerOf } from '../reader.ts'
import { type Resource, says } from './operation.ts'
import { entry, entryLine, head } from './schemas/entry.ts'

const columns = ['position', 'stream', 'version', 'type', 'at', 'actor', 'capacity', 'audience'] as const
const sealed = ['body', 'salt', 'leaf'] as const

const inHex = ({ at, leaf, ...row }: Pick<Selectable<JournalRows>, (typeof columns)[number] | 'leaf'>) => ({
  ...row,
  at: at.toISOString(),
  leaf: leaf.toString('hex'),
})

/** The journal as far as the reader's seat may read it, with all that is needed to verify an entry. */
export const journal =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/journal',
      {
        config: says(
          '按次序列出日志条目，自某一位置起',
          'Записи журнала по порядку, начиная с места',
          'Entries of the journal in order, from a position',
        ),
        schema: {
          querystring: z.object({
            from: z.coerce.number().int().min(1).default(1).describe('The first position'),
            limit: z.coerce.number().int().min(1).max(500).default(50).describe('Entries at most'),
            stream: z.string().max(200).optional().describe('Entries of one stream only'),
          }),
          response: { 200: z.object({ items: z.array(entryLine), next: z.int().nullable() }) },
        },
      },
      async request => {
        const { from, limit, stream } = request.query
        const rows = await asReader(concord.database, readerOf(request), tx =>
          tx
            .selectFrom('journal')
            .select([...columns, 'leaf'])
            .where('position', '>=', from)
            .$if(stream !== undefined, query => query.where('stream', '=', stream ?? ''))
            .orderBy('position')
            .limit(limit + 1)
            .execute(),
        )
        return { items: rows.slice(0, limit).map(inHex), next: rows[limit]?.position ?? null }
      },
    )

    app.get(
      '/journal/head',
      {
        config: says('日志末尾的位置', 'Последнее место журнала', 'Where the journal ends'),
        schema: { response: { 200: head } },
      },
      async () => ({ entries: await concord.journal.count() }),
    )

    app.get(
      '/journal/:position',
      {
        config: says(
          '一条日志条目：原始字节、盐与叶值，足以自行验证',
          'Одна запись: байты, соль и лист, чтобы проверить самому',
          'One entry: bytes, salt and leaf, enough to verify it',
        ),
        schema: {
          params: z.object({ position: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) }),
          response: { 200: entry },
        },
      },
      async request => {
        const row = await asReader(concord.database, readerOf(request), tx =>
          tx
            .selectFrom('journal')
            .select([...columns, ...sealed])
            .where('position', '=', request.params.position)
            .executeTakeFirst(),
        )
        if (!row) throw notFound()
        return { ...inHex(row), body: row.body, salt: row.salt.toString('hex') }
      },
    )
  }
