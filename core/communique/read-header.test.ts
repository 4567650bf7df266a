import { describe, expect, test } from 'vitest'
import { codesOf, readZh } from './read.fixture.ts'

// Persons are invented: 甲, 乙 and so on.
const meetingOf = (text: string) => readZh(text).meeting

describe('the sentence that states the meeting', () => {
  test.each([
    [
      '2014年12月14日至15日,上海合作组织成员国政府首脑(总理)理事会第十三次会议在阿斯塔纳举行。',
      {
        organ: 'SCO-CHG',
        kind: 'regular',
        number: 13,
        start: '2014-12-14',
        end: '2014-12-15',
        form: 'in-person',
      },
    ],
    [
      '上海合作组织成员国元首理事会第十五次会议于2015年7月10日在乌法举行。',
      { organ: 'SCO-CHS', number: 15, start: '2015-07-10', place: { name: '乌法', state: 'RUS' } },
    ],
    [
      '2020年11月30日,上海合作组织成员国政府首脑(总理)理事会第十九次会议以视频方式举行。',
      { organ: 'SCO-CHG', number: 19, place: null, form: 'video' },
    ],
    [
      '二〇一九年五月二十二日,上海合作组织成员国外交部长理事会例行会议在比什凯克召开。',
      { organ: 'SCO-CFM', kind: 'regular', start: '2019-05-22' },
    ],
    [
      '2017年9月20日,上合组织成员国外长理事会非例行会议在纽约举行。',
      { organ: 'SCO-CFM', kind: 'extraordinary', place: { name: '纽约', state: 'USA' } },
    ],
    [
      '上海合作组织(以下称“上合组织”)成员国领导人于2018年6月10日在青岛举行元首理事会会议,并发表宣言如下:\n外长们指出,甲。',
      { organ: 'SCO-CHS', start: '2018-06-10', place: { name: '青岛', state: 'CHN' } },
    ],
  ])('%s', (text, meeting) => {
    expect(meetingOf(text)).toMatchObject(meeting)
  })

  test('the dateline of an agency is neither the place nor the day of the meeting', () => {
    const meeting = meetingOf(
      '新华社北京5月23日电 2019年5月22日,上海合作组织成员国外交部长理事会例行会议在比什凯克举行。',
    )
    expect(meeting).toMatchObject({ start: '2019-05-22', place: { name: '比什凯克' } })
  })

  test('a meeting that is announced, noted or supported is not the one that the text is of', () => {
    expect(meetingOf('外长们支持2019年5月在比什凯克举行上合组织成员国外交部长理事会会议。').organ).toBeNull()
    expect(meetingOf('上合组织成员国外长理事会下次会议将于2019年在比什凯克举行。').organ).toBeNull()
  })
})

const opening = '2019年5月22日,上海合作组织成员国外交部长理事会例行会议在比什凯克举行。\n'
const attendanceOf = (text: string) =>
  readZh(opening + text).attendance.map(({ state, body, name, office, capacity }) =>
    [capacity, state ?? body, office, name].join(' '),
  )

describe('who attended', () => {
  test('heads of delegations of every rank speak for their States', () => {
    expect(
      attendanceOf(
        '印度共和国外交国务部长甲、中华人民共和国国务委员兼外交部长乙、俄罗斯联邦政府副总理丙出席会议。',
      ),
    ).toEqual([
      'member IND 印度共和国外交国务部长 甲',
      'member CHN 中华人民共和国国务委员兼外交部长 乙',
      'member RUS 俄罗斯联邦政府副总理 丙',
    ])
  })

  test('names keep their points, and the last one may follow 和 or 及', () => {
    expect(
      attendanceOf(
        '巴基斯坦伊斯兰共和国外交部长伊姆·甲及塔吉克斯坦共和国外交部长乙和上合组织秘书长丙出席会议。',
      ),
    ).toEqual([
      'member PAK 巴基斯坦伊斯兰共和国外交部长 伊姆·甲',
      'member TJK 塔吉克斯坦共和国外交部长 乙',
      'ex-officio SCO-SEC 上合组织秘书长 丙',
    ])
  })

  test('observers, guests of the host and organisations attend as such', () => {
    expect(
      attendanceOf(
        '上合组织观察员国代表白俄罗斯共和国总理甲、会议主办国客人土库曼斯坦副总理乙,以及独立国家联合体执委会副主席丙列席会议。',
      ),
    ).toEqual([
      'observer BLR 白俄罗斯共和国总理 甲',
      'guest TKM 土库曼斯坦副总理 乙',
      'organization CIS 独立国家联合体执委会副主席 丙',
    ])
  })

  test('what a delegation says at the meeting is no attendance', () => {
    expect(attendanceOf('外长们欢迎印度共和国外交部长甲出席下次会议。')).toEqual([])
  })
})

describe('who was in the chair', () => {
  test.each([
    ['会议由吉尔吉斯共和国外交部长甲主持。', { state: 'KGZ', name: '甲' }],
    ['吉尔吉斯共和国外交部长甲主持会议。', { state: 'KGZ', name: '甲' }],
    ['会议由吉方主持。', { state: 'KGZ', name: null }],
  ])('%s', (text, chair) => {
    expect(readZh(opening + text).chair).toMatchObject(chair)
  })
})

describe('signatures', () => {
  const attended = `${opening}印度共和国外交部长甲某、哈萨克斯坦共和国外交部长乙某、中华人民共和国外交部长丙某、吉尔吉斯共和国外交部长丁某、巴基斯坦伊斯兰共和国外交部长戊某、俄罗斯联邦外交部长己某、塔吉克斯坦共和国外交部长庚某、乌兹别克斯坦共和国外交部长辛某出席会议。\n`
  const block = `印度共和国外交部长 甲某
哈萨克斯坦共和国外交部长 乙某
中华人民共和国外交部长 丙某
吉尔吉斯共和国外交部长 丁某
巴基斯坦伊斯兰共和国外交部长 戊某
俄罗斯联邦外交部长 己某
塔吉克斯坦共和国外交部长 庚某
乌兹别克斯坦共和国外交部长 辛某
`
  test('stand at the end, line by line, and are those of the attendance', () => {
    const reading = readZh(`${attended}外长们指出,子。\n${block}2019年5月22日于比什凯克`)
    expect(reading.signatures.map(({ name }) => name)).toEqual(
      Array.from('甲乙丙丁戊己庚辛', name => `${name}某`),
    )
    expect(reading.signatures[0]).toMatchObject({ state: 'IND', office: '印度共和国外交部长' })
    expect(codesOf(reading)).not.toContain('signature-mismatch')
    expect(reading.paragraphs.at(-1)?.kind).toBe('date')
    expect(reading.acts.map(({ type }) => type)).toEqual(['meet', 'attend', 'point-out'])
  })

  test('of somebody who did not attend are a mismatch', () => {
    const reading = readZh(`${attended}外长们指出,子。\n${block.replace('丙某', '壬某')}`)
    expect(codesOf(reading)).toContain('signature-mismatch')
  })
})
