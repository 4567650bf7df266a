import { describe, expect, test } from 'vitest'
import { interfaceLanguages } from '../core/language.ts'
import { parseBrackets } from '../core/text/brackets.ts'
import { answerBrackets, type BracketQuestion } from './answer-brackets.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const ask = (does: BracketQuestion['does'], text: string, more: Partial<BracketQuestion> = {}) =>
  answerBrackets({ does, path: '-', bytes: bytes(text), form: 'words', speaks: 'en', ...more })

const answerTo = (value: unknown) => ask('render', JSON.stringify(value))

const houseForm = [
  'The ministers [noted – Charlie retain / welcomed – Alfa | Delta reserve] the results of the meeting.',
  '外长们[注意到 – 丙 保留原文 / 支持 – 甲]甲方竞选的愿望。',
  '[7. Министры рассмотрели итоги. – Альфа сохранить; Дельта исключить]',
]

describe('concord brackets', () => {
  test.each(houseForm)('render prints again what parse read: %s', text => {
    const parsed = ask('parse', `${text}\n`)
    expect(parsed).toMatchObject({ told: '', exit: 0 })
    expect(ask('render', parsed.out)).toEqual({ out: `${text}\n`, told: '', exit: 0 })
  })

  test('a text of several lines is a list of paragraphs, and comes back line by line', () => {
    const text = `1. A[ b – Alfa].\n2. C.\n[3. D.\n4. E. – Bravo retain]\n`
    const parsed = ask('parse', text)
    expect(JSON.parse(parsed.out)).toHaveLength(3)
    expect(ask('render', parsed.out).out).toBe(text)
  })

  test('the language is told by the text where it is not given', () => {
    const languages = houseForm.map(text => JSON.parse(ask('parse', text).out).language)
    expect(languages).toEqual(['en', 'zh', 'ru'])
    expect(JSON.parse(ask('parse', 'a[ b – Alfa]', { language: 'fr' }).out)).toMatchObject({ language: 'fr' })
  })

  test('what is not in house form is told with its place, and the paragraph is still given', () => {
    const { out, told, exit } = ask('parse', 'x\nfrom [extreme - US; G77 deletes] poverty')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toHaveLength(2)
    expect(told.split('\n')[0]).toBe(
      'Paragraph 2, character 6 ("[extreme - US; G77 deletes]"): A hyphen or another dash was read as the dash before the names of delegations.',
    )
    const { issues } = JSON.parse(ask('parse', '[x]', { form: 'json', speaks: 'zh' }).out)
    expect(issues).toEqual([
      {
        paragraph: 1,
        issue: 'nobody-named',
        from: 0,
        to: 3,
        words: '[x]',
        sentence: '括号内没有注明任何代表团：不知由谁提出，也不知由谁保留。',
      },
    ])
  })

  test('views, another language and a delegation that lifts its own', () => {
    const json = JSON.stringify(parseBrackets('a[ b – Alfa, Bravo; Charlie delete] c', 'en'))
    expect(ask('render', json, { view: 'unattributed' }).out).toBe('a[ b] c\n')
    expect(ask('render', json, { view: 'clean' }).out).toBe('a c\n')
    expect(ask('render', json, { language: 'ru' }).out).toBe('a[ b – Alfa, Bravo; Charlie исключить] c\n')
    expect(ask('render', json, { lifted: 'Charlie' }).out).toBe('a[ b – Alfa, Bravo] c\n')
    expect(ask('render', json, { lifted: 'Zulu' })).toEqual({
      out: '',
      told: 'No bracket names the delegation "Zulu". There are: Alfa, Bravo, Charlie.\n',
      exit: 1,
    })
  })

  test('count tells brackets by depth and by delegation, and what remains if one lifts all of its own', () => {
    const text =
      'a[ b [c – Alfa / d – Bravo] – Alfa; Charlie delete].\ne [● f] [g – Bravo retain; Delta delete]'
    const expected = {
      brackets: 3,
      inParagraphs: 2,
      placeholders: 1,
      byDepth: [2, 1],
      byDelegation: [
        { state: 'Alfa', brackets: 2, remaining: 1 },
        { state: 'Charlie', brackets: 1, remaining: 3 },
        { state: 'Bravo', brackets: 2, remaining: 3 },
        { state: 'Delta', brackets: 1, remaining: 2 },
      ],
    }
    expect(JSON.parse(ask('count', text, { form: 'json' }).out)).toMatchObject(expected)
    const asData = ask('parse', text).out
    expect(JSON.parse(ask('count', asData, { form: 'json' }).out)).toMatchObject(expected)
    expect(ask('count', text).out.split('\n').slice(0, 7)).toEqual([
      'Brackets                   3',
      'In paragraphs              2 / 2',
      'Technical placeholders     1',
      'By depth, outermost first  2, 1',
      '',
      'Delegation  Named in  Left if it lifts its own',
      'Alfa        2         1',
    ])
  })
})

