import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeAttendance, composeChair, composeOpening } from './compose-opening.ts'
import { sentenceToWrite } from './composed.ts'
import { facts, only, phrases, printed } from './facts.fixture.ts'
import type { AttendanceFacts } from './meeting-facts.ts'
import { sco } from './seed.fixture.ts'

const { zh, ru, en } = phrases
const [opening = '', attendance = ''] = printed(1).split(/(?<=。)/)

describe('the opening sentence', () => {
  test('equals the printed one', () => {
    expect(sentenceToWrite(composeOpening(facts, zh))).toBe(opening)
  })

  test.each([
    [
      { start: '2017-09-20', end: '2017-09-20', kind: 'extraordinary' as const, place: { zh: '纽约' } },
      '2017年9月20日,上海合作组织(以下简称“上合组织”或“本组织”)成员国外交部长理事会非例行会议在纽约举行。',
    ],
    [
      { organ: 'SCO-CHG', start: '2017-11-30', end: '2017-12-01', number: 16, place: { zh: '索契' } },
      '2017年11月30日至12月1日,上海合作组织(以下简称“上合组织”或“本组织”)成员国政府首脑(总理)理事会第十六次会议在索契举行。',
    ],
    [
      { organ: 'SCO-CHS', number: 20, start: '2020-11-10', end: '2020-11-10', form: 'video' as const },
      '2020年11月10日,上海合作组织(以下简称“上合组织”或“本组织”)成员国元首理事会第二十次会议以视频方式举行。',
    ],
    [
      { organ: 'SCO-CHS', start: '2018-06-09', end: '2018-06-10', place: { zh: '青岛' } },
      '2018年6月9日至10日,上海合作组织(以下简称“上合组织”或“本组织”)成员国元首理事会例行会议在青岛举行。',
    ],
  ])('another meeting has another one: %o', (other, sentence) => {
    expect(sentenceToWrite(composeOpening({ ...facts, ...other }, zh))).toBe(sentence)
  })

  test('of the next meeting in Russian and English', () => {
    const next = { ...facts, recordedIn: null, start: '2019-05-22', end: '2019-05-22' }
    const place = { zh: '比什凯克', ru: 'Бишкек', en: 'Bishkek' }
    expect(sentenceToWrite(composeOpening({ ...next, place }, ru))).toBe(
      '22 мая 2019 года в Бишкеке состоялось очередное заседание Совета министров иностранных дел государств — членов Шанхайской организации сотрудничества (далее — ШОС или Организация).',
    )
    expect(sentenceToWrite(composeOpening({ ...next, place }, en))).toBe(
      'On 22 May 2019, a regular meeting of the Council of Ministers of Foreign Affairs of the Member States of the Shanghai Cooperation Organization (hereinafter referred to as “the SCO” or “the Organization”) was held in Bishkek.',
    )
  })

  test('in Russian spans months as Russian does', () => {
    const sochi = { zh: '索契', ru: 'Сочи', en: 'Sochi' }
    const other = {
      ...facts,
      organ: 'SCO-CHG',
      number: 16,
      start: '2017-11-30',
      end: '2017-12-01',
      place: sochi,
    }
    expect(sentenceToWrite(composeOpening(other, ru))).toMatch(
      /^30 ноября – 1 декабря 2017 года в Сочи состоялось шестнадцатое заседание Совета глав правительств/,
    )
  })

  test('is not written where a form is not known: it says what is lacking', () => {
    const unknown = { ...facts, place: { zh: '某地', ru: 'Нигде' } }
    expect(composeOpening(unknown, ru)).toEqual({ kind: 'missing', lacking: ['place: Нигде (in)'] })
    expect(composeOpening(unknown, en)).toEqual({ kind: 'missing', lacking: ['place'] })
  })
})

