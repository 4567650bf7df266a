// A small Concord process for tests: opens the database of a data folder, obeys words on its standard input.
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { openDatabase, type OpenedDatabase } from './open.ts'
import { isTrouble } from './trouble.ts'

const tell = (answer: object): void => {
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}

async function look({ database, where }: OpenedDatabase): Promise<object> {
  const asked = await sql<object>`
    select current_user as "role", current_setting('server_encoding') as encoding, length('上海') as characters,
      inet_server_port() as port,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as unbound,
      '上' < '北' collate "zh-x-icu" as by_pinyin_wrong, (select position from journal_head) as entries
    `.execute(database)
  return { where, ...asked.rows[0] }
}

const obey: Readonly<Record<string, (opened: OpenedDatabase) => Promise<unknown>>> = {
  look: async opened => tell(await look(opened).catch((error: unknown) => ({ failed: String(error) }))),
  close: async opened => {
    await opened.close()
    tell({ closed: true })
  },
  exit: async () => process.exit(0),
}

async function main(): Promise<void> {
  const [dataFolder = '', as] = process.argv.slice(2)
  const say = (words: { readonly en: string }) => tell({ said: words.en })
  const opened = await openDatabase({ url: null, dataFolder, as: as === 'server' ? as : 'command', say })
  tell({ opened: process.pid })
  for await (const word of createInterface({ input: process.stdin })) {
    await obey[word]?.(opened)
    if (word === 'close') break
  }
  process.stdin.destroy()
}

main().catch((error: unknown) => {
  tell(isTrouble(error) ? { trouble: error.code, sentence: error.message } : { defect: String(error) })
  process.exitCode = 1
})