describe('concord brackets with bad input', () => {
  const paragraph = { language: 'en', base: 'abc', proposals: [] as unknown[] }
  const wording = { kind: 'wording', from: 0, to: 0, text: 'x', attribution: [] }

  test('wrong use ends with 2', () => {
    expect(ask('render', '{}', { view: 'clan' })).toEqual({
      out: '',
      told: 'There is no view "clan". There are: attributed, unattributed, clean.\n',
      exit: 2,
    })
    expect(ask('parse', 'x', { language: 'English!' }).exit).toBe(2)
    expect(
      answerBrackets({ does: 'parse', path: 'no.txt', bytes: null, form: 'words', speaks: 'en' }),
    ).toEqual({
      out: '',
      told: 'There is no file no.txt, or it is not a plain file that may be read.\n',
      exit: 2,
    })
  })

  test('what is no text, or empty, or too large is refused in a sentence', () => {
    expect(ask('parse', ' \n').told).toContain('nothing to read')
    expect(ask('parse', '', { bytes: new Uint8Array([0xcd, 0xe2, 0xb3, 0xa4]) }).told).toContain(
      'not a text in UTF-8',
    )
    expect(ask('parse', '', { bytes: new Uint8Array(5_000_000) })).toMatchObject({ exit: 1, out: '' })
  })

  test('JSON that is no paragraph is refused, and the sentence says where', () => {
    expect(ask('render', 'noted').told).toContain('This is not JSON')
    expect(answerTo({ ...paragraph, base: 1 }).told).toContain('base: ')
    expect(
      answerTo([paragraph, { ...paragraph, proposals: [{ ...wording, kind: 'motion' }] }]).told,
    ).toContain('[1].proposals.0.kind: ')
    expect(answerTo({ ...paragraph, proposals: [{ ...wording, from: -1 }] })).toMatchObject({
      exit: 1,
      out: '',
    })
  })

  test('a proposal outside its text, and half a character, are refused with their place', () => {
    expect(answerTo({ ...paragraph, proposals: [{ ...wording, from: 2, to: 9 }] }).told).toBe(
      'proposals[0] lies outside its text, which has 3 characters, or begins after its end.\n',
    )
    const inner = { ...wording, proposals: [{ ...wording, from: 2, to: 2 }] }
    expect(answerTo({ ...paragraph, proposals: [inner] }).told).toContain('proposals[0].proposals[0]')
    expect(ask('render', '{"language":"en","base":"\\ud83d","proposals":[]}').told).toBe(
      'At base stands a broken or invisible character. Type that text again.\n',
    )
  })

  test('proposals nested without end are refused before anything walks into them', () => {
    const deep = `${'{"kind":"wording","proposals":['.repeat(50_000)}${']}'.repeat(50_000)}`
    expect(ask('render', `{"language":"en","base":"a","proposals":[${deep}]}`)).toEqual({
      out: '',
      told: 'The proposals are nested too deep.\n',
      exit: 1,
    })
  })

  test('every fault is told in the language of the terminal', () => {
    const sentences = interfaceLanguages.map(speaks => ask('render', '{"base":1}', { speaks }).told)
    expect(new Set(sentences).size).toBe(3)
    expect(sentences[0]).toMatch(/\p{Script=Han}/u)
    expect(sentences[1]).toMatch(/\p{Script=Cyrillic}/u)
  })
})
