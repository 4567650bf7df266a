// `npm test`: everything `npm run check` does, then the tests on the real PostgreSQL and in a real browser.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { install } from './install.js'

install()
const { check } = await import('./check.js')
const { tests } = await import('./run.js')
const { buildAll } = await import('./build.js')

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Debian's Chromium: installed where it is missing and the user may; otherwise a sentence says what to do. */
function hasBrowser() {
  if (existsSync(browser)) return true
  const isRoot = process.getuid?.() === 0
  if (isRoot && spawnSync('which', ['apt-get']).status === 0) {
    console.log('Installing Debian’s Chromium for the browser tests…')
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  if (existsSync(browser)) return true
  console.error(
    `The browser tests need Chromium at ${browser}. Install the package "chromium", or set CHROMIUM to its path, then try again.`,
  )
  return false
}

const chromium = hasBrowser()
const checked = await check()
await buildAll()
const database = await tests('database', { live: true })
const inBrowser = chromium && (await tests('browser', { live: true, env: { CHROMIUM: browser } }))
process.exit(checked && database && inBrowser ? 0 : 1)
