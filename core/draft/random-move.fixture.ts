import type { Edit } from '../text/edit.ts'
import type { DraftCommand, ProposedChange } from './command.ts'
import type { Draft, Paragraph } from './draft.ts'
import type { DraftFacts } from './facts.ts'
import type { Proposal, StanceValue } from './proposal.ts'

const sentences: Readonly<Record<string, readonly string[]>> = {
  zh: [
    '外长们注意到会议成果。',
    '外长们支持进一步合作，',
    '下次会议将于[● 日期待定]举行。',
    '各方欢迎[sic]倡议。',
  ],
  ru: [
    'Министры отметили итоги встречи. ',
    'Они поддержали торговлю; ',
    'Дата — [● дата]. ',
    'Инициатива / план. ',
  ],
  en: [
    'The ministers noted the results. ',
    'They supported trade, ',
    'The meeting is on [● date tbc]. ',
    'A | B – C. ',
  ],
}
const pieces: Readonly<Record<string, readonly string[]>> = {
  zh: ['支持', '欢迎', '和平', '，', ''],
  ru: ['приветствовали', ' мир', 'и', ' – ', ''],
  en: ['welcomed', ' peace', 'and', ' / ', '[x]', ''],
}

export const pick = <Item>(items: readonly Item[], n: number): Item | undefined =>
  items[n % Math.max(1, items.length)]

/** What a person does next: numbers that are made a command of the draft as it is then. */
export type Stroke = { readonly act: number; readonly who: number; readonly n: readonly number[] }

/** A text of whole sentences in a language. */
export const textOf = (language: string, parts: readonly number[]): string =>
  parts
    .map(n => pick(sentences[language] ?? [], n) ?? '')
    .join('')
    .trim()

function editsIn(text: string, language: string, n: readonly number[], kind: string): readonly Edit[] {
  const [a = 0, b = 0, c = 0] = n
  const from = a % (text.length + 1)
  const to = kind === 'insert' ? from : Math.min(text.length, from + 1 + (b % 6))
  const whole = c % 11 === 0 && kind === 'delete'
  const made = kind === 'delete' ? '' : (pick(pieces[language] ?? [], c) ?? '')
  if (whole) return [{ from: 0, to: text.length, text: '' }]
  return [{ from, to, text: kind === 'bracket' ? text.slice(from, to) : made }]
}

const kinds = [
  'insert',
  'insert',
  'delete',
  'replace',
  'replace',
  'replace',
  'verb',
  'bracket',
  'fill',
  'placeholder',
  'scope',
  'new-paragraph',
  'alternative',
  'chapeau',
  'move',
  'split',
  'merge',
] as const

/** A change that somebody may propose; not every one is lawful. */
function changeBy(
  draft: Draft,
  id: string,
  members: readonly string[],
  n: readonly number[],
): ProposedChange | null {
  const [k = 0, p = 0, l = 0, a = 0, b = 0, c = 0, d = 0] = n
  const kind = pick(kinds, k) ?? 'insert'
  const paragraph = pick(draft.paragraphs, p)
  const language = pick(draft.languages, l) ?? 'zh'
  if (!paragraph) return null
  const text = paragraph.texts[language]?.text ?? ''
  const base = { id, language, words: paragraph.words, paragraph: paragraph.id }
  const other = pick(draft.paragraphs, b)?.id ?? paragraph.id
  const says = `${pick(sentences[language] ?? [], c) ?? ''}${id}`
  switch (kind) {
    case 'placeholder':
      return { ...base, kind, at: a % (text.length + 1), text: `note ${d % 3}` }
    case 'scope':
      return {
        ...base,
        kind,
        scope: d % 4 === 0 ? null : members.filter((_, index) => (c >> index) % 2 === 0),
        edits: a % 2 === 0 ? [] : editsIn(text, language, [a, b, c], 'replace'),
      }
    case 'new-paragraph':
      return { ...base, kind, words: 1, paragraph: a % 5 === 0 ? null : paragraph.id, text: says }
    case 'chapeau': {
      const above = a % 5 === 0 ? null : paragraph.id
      const revision = above === null ? draft.titleWords : paragraph.headingWords
      return { ...base, kind, paragraph: above, words: revision ?? 1, text: says }
    }
    case 'alternative':
      return { ...base, kind, text: says }
    case 'move':
      return { ...base, kind, after: a % 5 === 0 ? null : other }
    case 'split':
      return { ...base, kind, at: a % (text.length + 1) }
    case 'merge':
      return { ...base, kind, into: other }
    default:
      return { ...base, kind, edits: editsIn(text, language, [a, b, c], kind) }
  }
}

const values: readonly StanceValue[] = [
  'support',
  'support',
  'accept',
  'no-position',
  'reserve',
  'oppose',
  'accept',
]

type Move = readonly [DraftCommand, DraftFacts['actor']['capacity']]

const live = (draft: Draft): readonly Proposal[] =>
  [...draft.proposals.values()].filter(({ status }) => status === 'live')

