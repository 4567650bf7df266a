import { describe, expect, test } from 'vitest'
import { loadedSco, seedReading, seedText } from '../core/communique/seed.fixture.ts'
import { answerRead, type ReadQuestion } from './answer-read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const ask = (question: Partial<ReadQuestion>) =>
  answerRead([loadedSco], {
    path: 'seed.txt',
    bytes: bytes(seedText),
    body: undefined,
    language: undefined,
    form: 'json',
    speaks: 'en',
    ...question,
  })
const codeOf = (question: Partial<ReadQuestion>) => JSON.parse(ask(question).out).error.code

describe('concord read --json', () => {
  test('prints one reading of the published bytes and exits 0', () => {
    const { out, told, exit } = ask({})
    expect({ told, exit }).toEqual({ told: '', exit: 0 })
    expect(JSON.parse(out)).toMatchObject({
      format: 'concord-reading/1',
      body: 'SCO',
      source: seedReading.source,
    })
  })

  test('answers what cannot be read with one error object on stdout and exit 2', () => {
    expect(ask({ bytes: bytes(' \n') })).toMatchObject({ exit: 2, told: '' })
    expect(codeOf({ bytes: bytes(' \n') })).toBe('empty')
    expect(codeOf({ bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]) })).toBe('not-text')
    expect(codeOf({ bytes: null, path: 'nowhere.txt' })).toBe('not-text')
    expect(codeOf({ bytes: bytes('Министры отметили итоги заседания.') })).toBe('unsupported-language')
    expect(codeOf({ bytes: bytes('The ministers noted the outcome of the meeting.') })).toBe(
      'unsupported-language',
    )
    expect(codeOf({ language: 'ru' })).toBe('unsupported-language')
    expect(codeOf({ body: 'un' })).toBe('unsupported-language')
  })

  test('reads a Chinese text of a body that no profile knows, with questions', () => {
    const text = '2018年4月24日,甲乙联盟部长会议在北京举行。部长们通过了《甲乙宣言》。'
    const reading = JSON.parse(ask({ bytes: bytes(text) }).out)
    expect(reading.meeting).toMatchObject({
      organ: null,
      start: '2018-04-24',
      place: { name: '北京', state: 'CHN' },
    })
    expect(reading.issues).toContainEqual(expect.objectContaining({ code: 'unknown-name', span: [11, 19] }))
  })
})

describe('concord read', () => {
  test('sums up the meeting, the acts of each paragraph and what is left to settle', () => {
    const { out } = ask({ form: 'summary' })
    expect(out).toContain('Meeting: SCO-CFM, regular, 2018-04-24, 北京 (CHN), in-person')
    expect(out).toContain('¶26  approve, adopt, hear')
    expect(out).toContain('¶23  ambiguous-scope  各方')
  })

  test('says in the reader’s language what cannot be read and what to do, on stderr', () => {
    expect(ask({ form: 'summary', bytes: null, speaks: 'zh' })).toMatchObject({
      out: '',
      told: expect.stringContaining('没有文件 seed.txt'),
      exit: 2,
    })
    expect(ask({ form: 'summary', body: 'un' }).told).toBe(
      'No body is called un. There are: SCO.\nLeave --body out to have it recognised.\n',
    )
  })
})
