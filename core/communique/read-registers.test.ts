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

const leaders = '2018年6月10日,上海合作组织成员国元首理事会会议在青岛举行。\n'
const outcomesOf = (sentences: string) => readZh(leaders + sentences).outcomes

describe('outcomes', () => {
  test('every line of a list below a verb is a text of its own, with the verb above', () => {
    const reading = readZh(`${leaders}元首们批准了:\n——《河流合作纲要》;\n——关于湖泊的决议。\n`)
    expect(reading.outcomes).toMatchObject([
      { type: 'approve', act: 'p03.a1', document: '河流合作纲要' },
      { type: 'approve', act: 'p04.a1', document: '关于湖泊的决议' },
    ])
    expect(reading.acts.slice(-2)).toMatchObject([
      { verb: null, inheritsFrom: 'p02.a1', type: 'approve' },
      { verb: null, inheritsFrom: 'p02.a1', type: 'approve' },
    ])
    expect(reading.mentions.instruments).toEqual([])
    expect(codesOf(reading)).toEqual(['inherited-subject', 'inherited-subject'])
  })

  test('a list of wishes below a colon is no list of texts', () => {
    expect(outcomesOf('元首们强调:\n——《河流宪章》的意义;\n——加强合作。\n')).toEqual([])
  })

  test.each([
    ['元首们批准了为落实2006年《河流纲要》而制定的《湖泊计划》。', '湖泊计划'],
    ['元首们批准新版《河流条例》。', '河流条例'],
    ['元首们批准了关于河流的报告。', '关于河流的报告'],
  ])('%s acts upon %s', (sentence, document) => {
    expect(outcomesOf(sentence)).toMatchObject([{ type: 'approve', document }])
  })

  test('a term at the end of several appointments is that of each', () => {
    const appointed = outcomesOf(
      '元首们批准任命甲乙(乌兹别克斯坦共和国)为上合组织秘书长,丙丁(塔吉克斯坦共和国)为上合组织副秘书长,任期自2019年1月1日至2021年12月31日。',
    )
    const term = { from: '2019-01-01', to: '2021-12-31' }
    expect(appointed).toMatchObject([
      { type: 'appoint', person: '甲乙', state: 'UZB', term },
      { type: 'appoint', person: '丙丁', state: 'TJK', term },
    ])
  })

  test('States that stand each for its own term are candidates each', () => {
    expect(
      outcomesOf(
        '元首们支持吉尔吉斯共和国和塔吉克斯坦共和国分别竞选2027-2028年和2028-2029年联合国安理会非常任理事国。',
      ),
    ).toMatchObject([
      { type: 'support-candidacy', states: ['KGZ'], term: { from: '2027-01-01' } },
      { type: 'support-candidacy', states: ['TJK'], term: { from: '2028-01-01' } },
    ])
  })

  test('a meeting that an organ is told to hold is set', () => {
    expect(outcomesOf('元首们责成2019年上半年在北京召开安全会议秘书例行会议。')).toMatchObject([
      { type: 'schedule-meeting', organ: 'SCO-MIN', start: '2019' },
    ])
  })
})

describe('meetings', () => {
  test('two days in one bracket are two meetings, each with its place', () => {
    const { mentions } = behind(
      '外长们欢迎“上合组织—阿富汗联络组”会议(2017年10月11日,莫斯科;2018年5月28日,北京)成果。',
    )
    expect(mentions.meetings).toMatchObject([
      { organ: 'SCO-AFG-CG', start: '2017-10-11', place: { name: '莫斯科' } },
      { organ: 'SCO-AFG-CG', start: '2018-05-28', place: { name: '北京' } },
    ])
  })

  test('each of two meetings in a list has the date before it', () => {
    const { mentions } = behind(
      '外长们欢迎2018年12月11日在青岛举办的茶叶商品展和2019年3月在喀山举行的青年论坛。',
    )
    expect(mentions.meetings).toMatchObject([
      { start: '2018-12-11', place: { name: '青岛' } },
      { start: '2019-03', place: { name: '喀山' } },
    ])
  })

  test.each([
    ['上海合作组织成员国元首理事会第二十一次会议在杜尚别以线上线下相结合方式举行', 'SCO-CHS', '杜尚别'],
    ['上海合作组织实业家委员会理事会会议在北京举行', 'SCO-BC', '北京'],
    ['“上合组织—阿富汗联络组”副外长级会议在北京举行', 'SCO-AFG-CG', '北京'],
  ])('%s states a meeting', (sentence, organ, name) => {
    const { meeting } = readZh(`2021年9月17日,${sentence}。`)
    expect(meeting).toMatchObject({ organ, form: 'in-person', place: { name } })
  })

  test('those who also attended may follow the verb without a colon', () => {
    const { attendance } = behind('出席会议的还有观察员国代表白俄罗斯共和国外交部长甲乙。')
    expect(attendance).toMatchObject([{ state: 'BLR', name: '甲乙', capacity: 'observer' }])
  })
})

describe('signatures', () => {
  test.each([
    ['lines', '印度共和国总理　　甲乙\n中华人民共和国国务院总理　　丙　丁\n'],
    ['one row', '印度共和国总理 甲乙 中华人民共和国国务院总理 丙 丁\n二OO七年十一月二日于塔什干\n'],
    [
      'two lines each',
      '2007年11月2日于塔什干\n印度共和国总理\n甲乙（签字）\n中华人民共和国国务院总理\n丙丁（签字）\n',
    ],
  ])('in %s are read, and no sentences', (_, block) => {
    const reading = behind(`外长们强调应加强合作。\n${block}`)
    expect(reading.signatures).toMatchObject([
      { state: 'IND', name: '甲乙' },
      { state: 'CHN', name: '丙丁' },
    ])
    expect(reading.acts.at(-1)?.verb).toBe('强调')
  })
})
