import { describe, expect, test } from 'vitest'
import { codesOf, opening, readZh } from './read.fixture.ts'

const behind = (sentences: string) => readZh(opening + sentences)
const statusOf = (sentence: string) =>
  behind(sentence).mentions.instruments.map(({ title, status }) => `${title}: ${status}`)
const issuesOf = (sentence: string, code: string) => {
  const reading = behind(sentence)
  return reading.issues
    .filter(issue => issue.code === code)
    .map(({ span }) => span && (opening + sentence).slice(...span))
}

describe('States that are counted', () => {
  test.each([
    ['外长们支持二十国集团的工作。', []],
    ['外长们支持七十七国集团的工作。', []],
    ['外长们欢迎中亚五国加强合作。', []],
    ['外长们欢迎中吉乌三国推进铁路建设。', []],
    ['外长们欢迎中国和吉尔吉斯斯坦的对话,支持两国解决问题。', []],
    ['外长们注意到三个国家的建议。', ['三个国家']],
    ['外长们注意到10个国家加入该协定。', ['10个国家']],
  ])('%s leaves unnamed: %j', (sentence, phrases) => {
    expect(issuesOf(sentence, 'oblique-reference')).toEqual(phrases)
  })
})

describe('texts to come', () => {
  test.each([
    ['外长们支持早日通过联合国《关于河流的公约》。', ['通过联合国《关于河流的公约》']],
    ['外长们支持尽快签署河流合作路线图。', ['签署河流合作路线图']],
    ['外长们支持通过打击国际恐怖主义全面公约。', ['通过打击国际恐怖主义全面公约']],
    ['外长们支持通过落实河流合作协定加强合作。', []],
    ['外长们忆及于2017年在塔什干签署《河流协定》。', []],
  ])('%s is still to adopt or sign: %j', (sentence, phrases) => {
    expect(issuesOf(sentence, 'anticipated-adoption')).toEqual(phrases)
  })

  test.each([
    ['外长们支持早日通过联合国《关于河流的公约》。', ['关于河流的公约: anticipated']],
    ['外长们责成制定落实《河流宣言》的措施。', ['河流宣言: existing']],
    ['外长们责成制定《河流合作纲要》2021-2025年落实措施计划。', ['河流合作纲要: existing']],
    [
      '外长们责成制定《落实〈河流战略〉行动计划》。',
      ['落实〈河流战略〉行动计划: draft', '河流战略: existing'],
    ],
    ['外长们支持制定《河流合作构想》的工作。', ['河流合作构想: draft']],
  ])('%s has %j', (sentence, texts) => {
    expect(statusOf(sentence)).toEqual(texts)
  })
})

test('decisions that are counted are a batch, whatever stands before their noun', () => {
  expect(behind('外长们批准了12项关于河流合作的决议。').outcomes).toMatchObject([
    { type: 'batch', count: 12 },
  ])
})

test('a text without an opening has neither attendance nor chair', () => {
  const reading = readZh('会议由中华人民共和国外交部长王毅主持。\n印度共和国外交部长斯瓦拉吉出席会议。\n')
  expect(reading).toMatchObject({
    attendance: [],
    chair: { state: null, name: null },
    meeting: { start: null },
  })
  expect(codesOf(reading)).toContain('no-opening')
})

describe('days', () => {
  test('spaces around the numbers of a date change nothing', () => {
    const spaced = readZh('2019 年 5 月 22 日,上海合作组织成员国外交部长理事会例行会议在比什凯克举行。')
    expect(spaced.meeting).toMatchObject({ organ: 'SCO-CFM', start: '2019-05-22', precision: 'day' })
  })

  test('a day that no calendar has leaves the year, and so the members', () => {
    const reading = readZh(
      '2019年2月30日,上海合作组织成员国外交部长理事会例行会议在比什凯克举行。\n哈萨克斯坦、俄罗斯外长支持该倡议。',
    )
    expect(reading.meeting.start).toBeNull()
    expect(reading.acts.at(-1)?.scope.notListed).toEqual(['IND', 'CHN', 'KGZ', 'PAK', 'TJK', 'UZB'])
  })

  test('a term that ends before it begins is printed, and not missed', () => {
    const reading = behind(
      '外长们决定将甲乙(乌兹别克斯坦共和国)作为上合组织2021年1月1日至2019年12月31日秘书长的候选人提交元首理事会批准。',
    )
    expect(codesOf(reading)).toContain('invalid-date')
    expect(codesOf(reading)).not.toContain('no-term')
    expect(reading.outcomes.at(-1)?.term).toMatchObject({ from: null, to: null, precision: 'none' })
  })
})
