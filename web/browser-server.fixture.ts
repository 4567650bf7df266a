import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import type { Concord } from '../server/concord.ts'
import { recordDemonstration } from '../server/demonstration.ts'
import { freshDatabase } from '../server/database/fresh-database.fixture.ts'
import { buildHttp } from '../server/http.ts'
import { openJournal } from '../server/journal.ts'
import { loadProfiles } from '../server/profile.ts'
import { profilesFolder } from '../server/profiles-folder.ts'
import { views } from '../server/views/views.ts'

/** A Concord of its own on a free port, with the demonstration recorded, and a browser beside it. */
export type Site = {
  readonly address: string
  readonly concord: Concord
  /** A visitor with an empty cookie jar; what the page complained of is collected. */
  readonly visitor: (options?: VisitorOptions) => Promise<Visitor>
  readonly close: () => Promise<void>
}

type VisitorOptions = {
  readonly width?: number
  readonly language?: 'zh' | 'ru' | 'en'
  readonly javaScriptEnabled?: boolean
  readonly colorScheme?: 'light' | 'dark'
}

export type Visitor = {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors on the console and violations of the content security policy, in order. */
  readonly complaints: readonly string[]
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The profiles as a test has them: bodies with a rule of another value. */
export type Ruled = (profiles: Concord['profiles']) => Concord['profiles']

/** Starts the site; the assets are those of the last build. */
export async function openSite(ruled: Ruled = all => all): Promise<Site> {
  const fresh = await freshDatabase()
  const journal = openJournal(fresh.database, views)
  const profiles = ruled(await loadProfiles(profilesFolder))
  const concord = { database: fresh.database, journal, profiles, mode: 'demonstration' } as const
  await recordDemonstration(concord)
  const app = await buildHttp(concord)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: flags,
  })
  return {
    address,
    concord,
    visitor: options => visitorOf(browser, address, options),
    close: async () => {
      await browser.close()
      await app.close()
      await journal.close()
      await fresh.close()
    },
  }
}

async function visitorOf(
  browser: Browser,
  baseURL: string,
  { width = 1440, language = 'en', ...options }: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL,
    locale: { zh: 'zh-CN', ru: 'ru-RU', en: 'en-GB' }[language],
    viewport: { width, height: 900 },
    ...options,
  })
  const complaints: string[] = []
  await context.exposeFunction('complain', (what: string) => complaints.push(what))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      const complain: unknown = Reflect.get(globalThis, 'complain')
      if (typeof complain === 'function') complain(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  const page = await context.newPage()
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  return { page, context, complaints }
}
