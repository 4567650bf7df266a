import { statSync } from 'node:fs'
import type { Command } from 'commander'
import type { Words } from '../core/language.ts'
import { isRefusal } from '../core/refusal.ts'
import { openJournal } from '../server/journal.ts'
import { loadProfiles } from '../server/profile.ts'
import { profilesFolder } from '../server/profiles-folder.ts'
import { views } from '../server/views/views.ts'
import { progress } from './progress.ts'
import { type FileRecorded, isRecorded, lineOf, objectOf, recordFiles } from './record-files.ts'
import { language, leave, said } from './settings.ts'
import { withNewDatabase } from './with-database.ts'

type Options = {
  readonly body?: string
  readonly lang?: string
  readonly leaveOpen?: true
  readonly json?: true
}

const recording: Words = { zh: '已处理文件：', ru: 'Обработано файлов:', en: 'Files dealt with:' }

const noSuchFile = (file: string): Words => ({
  zh: `没有文件 ${file}，或它不是普通文件。`,
  ru: `Файла ${file} нет, или это не обычный файл.`,
  en: `There is no file ${file}, or it is not a plain file.`,
})

const nothingRecorded: Words = {
  zh: '未收录任何文件。',
  ru: 'Ничего не внесено.',
  en: 'Nothing was recorded.',
}

const hint: Words = {
  zh: '含混之处如无法答复，可加 --leave-open 明示保留原状，或在网页上审阅该读本。',
  ru: 'Если ответить нельзя, повторите с --leave-open: вопросы останутся открытыми, и запись это покажет. Или проверьте чтение на странице.',
  en: 'Where nobody can settle what is ambiguous, repeat with --leave-open: it stays open, and the record says so. Or review the reading in the browser.',
}

const asksQuestions = ({ result }: FileRecorded): boolean =>
  isRefusal(result) && result.refused === 'questions-open'

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** A mistyped name is wrong use: it is told before anything is recorded. */
function assertFiles(files: readonly string[]): void {
  const missing = files.find(file => !isFile(file))
  if (missing !== undefined) leave(2, noSuchFile(missing), nothingRecorded)
}

async function recordAll(files: readonly string[], options: Options): Promise<readonly FileRecorded[]> {
  const profiles = await loadProfiles(profilesFolder)
  const { body, lang, leaveOpen, json } = options
  const how = {
    leaveOpen: leaveOpen === true,
    ...(body === undefined ? {} : { body }),
    ...(lang === undefined ? {} : { language: lang }),
  }
  return await withNewDatabase(async ({ database }) => {
    const concord = { database, journal: openJournal(database, views), profiles, mode: 'production' } as const
    const { told, over } = progress(recording)
    const all: FileRecorded[] = []
    for await (const one of recordFiles(concord, files, how)) {
      all.push(one)
      over()
      if (json !== true) print(one)
      told(all.length)
    }
    over()
    return all
  })
}

function print(one: FileRecorded): void {
  const stream = isRecorded(one.result) ? process.stdout : process.stderr
  stream.write(`${lineOf(one, language)}\n`)
}

async function record(files: readonly string[], options: Options): Promise<void> {
  assertFiles(files)
  const all = await recordAll(files, options)
  if (options.json)
    process.stdout.write(`${JSON.stringify({ files: all.map(one => objectOf(one, language)) })}\n`)
  else if (all.some(asksQuestions)) process.stderr.write(`${said(hint)}\n`)
  if (!all.every(one => isRecorded(one.result))) process.exitCode = 1
}

/** `concord record FILE...`: reads published texts, accepts the readings and records them. */
export function add(program: Command): void {
  program
    .command('record')
    .argument(
      '<file...>',
      said({
        zh: '公报文本文件（UTF-8）',
        ru: 'тексты коммюнике (UTF-8)',
        en: 'texts of communiqués (UTF-8)',
      }),
    )
    .option(
      '--body <body>',
      said({ zh: '组织，如 sco', ru: 'организация, например sco', en: 'the body, such as sco' }),
    )
    .option('--lang <language>', said({ zh: '文本语言', ru: 'язык текста', en: 'language of the text' }))
    .option(
      '--leave-open',
      said({
        zh: '对须由人答复的含混之处明示保留原状',
        ru: 'прямо оставить открытыми вопросы о неясном круге участников',
        en: 'leave ambiguous scopes open, and say so in the record',
      }),
    )
    .option('--json', said({ zh: '输出一个 JSON 文档', ru: 'один документ JSON', en: 'one JSON document' }))
    .description(
      said({
        zh: '读取、接受并收录公报，逐个文件说明结果；有未能收录者，退出码为 1',
        ru: 'прочесть, принять и внести коммюнике; о каждом файле — строка, если что-то не внесено, код выхода 1',
        en: 'read, accept and record communiqués, one line about each file; exit 1 if any was not recorded',
      }),
    )
    .action(record)
}
