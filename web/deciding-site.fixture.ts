import { randomUUID } from 'node:crypto'
import { draftEarly, openMeeting } from '../server/deciding.fixture.ts'
import { digestOfWords } from '../server/digests.ts'
import { openSite, type Ruled, type Site, type Visitor } from './browser-server.fixture.ts'

/** The decision that is for debate. */
export const lighthouse = 'lighthouse-day'

const words = {
  zh: '部长理事会\n1. 决定设立灯塔日，每年五月第一个星期日举行；\n2. 请秘书处至迟于会前二十天散发议程草案和材料。',
  ru: 'Совет министров\n1. принимает решение учредить День маяков и отмечать его каждый год в первое воскресенье мая;\n2. поручает Секретариату разослать проект повестки и материалы не позднее чем за двадцать дней.',
  en: 'The Council of Ministers\n1. decides to establish a Lighthouse Day, to be held every year on the first Sunday of May;\n2. instructs the Secretariat to circulate the draft agenda and the material not later than twenty days before it.',
}

/** A site with a sitting of the ministers of the exercise council, and decisions on its agenda. */
export type DecidingSite = Site & {
  readonly meeting: string
  readonly seated: (seat: string, options?: Parameters<Site['visitor']>[0]) => Promise<Visitor>
  /** `/exercise/meetings/…/chair` and its neighbours. */
  readonly at: (page: 'chair' | 'delegate' | 'screen') => string
  readonly act: (visitor: Visitor, command: object) => Promise<void>
}

async function act({ context }: Visitor, command: object): Promise<void> {
  const reply = await context.request.post('/api/decisions/exercise/cm/acts', { data: command })
  if (!reply.ok()) throw new Error(await reply.text())
}

export async function openDecidingSite(ruled?: Ruled): Promise<DecidingSite> {
  const site = await openSite(ruled)
  const meeting = await openMeeting(site.concord)
  const a = Array.from({ length: 14 }, (_, at) => `plan-${String(at + 1).padStart(2, '0')}`)
  for (const [at, id] of a.entries())
    await draftEarly(site.concord, [id], meeting, {
      title: {
        zh: `灯塔维护计划，第${at + 1}号`,
        ru: `План обслуживания маяка № ${at + 1}`,
        en: `Upkeep plan of lighthouse ${at + 1}`,
      },
    })
  const text = { kind: 'words', words, digest: digestOfWords(words) } as const
  await draftEarly(site.concord, [lighthouse], null, { text })
  const seated: DecidingSite['seated'] = async (seat, options) => {
    const visitor = await site.visitor(options)
    await visitor.context.request.post('/api/seats', { data: { body: 'exercise', seat } })
    return visitor
  }
  const listed = { does: 'list', decision: lighthouse, meeting, item: null, class: 'B' }
  await act(await seated('secretariat'), listed)
  return { ...site, meeting, seated, act, at: page => `/exercise/meetings/${meeting}/${page}` }
}

/** The digest of the words for debate. */
export const digestShown = digestOfWords(words)

export const newId = (): string => randomUUID()
