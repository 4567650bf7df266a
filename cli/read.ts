import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import { loadProfiles } from '../server/profile.ts'
import { profilesFolder } from '../server/profiles-folder.ts'
import { answerRead } from './answer-read.ts'
import { language, said } from './settings.ts'

type Options = { readonly body?: string; readonly lang?: string; readonly json?: true }

/** The bytes of a file or of standard input (`-`); `null` where there is nothing that may be read. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  if (path === '-') return await buffer(process.stdin)
  return await readFile(path).catch(() => null)
}

async function read(path: string, { body, lang, json }: Options): Promise<void> {
  const [profiles, bytes] = await Promise.all([loadProfiles(profilesFolder), bytesOf(path)])
  const form = json ? 'json' : 'summary'
  const answer = answerRead(profiles, { path, bytes, body, language: lang, form, speaks: language })
  process.stdout.write(answer.out)
  process.stderr.write(answer.told)
  process.exitCode = answer.exit
}

/** `concord read FILE`: what a published text says, where, and in which words; needs no database. */
export function add(program: Command): void {
  program
    .command('read')
    .argument(
      '<file>',
      said({
        zh: '公报文本文件，- 为标准输入',
        ru: 'текст коммюнике, «-» — стандартный ввод',
        en: 'text of a communiqué, - for standard input',
      }),
    )
    .option(
      '--body <body>',
      said({ zh: '组织，如 sco', ru: 'организация, например sco', en: 'the body, such as sco' }),
    )
    .option('--lang <language>', said({ zh: '文本语言', ru: 'язык текста', en: 'language of the text' }))
    .option(
      '--json',
      said({
        zh: '输出 concord-reading/1 文档',
        ru: 'документ concord-reading/1',
        en: 'one concord-reading/1 document',
      }),
    )
    .description(
      said({
        zh: '读取公报：会议、出席者、行为、结果和待定问题；无需数据库',
        ru: 'прочесть коммюнике: заседание, участники, действия, итоги и вопросы; без базы данных',
        en: 'read a communiqué: the meeting, who came, its acts, outcomes and questions; needs no database',
      }),
    )
    .action(read)
}
