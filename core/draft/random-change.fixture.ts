import type { ProposedChange } from './command.ts'
import type { Draft } from './draft.ts'
import { proposalKinds } from './proposal.ts'

/** One move by chance: numbers that are read against the draft as it is then. */
export type Move = readonly [number, number, number, number, number, number]

export const pick = <Item>(list: readonly Item[], at: number): Item => {
  const item = list[at % list.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

const pool = ['', ' new', 'words', '😀', '[● x]', 'цель']

/** A change by chance; mostly lawful, so that there is something to negotiate. */
export function changeBy(
  draft: Draft,
  members: readonly string[],
  id: string,
  [, b, c, d, e, f]: Move,
): ProposedChange {
  const kind = pick(proposalKinds, c % 3 === 0 ? b : b % 4)
  const paragraph = pick(draft.paragraphs, kind === 'fill' ? 2 : c % 2)
  const language = f % 5 === 0 ? 'ru' : 'en'
  const text = paragraph.texts[language]?.text ?? ''
  const from = d % Math.min(24, text.length + 1)
  const to = Math.min(text.length + Number(f % 29 === 0), from + (e % 9))
  const words = paragraph.words + Number(f % 31 === 0)
  const put = pick(pool, e)
  const common = { id, language, words, paragraph: paragraph.id }
  const after = pick([null, ...draft.paragraphs.map(each => each.id)], d)
  switch (kind) {
    case 'placeholder':
    case 'split':
      return kind === 'split'
        ? { ...common, kind, at: from }
        : { ...common, kind, at: from, text: `to come ${put}` }
    case 'scope':
      return {
        ...common,
        kind,
        edits: [],
        scope: d % 4 === 0 ? null : members.filter((_, n) => (e >> n) % 2 === 0),
      }
    case 'new-paragraph':
    case 'chapeau': {
      const above = d % 3 === 0 ? null : paragraph.id
      const revision = above === null ? draft.titleWords : paragraph.headingWords
      return { ...common, kind, paragraph: above, words: revision ?? 1, text: `Above ${put}${d}` }
    }
    case 'alternative':
      return { ...common, kind, text: `Other ${put}${d}.` }
    case 'move':
      return { ...common, kind, after }
    case 'merge':
      return { ...common, kind, into: pick(draft.paragraphs, d).id }
    case 'insert':
      return { ...common, kind, edits: [{ from, to: from, text: put }] }
    case 'delete':
      return { ...common, kind, edits: [{ from, to, text: '' }] }
    case 'bracket':
      return { ...common, kind, edits: [{ from, to, text: text.slice(from, to) }] }
    case 'fill': {
      const gap = text.indexOf('[●')
      return {
        ...common,
        kind,
        edits: [{ from: Math.max(0, gap), to: text.indexOf(']') + 1, text: `5${put}` }],
      }
    }
    default:
      return { ...common, kind, edits: [{ from, to, text: put }] }
  }
}
