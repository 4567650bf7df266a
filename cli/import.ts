import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import type { Words } from '../core/language.ts'
import { type Imported, importJournal } from '../server/journal/import.ts'
import { linesOf } from '../server/journal/lines.ts'
import { views } from '../server/views/views.ts'
import { progress } from './progress.ts'
import { leave, said } from './settings.ts'
import { noFile, sentenceOf } from './verify.ts'
import { withNewDatabase } from './with-database.ts'

const importing: Words = { zh: '已处理条目：', ru: 'Обработано записей:', en: 'Entries processed:' }

const done = (entries: number): Words => ({
  zh: `已导入 ${entries} 条记录并重建各读表。`,
  ru: `Загружено записей: ${entries}; таблицы для чтения построены.`,
  en: `Entries imported: ${entries}, and folded into the read tables.`,
})

const notEmpty = (entries: number): Words => ({
  zh: `数据库中已有 ${entries} 条记录，只能导入空数据库。`,
  ru: `В базе данных уже есть записи (${entries}); загрузить журнал можно только в пустую.`,
  en: `The database already has a journal (entries: ${entries}); an export goes into an empty one only.`,
})

const elsewhere: Words = {
  zh: '请用 DATA_DIR 或 DATABASE_URL 指定空的数据库。',
  ru: 'Укажите пустую базу данных в DATA_DIR или DATABASE_URL.',
  en: 'Name an empty database in DATA_DIR or DATABASE_URL.',
}

const nothingWritten: Words = {
  zh: '未写入任何内容。',
  ru: 'Ничего не записано.',
  en: 'Nothing was written.',
}

function leaveUnlessImported(imported: Imported, path: string): number {
  if ('imported' in imported) return imported.imported
  if (imported.refused === 'not-empty') return leave(1, notEmpty(imported.entries), elsewhere)
  const [first] = imported.verified.findings
  const line = first ? sentenceOf(first, path) : path
  return leave(1, { zh: line, ru: line, en: line }, nothingWritten)
}

function print(imported: Imported, path: string, { json }: { readonly json?: true }): void {
  if (json) process.stdout.write(`${JSON.stringify(imported)}\n`)
  if (json && 'refused' in imported) process.exitCode = 1
  if (!json) process.stdout.write(`${said(done(leaveUnlessImported(imported, path)))}\n`)
}

async function importFrom(path: string, options: { readonly json?: true }): Promise<void> {
  if (!existsSync(path)) return leave(2, noFile(path))
  const { told, over } = progress(importing)
  const imported = await withNewDatabase(({ database }) =>
    importJournal(database, views, () => linesOf(path), told),
  )
  over()
  print(imported, path, options)
}

export function add(program: Command): void {
  program
    .command('import')
    .argument(
      '<file>',
      said({
        zh: 'export 所写的文件',
        ru: 'файл, записанный командой export',
        en: 'a file that export wrote',
      }),
    )
    .description(
      said({
        zh: '将导出的日志装入空数据库；有一行不成立即全部拒绝，并指出该行',
        ru: 'загрузить выгрузку в пустую базу данных; при первой же негодной строке отказать целиком и назвать её',
        en: 'fill an empty database from an export; one broken line refuses the whole, and is named',
      }),
    )
    .option('--json', said({ zh: '输出一个 JSON 文档', ru: 'один документ JSON', en: 'one JSON document' }))
    .action(importFrom)
}
