// `npm test`: everything `npm run check` does, then the tests on the real PostgreSQL and in a real browser.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { install } from './install.js'

install()
const { check } = await import('./check.js')
const { tests } = await import('./run.js')
const { buildAll } = await import('./build.js')

/** Debian’s browsers, the quicker one first: the headless one paints nothing that nobody looks at. */
const debian = ['chromium-headless-shell', 'chromium']

const installed = () => {
  const { CHROMIUM } = process.env
  const places = CHROMIUM ? [CHROMIUM] : debian.map(name => `/usr/bin/${name}`)
  return places.find(place => existsSync(place))
}

const apt = args =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

/** Where the browser is: installed where it is missing and the user may; otherwise a sentence says what to do. */
function findBrowser() {
  const isRoot = process.getuid?.() === 0
  if (!installed() && isRoot && spawnSync('which', ['apt-get']).status === 0) {
    console.log('Installing Debian’s Chromium for the browser tests…')
    apt(['update', '-qq'])
    debian.find(name => apt(['install', '-y', '-qq', '--no-install-recommends', name]).status === 0)
  }
  if (!installed())
    console.error(
      'The browser tests need Chromium. Install the package "chromium-headless-shell" or "chromium", or set CHROMIUM to its path, then try again.',
    )
  return installed()
}

const browser = findBrowser()
await buildAll()

/** The checks, which mostly compute, then the pages. */
async function checkThenPages() {
  const checked = await check()
  const inBrowser = browser && (await tests('browser', { live: true, env: { CHROMIUM: browser } }))
  return checked && inBrowser
}

// The database tests mostly wait, so they run beside all else.
const done = await Promise.all([checkThenPages(), tests('database', { live: true })])
process.exit(done.every(Boolean) ? 0 : 1)