describe('the attendance sentence', () => {
  test('M02 equals the printed one', () => {
    expect(sentenceToWrite(composeAttendance(facts, sco, zh))).toBe(attendance)
  })

  test('is in protocol order, whatever the order in which delegations were recorded', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts.attendance], { minLength: 10 }), shuffled => {
        const mixed = { ...facts, attendance: shuffled }
        expect(sentenceToWrite(composeAttendance(mixed, sco, zh))).toBe(attendance)
      }),
    )
  })

  test('M02 names whoever came: a deputy minister as head of delegation prints as such', () => {
    const deputy: AttendanceFacts = {
      capacity: 'member',
      state: 'KAZ',
      person: null,
      post: null,
      name: { zh: '穆西诺夫' },
      office: { zh: '哈萨克斯坦共和国外交部副部长' },
    }
    const others = facts.attendance.filter(({ state }) => state !== 'KAZ')
    const sentence = sentenceToWrite(
      composeAttendance({ ...facts, attendance: [...others, deputy] }, sco, zh),
    )
    expect(sentence).toBe(
      attendance.replace('哈萨克斯坦共和国外交部长阿布德拉赫曼诺夫', '哈萨克斯坦共和国外交部副部长穆西诺夫'),
    )
  })

  test('lists those who came and no others', () => {
    const members = facts.attendance.filter(({ state }) => state === 'CHN' || state === 'RUS')
    expect(sentenceToWrite(composeAttendance({ ...facts, attendance: members }, sco, zh, 'members'))).toBe(
      '中华人民共和国国务委员兼外交部长王毅、俄罗斯联邦外交部长拉夫罗夫出席会议。',
    )
  })

  test('of the next meeting follows from the register of offices', () => {
    const day = '2019-05-22'
    const heads = sco.holdings.filter(({ office, seen }) => office !== null && seen.includes(day))
    const people = heads.map(({ person, state, office }): AttendanceFacts => {
      const name = sco.persons.find(({ id }) => id === person)?.name ?? {}
      return { capacity: 'member', state, person, post: null, name, office: { ...office } }
    })
    const officials = ['SCO-RATS-DIR', 'SCO-SG'].map((post): AttendanceFacts => {
      const person = post === 'SCO-SG' ? 'norov' : 'giyosov'
      const name = sco.persons.find(({ id }) => id === person)?.name ?? {}
      return { capacity: 'ex-officio', state: null, person, post, name, office: {} }
    })
    const next = { ...facts, recordedIn: null, start: day, end: day, attendance: [...people, ...officials] }
    expect(sentenceToWrite(composeAttendance(next, sco, ru))).toBe(
      'В заседании приняли участие Министр иностранных дел Республики Индия С.Сварадж, Министр иностранных дел Республики Казахстан Б.Б.Атамкулов, член Государственного совета, Министр иностранных дел Китайской Народной Республики Ван И, Министр иностранных дел Кыргызской Республики Ч.А.Айдарбеков, Министр иностранных дел Исламской Республики Пакистан Ш.М.Куреши, Министр иностранных дел Российской Федерации С.В.Лавров, Министр иностранных дел Республики Таджикистан С.М.Аслов и Министр иностранных дел Республики Узбекистан А.Х.Камилов, а также Генеральный секретарь ШОС В.И.Норов и Директор Исполнительного комитета Региональной антитеррористической структуры ШОС Д.Ф.Гиёсов.',
    )
    const inEnglish = sentenceToWrite(composeAttendance(next, sco, en)) ?? ''
    expect(inEnglish).toContain('Minister of External Affairs of the Republic of India Sushma Swaraj, ')
    expect(inEnglish).toMatch(
      /, as well as SCO Secretary-General Vladimir Norov and Director of .* Jumakhon Giyosov\.$/,
    )
    const inChinese = sentenceToWrite(composeAttendance(next, sco, zh)) ?? ''
    expect(inChinese).toMatch(
      /及上合组织秘书长诺罗夫和上合组织地区反恐怖机构执行委员会主任吉约索夫出席会议。$/,
    )
    const chair = people.find(({ state }) => state === 'KGZ') ?? null
    expect(sentenceToWrite(composeChair({ ...next, chair }, ru))).toBe(
      'Заседание прошло под председательством Министра иностранных дел Кыргызской Республики Ч.А.Айдарбекова.',
    )
  })

  test('says whose office or name is lacking in a language', () => {
    const stranger = {
      ...only(facts.attendance),
      person: null,
      name: { zh: '某人' },
      office: { zh: '某职' },
    }
    const sentence = composeAttendance({ ...facts, attendance: [stranger] }, sco, en, 'members')
    expect(sentence).toEqual({ kind: 'missing', lacking: ['office: 某人', 'name: 某人'] })
  })
})

test('the chair sentence equals the printed one, and another chair has another one', () => {
  expect(sentenceToWrite(composeChair(facts, zh))).toBe(printed(2))
  const chair = facts.attendance.find(({ state }) => state === 'KGZ') ?? null
  expect(sentenceToWrite(composeChair({ ...facts, chair }, zh))).toBe(
    '会议由吉尔吉斯共和国外交部长阿布德尔达耶夫主持。',
  )
})