const behindIn = ({ languages: all }: Draft, { texts }: Paragraph): readonly string[] =>
  all.filter(language => texts[language]?.level !== 'level')

/** The command that a stroke is on a draft, and in which capacity it is done; nothing if it makes none. */
export function moveOf(
  draft: Draft,
  { act, n }: Stroke,
  id: string,
  members: readonly string[],
): Move | null {
  const [a = 0, b = 0, c = 0, d = 0] = n
  const all = [...draft.proposals.values()]
  const proposal = pick(a % 8 === 0 ? all : live(draft), b)
  const paragraph = pick(draft.paragraphs, a)
  if (!paragraph) return null
  const words = a % 29 === 0 ? paragraph.words + 1 : paragraph.words
  const on = { paragraph: paragraph.id, words }
  if (act < 40) {
    const change = changeBy(draft, id, members, n)
    return change && [{ does: 'propose', set: null, changes: [change] }, c % 9 === 0 ? 'chair' : 'national']
  }
  if (act < 80 && proposal) return onProposal(draft, proposal, act, n, id, members)
  if (act < 83)
    return [
      { does: 'agree-ad-ref', ...on, holds: members.filter((_, index) => (c >> index) % 5 === 0) },
      'chair',
    ]
  if (act < 85) return [{ does: 'agree', ...on }, 'chair']
  if (act < 86)
    return [{ does: 'lift-ad-ref', paragraphs: draft.paragraphs.map(each => each.id) }, 'national']
  if (act < 87)
    return [
      {
        does: 'reopen',
        paragraph: paragraph.id,
        ground: pick(['no-objection', 'package', 'facts'], b) ?? 'facts',
        reason: 'r',
      },
      'chair',
    ]
  if (act < 88) return [{ does: 'delete-paragraph', ...on }, 'chair']
  if (act < 90 && (draft.titleBehind ?? []).length > 0) {
    const [language = 'zh'] = draft.titleBehind ?? []
    const title = { paragraph: null, language, words: draft.titleWords ?? 1, text: 'T' }
    return [{ does: 'bring-chapeau-level', ...title }, 'secretariat']
  }
  if (act < 93) {
    const lacking = draft.paragraphs.find(each => behindIn(draft, each).length > 0) ?? paragraph
    const language = pick(behindIn(draft, lacking), c) ?? 'zh'
    const text = textOf(language, [b % 4, c % 4, d % 4])
    return [
      { does: 'bring-level', paragraph: lacking.id, language, words: lacking.words, text },
      'secretariat',
    ]
  }
  if (act < 94) {
    const text = paragraph.texts.zh?.text ?? ''
    return [
      { does: 'correct-fact', ...on, language: 'zh', edits: editsIn(text, 'zh', n, 'replace') },
      'secretariat',
    ]
  }
  if (act < 95) return [{ does: 'object-to-correction', ...on }, 'national']
  if (act < 96) return [{ does: 'set-package-clause', to: b % 4 === 0 ? 'on' : 'off' }, 'chair']
  if (act < 97) return [{ does: 'declare-agreed' }, 'chair']
  if (act < 98) return [{ does: 'renumber' }, 'secretariat']
  if (act < 99)
    return [
      b % 2 === 0 ? { does: 'open-reading', deadline: null } : { does: 'close-reading', lapse: [] },
      'chair',
    ]
  return b % 9 === 0 ? [{ does: 'lapse-draft' }, 'chair'] : null
}

function onProposal(
  draft: Draft,
  proposal: Proposal,
  act: number,
  [a = 0, b = 0, c = 0, d = 0]: readonly number[],
  id: string,
  members: readonly string[],
): Move {
  const words = a % 31 === 0 ? proposal.words + 1 : proposal.words
  const at = { proposal: proposal.id, words }
  if (act < 52)
    return [{ does: 'take-stance', ...at, value: pick(values, c) ?? 'accept', until: null }, 'national']
  if (act < 70) return [{ does: 'accept', ...at, holds: c % 2 === 0 ? members : [] }, 'chair']
  if (act < 72) return [{ does: 'withdraw', proposal: proposal.id }, 'national']
  if (act < 73) return [{ does: 'co-sponsor', proposal: proposal.id }, 'national']
  if (act < 74) return [{ does: 'take-over', proposal: proposal.id, id }, 'national']
  const other = pick([...draft.proposals.keys()], d) ?? proposal.id
  if (act < 75) return [{ does: 'merge-proposals', proposals: [proposal.id], into: other }, 'chair']
  if (act < 77)
    return [{ does: 'supersede', proposal: proposal.id, by: proposal.conflict?.accepted ?? other }, 'chair']
  const paragraph = draft.paragraphs.find(each => each.id === proposal.paragraph)
  const text = paragraph?.texts[proposal.language]?.text ?? ''
  const edits = proposal.edits.length > 0 ? editsIn(text, proposal.language, [b, c, d], proposal.kind) : []
  return [{ does: 're-anchor', proposal: proposal.id, words: paragraph?.words ?? 1, edits }, 'national']
}
