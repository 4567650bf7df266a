// `npm run check`: types, lint, format, then the unit tests with the house and the glossary. Under a minute.
import { install } from './install.js'

install()
const { run, tests } = await import('./run.js')

/** Whether everything holds that needs neither a database nor a browser. */
export async function check() {
  const still = await Promise.all([
    run('types', 'npx', ['tsc', '--noEmit']),
    run('lint', 'npx', ['oxlint', '--type-aware', '--deny-warnings']),
    run('format', 'npx', ['biome', 'format', '.']),
  ])
  return [...still, await tests('unit')].every(Boolean)
}

if (process.argv[1]?.endsWith('check.js')) process.exit((await check()) ? 0 : 1)
