import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import type { Command } from 'commander'
import type { Words } from '../core/language.ts'
import { lineOf } from '../core/journal/line.ts'
import { asAuditor } from '../server/database/audience.ts'
import { storedRows } from '../server/journal/stored-rows.ts'
import { progress } from './progress.ts'
import { leave, said } from './settings.ts'
import { withDatabase } from './with-database.ts'

const exporting: Words = { zh: '已导出条目：', ru: 'Выгружено записей:', en: 'Entries exported:' }

const done = (entries: number): Words => ({
  zh: `已导出 ${entries} 条记录，包括所有保密条目及其盐值，请妥善保管。`,
  ru: `Выгружено записей: ${entries}, включая закрытые, вместе с их солью. Храните файл как тайну.`,
  en: `Entries exported: ${entries}, confidential ones and their salts among them. Keep the file secret.`,
})

/** Writes and waits where the reader is slow, so that a journal of any length passes through little memory. */
async function write(to: Writable, line: string): Promise<void> {
  if (!to.write(`${line}\n`)) await once(to, 'drain')
}

async function exportTo(to: Writable): Promise<number> {
  const { told, over } = progress(exporting)
  const entries = await withDatabase(({ database }) =>
    asAuditor(database, async tx => {
      let count = 0
      for await (const row of storedRows(tx)) {
        await write(to, lineOf(row))
        told((count += 1))
      }
      return count
    }),
  )
  over()
  return entries
}

const cannotWrite = (path: string, reason: string): Words => ({
  zh: `无法写入 ${path}：${reason}`,
  ru: `Не удалось записать ${path}: ${reason}`,
  en: `Cannot write ${path}: ${reason}`,
})

/** A new file that only its owner reads; one that is there is not overwritten. */
async function openFile(path: string): Promise<Writable> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
  await once(file, 'open').catch((error: unknown) => leave(2, cannotWrite(path, String(error))))
  return file
}

async function exportJournal(path: string | undefined): Promise<void> {
  if (path === undefined) return void (await exportTo(process.stdout))
  const file = await openFile(path)
  const entries = await exportTo(file)
  file.end()
  await once(file, 'close')
  process.stderr.write(`${said(done(entries))}\n`)
}

export function add(program: Command): void {
  program
    .command('export')
    .argument(
      '[file]',
      said({
        zh: '新文件；缺省为标准输出',
        ru: 'новый файл; без него — на стандартный вывод',
        en: 'a new file; stdout without it',
      }),
    )
    .description(
      said({
        zh: '导出整个日志，每行一条记录，含盐值和叶值（由运维人员执行，包括所有受众的条目）',
        ru: 'выгрузить весь журнал, по записи в строке, с солью и листом (для администратора: записи для всех адресатов)',
        en: 'write the whole journal, one entry a line with salt and leaf (for the operator: entries for every audience)',
      }),
    )
    .action(exportJournal)
}
