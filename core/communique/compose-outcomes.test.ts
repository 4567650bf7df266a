import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeNaming } from './compose-naming.ts'
import { composeAdoptedInPrinciple, composeNomination, composeReports } from './compose-outcomes.ts'
import { sentenceToWrite } from './composed.ts'
import { facts, only, phrases, printed } from './facts.fixture.ts'
import { sco } from './seed.fixture.ts'

const { zh, ru, en } = phrases
const acted = facts.outcomes.flatMap(one => (one.type === 'nominate' ? [] : [one]))
const drafts = acted.filter(({ type }) => type === 'adopt-in-principle')
const reports = acted.filter(({ type }) => type !== 'adopt-in-principle')
const naming = only(facts.namings)

describe('texts adopted in principle', () => {
  test('equal the printed sentence', () => {
    expect(sentenceToWrite(composeAdoptedInPrinciple(facts, drafts, zh))).toBe(printed(7))
  })

  test('one text, or three, take their own wording', () => {
    const [first, second] = drafts
    if (!first || !second) throw new Error('Two drafts are printed')
    expect(sentenceToWrite(composeAdoptedInPrinciple(facts, [first], zh))).toBe(
      '外长们原则通过了《上合组织成员国元首理事会青岛宣言》草案。',
    )
    expect(sentenceToWrite(composeAdoptedInPrinciple(facts, [first, first, second], zh))).toBe(
      '外长们原则通过了《上合组织成员国元首理事会青岛宣言》、《上合组织成员国元首理事会青岛宣言》及《上合组织成员国元首理事会会议新闻公报》草案。',
    )
    expect(sentenceToWrite(composeAdoptedInPrinciple(facts, [first], ru))).toBe(
      'Министры одобрили в принципе проект Циндаоской декларации Совета глав государств — членов ШОС.',
    )
  })
})

describe('the naming formula', () => {
  test('equals the printed sentence, in protocol order whatever the order given (R-13)', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...naming.states], { minLength: 6 }), states => {
        const sentence = sentenceToWrite(composeNaming(facts, { ...naming, states }, sco, zh))
        expect(`${sentence}`).toBe(printed(23).split(/(?<=。)/)[0])
      }),
    )
  })

  test('names any subset, and only it', () => {
    const states = ['UZB', 'BLR', 'IRN']
    expect(sentenceToWrite(composeNaming(facts, { ...naming, states }, sco, zh))).toBe(
      '白俄罗斯、伊朗、乌兹别克斯坦外长重申支持中国提出的“一带一路”倡议。',
    )
    expect(sentenceToWrite(composeNaming(facts, { ...naming, states, type: 'support' }, sco, ru))).toBe(
      'Министры иностранных дел Беларуси, Ирана и Узбекистана поддержали инициативу «Один пояс, один путь», выдвинутую Китаем.',
    )
  })

  test('never moves a verb along its ladder: an act without a wording is not written', () => {
    const noted = composeNaming(facts, { ...naming, type: 'note' }, sco, zh)
    expect(noted).toEqual({ kind: 'missing', lacking: ['note'] })
  })
})

describe('the nomination', () => {
  const nomination = only(facts.outcomes.filter(one => one.type === 'nominate'))

  test('equals the printed sentence', () => {
    expect(sentenceToWrite(composeNomination(facts, nomination, sco, zh))).toBe(printed(25))
  })

  test('of another candidate from another State for another term has another sentence', () => {
    const other = {
      ...nomination,
      person: { id: 'zhang-ming', name: { zh: '张明', ru: 'Чжан Мин', en: 'Zhang Ming' } },
      state: 'CHN',
      term: { from: '2022-01-01', to: '2024-12-31', precision: 'day' as const },
    }
    expect(sentenceToWrite(composeNomination(facts, other, sco, zh))).toBe(
      '上合组织成员国外交部长理事会决定将张明(中华人民共和国)作为上合组织2022年1月1日至2024年12月31日秘书长的候选人提交元首理事会批准。',
    )
    expect(sentenceToWrite(composeNomination(facts, other, sco, ru))).toBe(
      'Совет министров иностранных дел государств — членов ШОС решил внести на утверждение Совета глав государств кандидатуру Чжан Мина (Китайская Народная Республика) на должность Генерального секретаря ШОС на срок с 1 января 2022 года по 31 декабря 2024 года.',
    )
  })

  test('without a term is not written: a term is never supplied', () => {
    expect(composeNomination(facts, { ...nomination, term: null }, sco, zh)).toEqual({
      kind: 'missing',
      lacking: ['term'],
    })
  })
})

describe('reports', () => {
  test('equal the printed sentence', () => {
    expect(sentenceToWrite(composeReports(facts, reports, zh))).toBe(printed(26))
  })

  test('approved, adopted and heard are never levelled: other fates have another sentence', () => {
    const heard = reports.map(report => ({ ...report, type: 'hear' as const }))
    expect(sentenceToWrite(composeReports(facts, heard, zh))).toBe(
      '外长们听取了关于上合组织秘书处过去一年工作的报告、关于本组织过去一年工作的报告草案及关于上合组织地区反恐怖机构工作成果的通报。',
    )
    expect(sentenceToWrite(composeReports(facts, [only(reports)], en))).toBe(
      'The Ministers approved the report on the work of the SCO Secretariat over the past year.',
    )
  })

  test('a draft is called a draft in every language', () => {
    const draft = reports.filter(({ document }) => document.draft)
    expect(sentenceToWrite(composeReports({ ...facts, recordedIn: null }, draft, ru))).toBe(
      'Министры приняли проект отчёта о деятельности Организации за прошедший год.',
    )
    expect(sentenceToWrite(composeReports(facts, draft, en))).toContain('adopted the draft report on')
  })
})
