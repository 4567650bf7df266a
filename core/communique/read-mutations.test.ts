import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codesOf, readZh, saying } from './read.fixture.ts'
import type { Reading } from './reading.ts'
import { seedText } from './seed.fixture.ts'

// The communiqué of 2018 with something changed: the reader must follow the text, not remember it.
const changed = (from: string, to: string): Reading => {
  if (!seedText.includes(from)) throw new Error(`The seed does not print ${from}`)
  return readZh(seedText.replace(from, to))
}
const seed = readZh(seedText)
const outcomesOf = (reading: Reading, paragraph: number) =>
  reading.outcomes.filter(outcome => outcome.paragraph === paragraph).map(({ type }) => type)
const typesOf = (reading: Reading, paragraph: number) =>
  reading.acts.filter(act => act.paragraph === paragraph).map(({ type }) => type)

/** A reading as lists of what it says, without the places where it says it. */
const gist = (reading: Reading) => ({
  meeting: { ...reading.meeting, span: null },
  attendance: reading.attendance.map(({ state, body, name, capacity }) => [state, body, name, capacity]),
  chair: reading.chair.name,
  acts: reading.acts.map(({ id, verb, type, scope }) => [id, verb, type, scope]),
  meetings: reading.mentions.meetings.map(({ organ, start, end, status }) => [organ, start, end, status]),
  texts: reading.mentions.instruments.map(({ id, date, status }) => [id, date, status]),
  outcomes: reading.outcomes.map(({ type, act }) => [type, act]),
  issues: codesOf(reading),
})

describe('the form of the print does not matter:', () => {
  const fullWidth = seedText.replaceAll(',', '，').replaceAll('(', '（').replaceAll(')', '）')
  test.each([
    ['line ends of another system', seedText.replaceAll('\n', '\r\n')],
    ['full-width punctuation', fullWidth],
    ['indents and empty lines', `　　${fullWidth.replaceAll('\n', '\n\n　　')}\n`],
    ['letters and marks apart', seedText.normalize('NFD')],
    ['straight quotation marks', seedText.replaceAll(/[“”]/g, '"')],
    ['a dateline of an agency', `新华社北京4月24日电 ${seedText}`],
  ])('%s', (_, text) => {
    expect(gist(readZh(text))).toEqual(gist(seed))
  })

  test('a title above moves the paragraphs and changes nothing else', () => {
    const titled = readZh(
      `上海合作组织成员国外交部长理事会会议新闻公报\n（2018年4月24日，北京）\n${seedText}`,
    )
    expect(titled.paragraphs.slice(0, 2).map(({ kind }) => kind)).toEqual(['title', 'date'])
    expect(titled.acts.map(saying)).toEqual(seed.acts.map(saying))
    expect(titled.outcomes.map(({ type }) => type)).toEqual(seed.outcomes.map(({ type }) => type))
  })
})

describe('dates', () => {
  test('the meeting is on the day that is printed, and the members are those of that day', () => {
    const day = fc.date({ min: new Date('2015-07-11'), max: new Date('2024-07-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, date => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, dayOfMonth] = iso.split('-').map(Number)
        const { meeting, acts } = changed('2018年4月24日,上海', `${year}年${month}月${dayOfMonth}日,上海`)
        expect([meeting.start, meeting.end, meeting.precision]).toEqual([iso, iso, 'day'])
        const named = acts.find(({ scope }) => scope.kind === 'named')?.scope
        expect(named?.notListed.includes('IND')).toBe(iso >= '2017-06-09')
      }),
      { numRuns: 25 },
    )
  })

  test('a meeting of two days has both', () => {
    const { meeting } = changed('2018年4月24日,上海', '2018年4月24日至25日,上海')
    expect([meeting.start, meeting.end]).toEqual(['2018-04-24', '2018-04-25'])
  })

  test.each([
    ['a day that no calendar has', '2018年4月24日,上海', '2018年4月31日,上海'],
    ['a month that no calendar has', '2018年3月27日', '2018年13月27日'],
    ['an interval that ends before it begins', '2018年1月24日至26日', '2018年1月26日至24日'],
  ])('%s is an issue, and no date', (_, from, to) => {
    const reading = changed(from, to)
    expect(codesOf(reading)).toContain('invalid-date')
    expect(JSON.stringify(reading.mentions.meetings)).not.toMatch(/2018-13|2018-04-31/)
  })

  test('what the text says is to come stays planned, whatever day is printed above it', () => {
    const { mentions, outcomes } = changed('2018年4月24日,上海', '2018年7月24日,上海')
    expect(mentions.meetings.filter(({ place }) => place?.name === '北京')).toMatchObject([
      { status: 'planned' },
    ])
    expect(outcomes.map(({ type }) => type)).toContain('schedule-meeting')
  })
})

