import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedReading, seedText } from '../core/communique/seed.fixture.ts'
import type { EarlierWords } from '../web/draft/precedents.ts'
import type { Concord } from './concord.ts'
import { type FreshDatabase, freshDatabase } from './database/fresh-database.fixture.ts'
import { earlierWords } from './precedents.ts'
import { publicReader, type Reader } from './reader.ts'
import { concordOn, linesRead, recorded, seed } from './views/record.fixture.ts'

const closed = '各方商定，灯塔守护人每逢望日在灯港聚首，共议航标养护之事。'
const onDay = (start: string) => ({ ...seedReading.meeting, start, end: start })

let fresh: FreshDatabase
let concord: Concord
beforeAll(async () => {
  fresh = await freshDatabase()
  concord = concordOn(fresh)
  await recorded(concord, seed)
  await recorded(concord, {
    text: closed,
    reading: linesRead(closed, { language: 'zh', meeting: onDay('2019-05-22') }),
    audience: 'members',
  })
})
afterAll(() => fresh.close())

const visitor = publicReader('en')
const member: Reader = { ...visitor, audiences: ['public', 'observers', 'members'], body: 'SCO' }
const ask = (text: string, language = 'zh', reader = visitor, body = 'SCO') =>
  earlierWords(concord, reader, { body, language, text })

const found = (answer: EarlierWords) => {
  if (answer.kind !== 'found') throw new Error(answer.kind)
  return answer
}

const paragraphs = seedReading.paragraphs.filter(({ kind }) => kind === 'text')

describe('earlier wordings', () => {
  test('of each long paragraph of the seed, changed in its middle, is that paragraph first', async () => {
    const long = paragraphs.map(({ n, span }) => ({ n, text: seedText.slice(...span) }))
    const asked = long.filter(({ text }) => text.length >= 40)
    expect(asked.length).toBeGreaterThan(15)
    for (const { n, text } of asked) {
      const at = Math.floor(text.length / 2)
      const { nearest } = found(await ask(`${text.slice(0, at)}灯塔${text.slice(at)}`))
      expect([n, nearest[0]?.paragraph]).toEqual([n, n])
    }
  })

  test('say what stands word for word, where, and what is new wording', async () => {
    const text = '灯塔守护人共商航标。各方重申坚持遵循《联合国宪章》宗旨和原则。'
    const { agreed, fresh: wording } = found(await ask(text))
    const [span] = agreed
    expect(span && seedText).toContain(text.slice(span?.from, span?.to))
    expect(span?.at[0]).toMatchObject({ meeting: 'sco/cfm/2018-04-24', start: '2018-04-24' })
    expect(text.slice(wording[0]?.from, wording[0]?.to)).toContain('灯塔守护人')
  })

  test('never come from a text that the seat may not read', async () => {
    const own = found(await ask(closed, 'zh', member)).nearest
    expect(own[0]?.text).toBe(closed)
    expect(JSON.stringify(await ask(closed))).not.toContain('灯塔守护人')
  })

  test('where nothing is recorded, say so, and in which languages something is', async () => {
    expect(await ask('Министры отметили.', 'ru')).toEqual({ kind: 'nothing', recorded: ['zh'] })
    expect(await ask(closed, 'zh', member, 'EXERCISE')).toEqual({ kind: 'nothing', recorded: [] })
  })

  test.each(['', '、。', "'; drop table paragraphs; --", '𠮷𠮶', '\ud800', '合'.repeat(20_000)])(
    'hostile words number %# are only words',
    async words => {
      expect(found(await ask(words)).nearest.length).toBeLessThanOrEqual(5)
    },
  )
})
