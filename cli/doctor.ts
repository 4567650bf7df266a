import type { Command } from 'commander'
import { type Check, checkDatabase, checkEmbedded, checkNode } from './doctor-checks.ts'
import { databaseSettings, language, said } from './settings.ts'

const marks = { well: 'ok  ', ill: '!!  ' }

const linesOf = ({ says, todo }: Check): readonly string[] =>
  todo === null ? [`${marks.well}${said(says)}`] : [`${marks.ill}${said(says)}`, `    ${said(todo)}`]

const asJson = (checks: readonly Check[]): string =>
  JSON.stringify({
    ok: checks.every(check => check.todo === null),
    checks: checks.map(({ name, says, todo }) => ({
      name,
      ok: todo === null,
      says: says[language],
      todo: todo?.[language] ?? null,
    })),
  })

async function doctor({ json }: { readonly json?: true }): Promise<void> {
  const { url, dataFolder } = databaseSettings()
  const embedded = url === null ? await checkEmbedded(dataFolder) : []
  // What keeps the folder from being used keeps the database from opening, and is said once.
  const blocked = embedded.some(check => check.name === 'data-folder' && check.todo !== null)
  const checks = [checkNode(), ...embedded, ...(blocked ? [] : await checkDatabase(url, dataFolder))]
  process.stdout.write(`${json ? asJson(checks) : checks.flatMap(linesOf).join('\n')}\n`)
  if (checks.some(check => check.todo !== null)) process.exitCode = 1
}

export function add(program: Command): void {
  program
    .command('doctor')
    .description(
      said({
        zh: '检查 Node、数据目录和数据库，逐项说明是否正常以及该怎么办',
        ru: 'проверить Node, каталог данных и базу данных и сказать о каждом, всё ли хорошо и что делать',
        en: 'look at Node, the data folder and the database, and say of each what is so and what to do',
      }),
    )
    .option('--json', said({ zh: '输出一个 JSON 文档', ru: 'один документ JSON', en: 'one JSON document' }))
    .action(doctor)
}
