import type { Command } from 'commander'

/** Every bench by name; each prints a table with ours beside a named peer of the same run. */
const benches: Readonly<Record<string, () => Promise<{ readonly run: () => Promise<void> }>>> = {
  brackets: () => import('../bench/brackets.ts'),
}

export function add(program: Command): void {
  program
    .command('bench')
    .argument('[name...]', `which: ${Object.keys(benches).join(', ')}; all of them if none is named`)
    .description('measure speed, as ratios against a named peer in the same run')
    .action(async (names: readonly string[]) => {
      const unknown = names.filter(name => !benches[name])
      if (unknown.length > 0)
        return program.error(
          `No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
          { exitCode: 2 },
        )
      for (const name of names.length > 0 ? names : Object.keys(benches))
        await (await benches[name]?.())?.run()
    })
}
