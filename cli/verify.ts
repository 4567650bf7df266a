import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import type { Words } from '../core/language.ts'
import { asAuditor } from '../server/database/audience.ts'
import { linesOf } from '../server/journal/lines.ts'
import { type Found, type Told, type Verified, verifyLines, verifyStored } from '../server/journal/verify.ts'
import { findingWords } from './finding-words.ts'
import { progress } from './progress.ts'
import { leave, said } from './settings.ts'
import { withDatabase } from './with-database.ts'

type Options = { readonly from?: string; readonly json?: true }

const checking: Words = { zh: '已检查条目：', ru: 'Проверено записей:', en: 'Entries examined:' }

const holds = (entries: number): Words => ({
  zh: `日志成立（${entries} 条记录）：位置连续无缺，各流版本依次相接，每个叶值都与内容和盐相符，内容均为规范形式。`,
  ru: `Журнал в порядке (записей: ${entries}): позиции идут без пропусков, версии — подряд, каждый лист соответствует содержанию и соли, всё записано в канонической форме.`,
  en: `The journal holds (entries: ${entries}): positions without a gap, versions in order, every leaf the hash of its content and salt, all in canonical form.`,
})

const fails = ({ entries, findings }: Verified): Words => ({
  zh: `日志不成立：共 ${entries} 条记录，有问题的 ${findings.length} 处。`,
  ru: `Журнал повреждён: записей ${entries}, мест с нарушениями ${findings.length}.`,
  en: `The journal does not hold (entries: ${entries}, not as they were recorded: ${findings.length}).`,
})

const place = ({ at }: Found, from: string | undefined): string =>
  said(
    from === undefined
      ? { zh: `位置 ${at}`, ru: `Позиция ${at}`, en: `Position ${at}` }
      : { zh: `第 ${at} 行`, ru: `Строка ${at}`, en: `Line ${at}` },
  )

export const sentenceOf = (one: Found, from: string | undefined): string =>
  `${place(one, from)}: ${one.found.map(finding => said(findingWords[finding])).join('; ')}`

/** How many places are listed on a terminal; `--json` has them all. */
const shown = 50

function print(verified: Verified, { from, json }: Options): void {
  const { entries, findings } = verified
  if (json)
    return void process.stdout.write(
      `${JSON.stringify({ entries, holds: findings.length === 0, findings })}\n`,
    )
  if (findings.length === 0) return void process.stdout.write(`${said(holds(entries))}\n`)
  const lines = findings.slice(0, shown).map(one => sentenceOf(one, from))
  const more = findings.length > shown ? [`… +${findings.length - shown}`] : []
  process.stderr.write(`${[said(fails(verified)), ...lines, ...more].join('\n')}\n`)
}

const examine = (from: string | undefined, told: Told): Promise<Verified> =>
  from === undefined
    ? withDatabase(({ database }) => asAuditor(database, tx => verifyStored(tx, told)))
    : verifyLines(linesOf(from), told)

async function verify(options: Options): Promise<void> {
  const { from } = options
  if (from !== undefined && !existsSync(from)) return leave(2, noFile(from))
  const { told, over } = progress(checking)
  const verified = await examine(from, told)
  over()
  print(verified, options)
  if (verified.findings.length > 0) process.exitCode = 1
}

export const noFile = (path: string): Words => ({
  zh: `没有文件 ${path}。`,
  ru: `Файла ${path} нет.`,
  en: `There is no file ${path}.`,
})

export function add(program: Command): void {
  program
    .command('verify')
    .description(
      said({
        zh: '重新计算日志（或其导出文件）中每条记录的哈希，并说明是否成立',
        ru: 'пересчитать хеш каждой записи журнала (или его выгрузки) и сказать, всё ли в порядке',
        en: 're-hash every entry of the journal, or of an exported one, and say what holds',
      }),
    )
    .option(
      '--from <file>',
      said({
        zh: '检查导出文件，无需数据库',
        ru: 'проверить выгрузку, без базы данных',
        en: 'an export, without a database',
      }),
    )
    .option('--json', said({ zh: '输出一个 JSON 文档', ru: 'один документ JSON', en: 'one JSON document' }))
    .action(verify)
}
