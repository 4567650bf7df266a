import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interfaceLanguages } from '../core/language.ts'
import type { Comparison } from '../core/text/compare.ts'
import { mixedText, tried } from '../core/text/mixed-text.fixture.ts'
import { paragraphsOf } from '../core/text/paragraphs.ts'
import { realPairs } from '../core/text/real-pairs.fixture.ts'
import { answerCompare, type CompareQuestion } from './answer-compare.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const ask = (before: string, after: string, more: Partial<CompareQuestion> = {}) =>
  answerCompare({
    before: { name: 'a.txt', bytes: bytes(before) },
    after: { name: 'b.txt', bytes: bytes(after) },
    form: 'terminal',
    shows: 'changes',
    ink: 'marks',
    columns: null,
    speaks: 'en',
    ...more,
  })

const first = 'The Parties agree to establish a joint committee of experts on water.'
const second = 'The committee shall meet in Tashkent not later than the end of the year.'
const third = 'They welcomed the wish of Golf to stand for election to the Council.'
const fourth = 'The ministers noted the outcome of the conference on transport in May.'
const four = [first, second, third, fourth]
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1}. ${first}${at}`)
const folded = (count: number) =>
  ask([...numbered(count), second].join('\n'), numbered(count).join('\n'), { speaks: 'ru' }).out

describe('concord compare', () => {
  test('shows what changed with its places, folds the rest, and counts on the last line', () => {
    const after = [first, second, third.replace('welcomed', 'noted'), fourth, 'They adopted the plan.']
    expect(ask(four.join('\n'), after.join('\n\n'))).toEqual({
      out: [
        'Before: a.txt (4 paragraphs)',
        'After: b.txt (5 paragraphs)',
        'Marks: [-removed-] {+added+}',
        '',
        '… 2 paragraphs unchanged',
        '',
        '¶ 3 → 3 edited',
        '  They [-welcomed-]{+noted+} the wish of Golf to stand for election to the Council.',
        '',
        '… 1 paragraph unchanged',
        '',
        '¶ – → 5 added',
        '  {+They adopted the plan.+}',
        '',
        'Paragraphs: 3 unchanged; 1 edited; 1 added.',
        '',
      ].join('\n'),
      told: '',
      exit: 0,
    })
  })

  test('what was removed comes before what was added in its place', () => {
    const { out } = ask([first, second].join('\n'), [first, 'They adopted the plan.'].join('\n'))
    expect(out.indexOf('¶ 2 → – removed')).toBeGreaterThan(0)
    expect(out.indexOf('¶ 2 → – removed')).toBeLessThan(out.indexOf('¶ – → 2 added'))
  })

  test('names a paragraph that stands elsewhere with both places', () => {
    const { out } = ask(four.join('\n'), [fourth, first, second, third].join('\n'))
    expect(out).toContain(`¶ 4 → 1 moved\n  ${fourth}\n`)
    expect(out).toContain('Paragraphs: 3 unchanged; 1 moved.\n')
  })

  test('tells a new number from new words', () => {
    const { out } = ask(`1. ${first}\n2. ${second}`, `3. ${first}\n2. ${second}`)
    expect(out).toContain('¶ 1 → 1 number or spacing only\n')
  })

  test('shows a line break that came or went', () => {
    const parted = ask(`${first} ${second}\n${third}`, `${first}\n${second}\n${third}`).out
    expect(parted).toContain(`¶ 1 → 1 split\n  ${first}`)
    expect(parted).toContain('{+↵+}\n')
    const joined = ask(`${first}\n${second}\n${third}`, `${first} ${second}\n${third}`).out
    expect(joined).toContain('¶ 2 → 1 joined\n')
    expect(joined).toContain('[-↵-]\n')
  })

  test('says so where nothing differs, and exits the same', () => {
    expect(ask(four.join('\n'), four.join('\r\n\r\n'))).toMatchObject({
      out: expect.stringContaining('\nThe texts are the same, paragraph by paragraph.\n'),
      told: '',
      exit: 0,
    })
  })

  test('shows what is unchanged where all is asked for', () => {
    const { out } = ask(four.join('\n'), four.slice(1).join('\n'), { shows: 'all' })
    for (const paragraph of four) expect(out).toContain(paragraph)
    expect(ask(four.join('\n'), four.slice(1).join('\n')).out).not.toContain(third)
  })

  test('colours are undone on each line, and wrapped lines keep within the terminal', () => {
    const before = realPairs.filter(pair => pair.language === 'zh').map(pair => pair.before)
    const after = realPairs.filter(pair => pair.language === 'zh').map(pair => pair.after)
    const { out } = ask(before.join('\n'), after.join('\n'), { ink: 'colour', columns: 60 })
    const sequence = /\u001b\[([\d;]+)m/g // eslint-disable-line no-control-regex
    for (const line of out.split('\n')) {
      expect([...line.matchAll(sequence)].at(-1)?.[1] ?? '0').toBe('0')
      const shown = line.replaceAll(sequence, '')
      const width = shown.length + (shown.match(/[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/gu)?.length ?? 0)
      expect(width).toBeLessThanOrEqual(62) // A closing sign may hang over.
    }
    expect(out).not.toContain('{+')
    expect(out).toContain('\u001b[1;4;32m')
  })

  test('numbers of paragraphs have their right form in Russian', () => {
    expect(folded(1)).toContain('… 1 пункт без изменений')
    expect(folded(3)).toContain('… 3 пункта без изменений')
    expect(folded(12)).toContain('… 12 пунктов без изменений')
    expect(folded(21)).toContain('… 21 пункт без изменений')
  })

  test('doubts where the texts are in different languages, and compares them', () => {
    const { told, exit } = ask('各方通过了宣言。', first)
    expect({ told, exit }).toEqual({
      told: 'The texts seem to be in different languages (zh and en): check that they are the right files.\n',
      exit: 0,
    })
    expect(ask('各方通过了宣言。', first, { language: 'zh' }).told).toBe('')
  })

  test('two files of one name are told apart by their folders', () => {
    const { out } = ask(first, second, {
      before: { name: '/home/x/first/t.txt', bytes: bytes(first) },
      after: { name: '/home/x/second/t.txt', bytes: bytes(second) },
    })
    expect(out).toContain('Before: first/t.txt (1 paragraph)\nAfter: second/t.txt (1 paragraph)\n')
  })
})

const parsed = (before: string, after: string): Comparison => {
  const { out, told, exit } = ask(before, after, { form: 'json', language: 'zh' })
  expect({ told, exit }).toEqual({ told: '', exit: 0 })
  return JSON.parse(out)
}

/** The text after, of what stays and what is added. */
function rebuilt({ paragraphs }: Comparison): readonly string[] {
  const whole: string[] = []
  for (const { to, runs } of paragraphs) {
    const own = runs.filter(({ op }) => op !== 'remove').map(({ text }) => text)
    if (to !== null) whole[to] = (whole[to] ?? '') + own.join('')
  }
  return whole
}

/** A text as a file keeps it, without half characters. */
const asFile = (text: string): string => new TextDecoder().decode(bytes(text))

const paragraph = fc.oneof(
  mixedText.map(text => asFile(text.replaceAll(/\p{Cc}/gu, ' '))),
  fc.constantFrom(...realPairs.flatMap(pair => [pair.before, pair.after])),
  fc.constantFrom('\u202eabc\u202c', 'a\u2028b', '\u{e0041}x', '"\\', '<b>'),
)
const anyText = fc
  .array(paragraph, { minLength: 1, maxLength: 6 })
  .map(paragraphs => paragraphs.join('\n'))
  .filter(words => /\S/.test(words))

describe('concord compare --json', () => {
  test('has the paragraphs, counted from 0, and nothing else', () => {
    const { paragraphs, ...rest } = parsed(`${first}\n${second}`, `${first}\n${third}`)
    expect(rest).toEqual({})
    expect(paragraphs).toHaveLength(3)
    expect(paragraphs[0]).toEqual({ kind: 'same', from: 0, to: 0, runs: [{ op: 'same', text: first }] })
    expect(paragraphs).toContainEqual({
      kind: 'added',
      from: null,
      to: 1,
      runs: [{ op: 'add', text: third }],
    })
    expect(paragraphs).toContainEqual({
      kind: 'removed',
      from: 1,
      to: null,
      runs: [{ op: 'remove', text: second }],
    })
  })

  test('what stays and what is added, paragraph by paragraph, is the text after', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(rebuilt(parsed(before, after))).toEqual(paragraphsOf(after.normalize('NFC')))
      }),
      { ...tried, numRuns: 500 },
    )
  })

  test('no character that a terminal obeys stands in it raw', () => {
    const { out } = ask('a \u202e b', 'a \u202e c', { form: 'json' })
    expect(out).toContain(String.raw`\u202e`)
    expect(JSON.parse(out).paragraphs[0].runs[0].text).toContain('\u202e')
    expect(out.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})

const given = (name: string, content: Uint8Array | null) => ({ before: { name, bytes: content } })
const zip = (inside: string) => bytes(`PK\u0003\u0004\u0014${inside}`)

describe('concord compare with bad input', () => {
  const wide = new Uint8Array(Uint16Array.from(first, letter => letter.charCodeAt(0)).buffer)

  test.each([
    ['no file', given('no.txt', null), 'There is no file no.txt'],
    ['empty', given('e.txt', bytes(' \n')), 'e.txt holds no words'],
    ['PDF', given('t.pdf', bytes('%PDF-1.7')), 't.pdf is PDF; for now only plain text (.txt, UTF-8)'],
    ['DOCX', given('t.docx', zip('word/document.xml')), 't.docx is DOCX'],
    ['ODT', given('t.odt', zip('mimetypeapplication/vnd.oasis.opendocument.text')), 't.odt is ODT'],
    ['HTML', given('t.htm', bytes('\ufeff\n<!DOCTYPE html><p>x')), 't.htm is HTML'],
    ['XML', given('t.xml', bytes('<?xml version="1.0"?><akomaNtoso/>')), 't.xml is XML'],
    ['another encoding', given('t.txt', wide), 't.txt is not a text in UTF-8 (probably UTF-16LE)'],
    ['binary', given('t.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 255])), 't.png is not a text'],
    [
      'a control',
      given('t.txt', bytes('ab\u001b[31mc')),
      'Character 3 of t.txt is a control character (⟨U+001B⟩)',
    ],
    ['too large', given('t.txt', new Uint8Array(5_000_000).fill(65)), 't.txt is too large: at most 4194304'],
    [
      'too many',
      given('t.txt', bytes('a\n'.repeat(100_001))),
      't.txt has too many paragraphs: at most 100000',
    ],
    ['no language', { language: 'klingonish' }, 'There is no language "klingonish"'],
    ['no tag', { language: 'en us' }, 'There is no language "en us"'],
  ] as const)('%s: a sentence and a hint, nothing printed, exit 2', (_, more, sentence) => {
    const { out, told, exit } = ask(first, second, more)
    expect({ out, exit }).toEqual({ out: '', exit: 2 })
    expect(told).toContain(sentence)
    expect(told.split('\n')).toHaveLength(3)
  })

  test('the second text is judged as the first', () => {
    const after = { name: 'b.pdf', bytes: bytes('%PDF-1.7') }
    expect(ask(first, second, { after })).toMatchObject({ exit: 2, told: expect.stringContaining('b.pdf') })
  })

  test('languages beyond the three are known', () => {
    expect(ask('a b', 'a c', { language: 'pt-BR' }).exit).toBe(0)
  })

  test('a name cannot act on the terminal, in a sentence or in a title', () => {
    const name = 'x\u001b]0;y\u0007\n\u202e.txt'
    const { told } = ask(first, second, { before: { name, bytes: null } })
    const { out } = ask(first, second, { before: { name, bytes: bytes(first) } })
    for (const line of [...told.split('\n'), ...out.split('\n')]) expect(line).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(told).toContain('x⟨U+001B⟩]0;y⟨U+0007⟩⟨U+000A⟩⟨U+202E⟩.txt')
  })

  test('faults are told in the language of the terminal', () => {
    const told = interfaceLanguages.map(speaks => ask('', first, { speaks }).told)
    expect(told[0]).toMatch(/\p{Script=Han}/u)
    expect(told[1]).toMatch(/\p{Script=Cyrillic}/u)
    expect(told[2]).toBe('a.txt holds no words.\nCheck that it is the right file.\n')
  })
})
