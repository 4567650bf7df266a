import fc from 'fast-check'
import type { Clause, Negotiated, Proposal } from './brackets-negotiated.ts'

const tokens = [
  'The ministers ',
  'noted',
  ' practical',
  ', ',
  '. ',
  ' ',
  '  ',
  '\n',
  '2018–2030',
  'and/or',
  'A/RES/79/332',
  '外长们',
  '注意到',
  '。',
  '，',
  '《宪章》',
  'Министры ',
  'отметили',
  ' «итоги»',
  'الوزراء ',
  'أشاروا',
  'e\u0301',
  '\u200b',
  '😀',
  '\ud83d',
  '\ude00',
  '\0',
  'Agreed',
  '[Agreed]',
  '已商定',
  'Согласовано ad ref',
  '[',
  ']',
  '|',
  '/',
  '–',
  '●',
  '\\',
  ' – ',
  ' / ',
  ' | ',
  '● ',
  '\\[',
  ' – Alfa',
  ' | Bravo delete',
]

/** Words of several scripts, with every sign of the grammar, half characters and reserved words among them. */
export const anyText = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...tokens), weight: 9 }, fc.string({ unit: 'binary' })), {
    maxLength: 10,
  })
  .map(parts => parts.join(''))

export const anyLanguage = fc.constantFrom('en', 'ru', 'zh', 'zh-Hans', 'ar', 'fr')

const anyName = fc.oneof(
  {
    arbitrary: fc.constantFrom('Alfa', 'Bravo', 'Charlie', 'Delta', 'Chair', '甲', '乙', 'Чарли'),
    weight: 6,
  },
  fc.constantFrom(
    'Korea, Republic of',
    'Alfa delete',
    'delete',
    '丙 持保留',
    'X ad ref',
    'G77/China',
    'a – b',
  ),
  fc.constantFrom(
    ' padded ',
    '',
    'b,',
    'c;',
    '\\',
    'n[',
    ']',
    'x / y',
    'p | q',
    'Эхо оговорка',
    'y\\ delete',
  ),
  anyText,
)
const anyStance = fc.constantFrom(
  ...(['propose', 'support', 'accept', 'retain', 'delete', 'reserve', 'ad ref'] as const),
)
const anyClause: fc.Arbitrary<Clause> = fc.record({
  states: fc.array(anyName, { maxLength: 3 }),
  stance: anyStance,
})
const anyAttribution = fc.array(anyClause, { maxLength: 3 })

const anyPlace = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 40 }), weight: 30 },
  fc.integer(),
  fc.double(),
)
/** A text with technical placeholders where it has their sign, and with stretches that are none. */
const anySlotted = fc
  .record({
    parts: fc.array(fc.oneof(anyText, fc.constantFrom('● date tbc', '● 地点待定', '● ')), { maxLength: 4 }),
    lengths: fc.array(fc.integer({ min: 2, max: 9 }), { maxLength: 4 }),
    loose: fc.array(fc.record({ from: anyPlace, to: anyPlace }), { maxLength: 1 }),
  })
  .map(({ parts, lengths, loose }) => {
    const text = parts.join('')
    const signs = [...text.matchAll(/● /g)].map(({ index }) => index)
    return {
      text,
      slots: [
        ...lengths.map((length, k) => ({ from: signs[k] ?? -1, to: (signs[k] ?? 0) + length })),
        ...loose,
      ],
    }
  })
const anyWords = fc.oneof(fc.constant({ text: '', slots: [] }), anySlotted)
const apart = fc.constantFrom({}, {}, { apart: true as const })

const anyKind = fc.constantFrom('wording', 'wording', 'standing', 'hold', 'placeholder' as const)

/** Proposals with proposals inside them, down to a depth. */
export function anyProposals(
  depth: number,
  maxLength: number,
  reach = 40,
): fc.Arbitrary<readonly Proposal[]> {
  const inner = depth === 0 ? fc.constant([]) : anyProposals(depth - 1, 3)
  const place = reach === 40 ? anyPlace : fc.integer({ min: 0, max: reach })
  return fc.array(
    fc
      .record({
        from: place,
        to: place,
        attribution: anyAttribution,
        beside: apart,
        kind: anyKind,
        inner,
        words: anyWords,
      })
      .map(({ from, to, attribution, beside, kind, inner: nested, words }): Proposal => {
        const said = { from, to, attribution, ...beside }
        if (kind === 'wording') return { ...said, kind, ...words, proposals: nested }
        if (kind === 'standing') return { ...said, kind, proposals: nested }
        if (kind === 'hold') return { ...said, kind }
        return { kind: 'placeholder', at: from, note: words.text, attribution, ...beside }
      }),
    { maxLength },
  )
}

const anyMarks = fc.array(
  fc.record({ at: anyPlace, says: fc.constantFrom('agreed' as const, 'agreed ad ref' as const) }),
  { maxLength: 2 },
)
const anyProtocol = fc.constantFrom({}, {}, { protocol: ['Delta', 'Charlie', 'Bravo', 'Alfa', '乙', '甲'] })

/** Any paragraph, however its proposals lie: crossing, nested, outside the text, without names. */
export const anyParagraph: fc.Arbitrary<Negotiated> = fc
  .record({
    language: anyLanguage,
    words: anySlotted,
    proposals: anyProposals(2, 8),
    marks: anyMarks,
    order: anyProtocol,
  })
  .map(({ language, words: { text, slots }, proposals: all, marks, order }) => ({
    language,
    base: text,
    slots,
    proposals: all,
    marks,
    ...order,
  }))
