import { parseHTML } from 'linkedom'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { FollowUp, RecordedMeeting, RecordedText } from '../core/communique/public-record.ts'
import { sco, seedReading, seedText } from '../core/communique/seed.fixture.ts'
import { VisitProvider, type Visit } from './parts/visit.tsx'

export const visit: Visit = {
  language: 'zh',
  href: '/sco/cfm/2018-04-24',
  body: { slug: 'sco', short: sco.short, name: sco.name },
  seat: null,
  mode: 'demonstration',
  today: '2026-11-24',
  assets: { styles: [], script: null, worker: null, icon: null },
}

/** A page as the browser would read it. */
export function page(node: ReactNode, over: Partial<Visit> = {}): Document {
  const html = renderToStaticMarkup(<VisitProvider value={{ ...visit, ...over }}>{node}</VisitProvider>)
  return parseHTML(`<!doctype html>${html}`).document
}

export const seedRecorded: RecordedText = {
  stream: `communique:${seedReading.source.sha256}`,
  language: 'zh',
  authentic: true,
  text: seedText,
  sha256: seedReading.source.sha256,
  bytes: 7272,
  reading: seedReading,
  readingVersion: 1,
  settled: [],
  proof: {
    position: 1,
    type: 'CommuniqueRecorded',
    at: '2026-11-24T05:31:15.000Z',
    leaf: 'ab'.repeat(32),
    entries: 1,
  },
  corrected: null,
  earlier: [],
}

const followUp = (over: Partial<FollowUp>): FollowUp => ({
  id: 'f1',
  meeting: 'sco/cfm/2018-04-24',
  paragraph: 7,
  act: 'p07.a1',
  kind: 'document',
  outcome: 'adopt-in-principle',
  printed: '上合组织成员国元首理事会青岛宣言',
  organ: 'SCO-CHS',
  expected: { from: '2018-06', to: '2018-06' },
  settled: null,
  outside: null,
  ...over,
})

export const seedMeeting: RecordedMeeting = {
  id: 'sco/cfm/2018-04-24',
  body: 'SCO',
  organ: 'SCO-CFM',
  kind: 'regular',
  number: null,
  start: '2018-04-24',
  end: '2018-04-24',
  precision: 'day',
  place: { zh: '北京', ru: 'Пекин', en: 'Beijing' },
  form: 'in-person',
  recorded: ['zh'],
  acts: 58,
  outcomes: 9,
  source: null,
  symbol: 'SCO/CFM/2018-1/COM',
  chair: seedReading.chair,
  attendance: seedReading.attendance,
  texts: [seedRecorded],
  followUps: [
    followUp({
      outside: {
        words: { zh: '已通过', ru: 'принята', en: 'adopted' },
        source: 'https://example.org/a/73/833',
      },
    }),
    followUp({
      id: 'f2',
      paragraph: 25,
      act: 'p25.a2',
      kind: 'nominee',
      outcome: 'nominate',
      printed: '诺罗夫·弗拉基米尔·伊玛莫维奇',
      settled: { meeting: 'sco/chs/2018-06-09', paragraph: 30, outcome: 'appoint', on: '2018-06-10' },
    }),
  ],
  previous: null,
  next: null,
}
