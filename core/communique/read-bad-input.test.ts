import { describe, expect, test } from 'vitest'
import { codesOf, readZh } from './read.fixture.ts'
import { seedText } from './seed.fixture.ts'

const said = (text: string) => {
  const { acts, attendance, outcomes, chair } = readZh(text)
  return { acts: acts.length, attendance: attendance.length, outcomes: outcomes.length, chair: chair.state }
}
const nothing = { acts: 0, attendance: 0, outcomes: 0, chair: null }

test('an empty text says nothing, and says so', () => {
  expect(said('')).toEqual(nothing)
  expect(codesOf(readZh(''))).toEqual(['no-opening'])
  expect(said(' \n\n　\r\n')).toEqual(nothing)
})

test('a text that is no communiqué has no meeting, no act of members and no outcome', () => {
  const reading = readZh('今天天气很好。我们去公园散步,孩子们很高兴。\n明天见!')
  expect(reading.meeting.organ).toBeNull()
  expect(reading.outcomes).toEqual([])
  expect(codesOf(reading)).toContain('no-opening')
})

test('an organ that the profile does not know is an unknown name, and the meeting is read', () => {
  const reading = readZh('2019年5月22日,甲乙组织成员国丙丁理事会例行会议在比什凯克举行。\n各方指出,戊。')
  expect(reading.meeting).toMatchObject({ organ: null, start: '2019-05-22', place: { state: 'KGZ' } })
  expect(codesOf(reading)).toContain('unknown-name')
})

test('two communiqués in one file are told, and the meeting is the first', () => {
  const later = seedText.replace('2018年4月24日,上海', '2019年5月22日,上海')
  const reading = readZh(`${seedText}\n${later}`)
  expect(reading.meeting.start).toBe('2018-04-24')
  expect(reading.attendance).toHaveLength(10)
  expect(codesOf(reading)).toContain('several-texts')
})

test('without the sentence that states the meeting nobody attends and nobody is in the chair', () => {
  const reading = readZh(seedText.slice(seedText.indexOf('举行。') + 3))
  expect(codesOf(reading)).toContain('no-opening')
  expect(reading.attendance).toEqual([])
  expect(reading.chair).toEqual({ state: null, name: null, span: null })
  expect(reading.meeting.start).toBeNull()
})

describe('noise is read to its end, each of thirty thousand characters:', () => {
  const many = 30_000
  test.each([
    ['one mark', '甲'.repeat(many)],
    ['commas', '外长们,'.repeat(many / 4)],
    ['opening brackets', '《'.repeat(many)],
    ['closing brackets', '(》'.repeat(many / 2)],
    ['digits', '2018年'.repeat(many / 5)],
    ['verbs', '支持并重申'.repeat(many / 5)],
    ['States', '印度、'.repeat(many / 3)],
    ['lines', '\n甲'.repeat(many / 2)],
    ['control letters', '\u0000\u200b\ud800'.repeat(many / 3)],
  ])('%s', (_, noise) => {
    const reading = readZh(noise)
    expect(reading.source.length).toBe(noise.normalize('NFC').length)
    expect(reading.outcomes).toEqual([])
  })
})
