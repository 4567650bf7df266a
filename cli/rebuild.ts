import type { Command } from 'commander'
import type { Words } from '../core/language.ts'
import { type Difference, type Rebuilt, rebuild } from '../server/journal/rebuild.ts'
import { views } from '../server/views/views.ts'
import { progress } from './progress.ts'
import { said } from './settings.ts'
import { withDatabase } from './with-database.ts'

const folding: Words = { zh: '已重放条目：', ru: 'Свёрнуто записей:', en: 'Entries folded:' }

const equal = ({ entries, tables }: Rebuilt): Words => ({
  zh: `已将 ${entries} 条记录重放入 ${tables} 个读表，结果与原有内容逐行相同。`,
  ru: `Записи (${entries}) заново свёрнуты в таблицы (${tables}); результат построчно совпадает с прежним.`,
  en: `The journal (entries: ${entries}) was folded anew into the read tables (${tables}); the result equals what was there, row by row.`,
})

const different = ({ entries, differences }: Rebuilt): Words => ({
  zh: `已重放 ${entries} 条记录；有 ${differences.length} 行与原有内容不同，现以重放结果为准：`,
  ru: `Записи (${entries}) свёрнуты заново; отличаются строк: ${differences.length}. Теперь действует новый результат:`,
  en: `The journal (entries: ${entries}) was folded anew; rows that differ from what was there: ${differences.length}. The new ones now stand:`,
})

/** How many rows are listed, and how much of each; `--json` has them all. */
const shown = 20
const width = 160

const lineOf = ({ table, only, row }: Difference): string =>
  `${only === 'kept' ? '-' : '+'} ${table} ${row.length > width ? `${row.slice(0, width)}…` : row}`

function print(rebuilt: Rebuilt, json: boolean): void {
  const { differences } = rebuilt
  if (json)
    return void process.stdout.write(`${JSON.stringify({ equal: differences.length === 0, ...rebuilt })}\n`)
  const words = differences.length === 0 ? equal(rebuilt) : different(rebuilt)
  process.stdout.write(`${[said(words), ...differences.slice(0, shown).map(lineOf)].join('\n')}\n`)
}

export function add(program: Command): void {
  program
    .command('rebuild')
    .description(
      said({
        zh: '清空读表并由日志重放，说明结果是否与原有内容逐行相同；有差异时退出码为 1',
        ru: 'построить таблицы для чтения из журнала заново и сказать, совпадают ли они построчно с прежними; при отличии код выхода 1',
        en: 'fold the journal into the read tables anew, and say whether they equal what was there; exit 1 if not',
      }),
    )
    .option('--json', said({ zh: '输出一个 JSON 文档', ru: 'один документ JSON', en: 'one JSON document' }))
    .action(async ({ json }: { readonly json?: true }) => {
      const { told, over } = progress(folding)
      const rebuilt = await withDatabase(({ database }) => rebuild(database, views, told))
      over()
      print(rebuilt, json === true)
      if (rebuilt.differences.length > 0) process.exitCode = 1
    })
}
