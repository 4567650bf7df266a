import type { Command } from 'commander'
import { said } from './settings.ts'

/** Every bench by name; each prints a table with ours beside a named peer of the same run. */
const benches: Readonly<Record<string, () => Promise<{ readonly run: () => Promise<void> }>>> = {
  align: () => import('../bench/align.ts'),
  brackets: () => import('../bench/brackets.ts'),
  carry: () => import('../bench/carry.ts'),
  gavel: () => import('../bench/gavel.ts'),
  http: () => import('../bench/http.ts'),
  journal: () => import('../bench/journal.ts'),
  reader: () => import('../bench/reader.ts'),
  redline: () => import('../bench/redline.ts'),
  table: () => import('../bench/table.ts'),
}

const noBench = (unknown: readonly string[]): string =>
  said({
    zh: `没有名为 ${unknown.join('、')} 的测速项目。可用：${Object.keys(benches).join('、')}。`,
    ru: `Измерения с именем ${unknown.join(', ')} нет. Есть: ${Object.keys(benches).join(', ')}.`,
    en: `No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  })

export function add(program: Command): void {
  program
    .command('bench')
    .argument('[name...]', Object.keys(benches).join(', '))
    .description(
      said({
        zh: '测速：与同一次运行中的指名对照相比，给出比值；不指定则全部运行',
        ru: 'измерить скорость в сравнении с названным соперником в том же прогоне; без имени — всё',
        en: 'measure speed, as ratios against a named peer in the same run; all benches if none is named',
      }),
    )
    .action(async (names: readonly string[]) => {
      const unknown = names.filter(name => !benches[name])
      if (unknown.length > 0) program.error(noBench(unknown), { exitCode: 2 })
      for (const name of names.length > 0 ? names : Object.keys(benches))
        await (await benches[name]?.())?.run()
    })
}
