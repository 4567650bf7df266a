import type { Reading, OutcomeRead } from '../../core/communique/reading.ts'
import type { WordBook } from '../words/word-book.ts'

/** One part of the sentence under the title: its words, with `[ ]` around the verb, and the paragraph it rests on. */
export type Clause = { readonly words: string; readonly paragraph: number }

type ClauseKey = keyof WordBook['meeting']['gist']['clauses']

const plain: Readonly<Partial<Record<OutcomeRead['type'], ClauseKey>>> = {
  'adopt-in-principle': 'adopt-in-principle',
  nominate: 'nominate',
  batch: 'batch',
  appoint: 'appoint',
  decide: 'decide',
  establish: 'establish',
  sign: 'sign',
}

/** Only what changes something stands in the gist: what was heard, noted or discussed decides nothing. */
function keyOf(reading: Reading, outcome: OutcomeRead): ClauseKey | null {
  const document = reading.mentions.documents.find(one => one.title === outcome.document)
  if (outcome.type === 'approve') return document?.kind === 'report' ? 'approve' : 'approve-text'
  if (outcome.type === 'adopt') return document?.draft && document.kind === 'report' ? 'adopt-draft' : 'adopt'
  return plain[outcome.type] ?? null
}

/** The decisions of a meeting as clauses in the order of the text, alike ones counted together. */
export function gist(
  reading: Reading,
  words: WordBook,
  postOf: (outcome: OutcomeRead) => string,
): readonly Clause[] {
  const groups = new Map<ClauseKey, OutcomeRead[]>()
  for (const outcome of reading.outcomes) {
    const key = keyOf(reading, outcome)
    if (key) groups.set(key, [...(groups.get(key) ?? []), outcome])
  }
  return [...groups].map(([key, outcomes]) => ({
    words: clauseOf(words, key, outcomes, postOf),
    paragraph: outcomes[0]?.paragraph ?? 1,
  }))
}

function clauseOf(
  words: WordBook,
  key: ClauseKey,
  outcomes: readonly OutcomeRead[],
  postOf: (outcome: OutcomeRead) => string,
): string {
  const { clauses } = words.meeting.gist
  const [first] = outcomes
  if (key === 'batch') return clauses.batch(outcomes.length === 1 ? (first?.count ?? null) : null)
  if (key === 'nominate' || key === 'appoint')
    return clauses[key](outcomes.length, first ? postOf(first) : '')
  return clauses[key](outcomes.length)
}
