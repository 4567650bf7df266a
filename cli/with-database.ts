import type { Words } from '../core/language.ts'
import { openDatabase, type OpenedDatabase } from '../server/database/open.ts'
import { hasDatabase } from '../server/database/postgres-home.ts'
import { databaseSettings, leave, said } from './settings.ts'

const say = (words: Words): void => void process.stderr.write(`${said(words)}\n`)

const nothingThere = (folder: string) =>
  leave(
    1,
    {
      zh: `数据目录 ${folder} 中还没有数据库。`,
      ru: `В каталоге данных ${folder} ещё нет базы данных.`,
      en: `There is no database in the data folder ${folder} yet.`,
    },
    {
      zh: '请先执行 npm start，或用 DATA_DIR 指定其他目录、用 DATABASE_URL 指定服务器。',
      ru: 'Сначала выполните npm start или укажите другой каталог в DATA_DIR либо сервер в DATABASE_URL.',
      en: 'Run npm start first, or name another folder in DATA_DIR or a server in DATABASE_URL.',
    },
  )

/** Does work on a database that exists, beside a running server if there is one; a mistyped folder is not filled. */
export async function withDatabase<Answer>(
  work: (opened: OpenedDatabase) => Promise<Answer>,
): Promise<Answer> {
  const { url, dataFolder } = databaseSettings()
  if (url === null && !(await hasDatabase(dataFolder))) return nothingThere(dataFolder)
  return await withNewDatabase(work)
}

/** Does work on a database that is made where there is none. */
export async function withNewDatabase<Answer>(
  work: (opened: OpenedDatabase) => Promise<Answer>,
): Promise<Answer> {
  const opened = await openDatabase({ ...databaseSettings(), as: 'command', say })
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}