describe('the ladder of verbs is never climbed', () => {
  test.each([
    ['支持', 'support', 'support-candidacy'],
    ['欢迎', 'welcome', undefined],
    ['积极评价', 'appreciate', undefined],
  ])('a candidacy under %s is %s', (verb, type, outcome) => {
    const reading = changed('外长们注意到吉尔吉斯', `外长们${verb}吉尔吉斯`)
    expect(typesOf(reading, 13)).toEqual([type])
    const [first] = outcomesOf(reading, 13)
    if (outcome) expect(first).toBe(outcome)
    else expect(first).not.toBe('note-candidacy')
  })

  test.each([
    ['原则通过', 'adopt-in-principle'],
    ['通过', 'adopt'],
    ['批准', 'approve'],
    ['听取', 'hear'],
  ] as const)('a report under %s is under %s', (verb, type) => {
    const reading = changed('外长们批准了关于', `外长们${verb}了关于`)
    expect(typesOf(reading, 26)[0]).toBe(type)
    expect(outcomesOf(reading, 26)[0]).toBe(type)
  })

  test('drafts that are adopted here go to no higher organ', () => {
    const reading = changed('原则通过了', '通过了')
    expect(reading.outcomes.filter(({ paragraph }) => paragraph === 7)).toMatchObject([
      { type: 'adopt' },
      { type: 'adopt' },
    ])
  })

  test('a meeting that is noted is not scheduled', () => {
    const reading = changed('支持2018年5月在北京举行', '注意到2018年5月在北京举行')
    expect(reading.outcomes.map(({ type }) => type)).not.toContain('schedule-meeting')
  })

  test('积极评价 is not 高度评价', () => {
    const reading = changed('外长们高度评价中方', '外长们积极评价中方')
    expect(reading.acts.find(({ id }) => id === 'p28.a1')).toMatchObject({ degree: 'positive' })
  })
})

describe('lists of States', () => {
  const names: readonly (readonly [code: string, name: string])[] = [
    ['IND', '印度'],
    ['KAZ', '哈萨克斯坦'],
    ['CHN', '中国'],
    ['KGZ', '吉尔吉斯斯坦'],
    ['PAK', '巴基斯坦'],
    ['RUS', '俄罗斯'],
    ['TJK', '塔吉克斯坦'],
    ['UZB', '乌兹别克斯坦'],
  ]
  const printed = '哈萨克斯坦、吉尔吉斯斯坦、巴基斯坦、俄罗斯、塔吉克斯坦、乌兹别克斯坦外长'

  test('any subset in any order is read as printed, the rest in protocol order', () => {
    const subset = fc.shuffledSubarray([...names], { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(subset, listed => {
        const reading = changed(printed, `${listed.map(([, name]) => name).join('、')}外长`)
        const scope = reading.acts.find(({ id }) => id === 'p23.a1')?.scope
        const others = names.filter(one => !listed.includes(one))
        expect(scope).toMatchObject({ kind: 'named', states: listed.map(([code]) => code) })
        expect(scope?.notListed).toEqual(others.map(([code]) => code))
        const isInOrder = names.filter(one => listed.includes(one)).join() === listed.join()
        expect(codesOf(reading).includes('protocol-order')).toBe(!isInOrder)
      }),
      { numRuns: 40 },
    )
  })

  test('a member that is left out of the attendance is missed', () => {
    const reading = changed('哈萨克斯坦共和国外交部长阿布德拉赫曼诺夫、', '')
    expect(reading.attendance).toHaveLength(9)
    expect(codesOf(reading)).toContain('member-missing')
  })

  test('another name and a lower office are read as printed', () => {
    const reading = changed('外交部长斯瓦拉吉', '外交部副部长甲乙丙')
    expect(reading.attendance[0]).toMatchObject({ office: '印度共和国外交部副部长', name: '甲乙丙' })
  })

  test('a chair that is printed by its State alone has no name', () => {
    const reading = changed('由中华人民共和国国务委员兼外交部长王毅主持', '由中方主持')
    expect(reading.chair).toMatchObject({ state: 'CHN', name: null })
  })
})

test('without any one sentence, every other sentence says what it said', () => {
  const sentences = seedText.split(/(?<=。)/)
  const verbless = new Set(seed.acts.filter(({ verb }) => verb === null).map(({ object }) => object))
  const all = seed.acts.map(saying)
  for (const i of sentences.keys()) {
    if (i < 4) continue
    const rest = readZh(sentences.toSpliced(i, 1).join(''))
    const said = rest.acts.filter(({ object }) => !verbless.has(object)).map(saying)
    expect(all).toEqual(expect.arrayContaining(said))
    expect(said.length).toBeGreaterThanOrEqual(all.length - verbless.size - 4)
  }
})
