import type { ProposedChange } from '../../core/draft/command.ts'
import { heldIn, partedAt, putIn, stretchOf } from '../../core/draft/marked-words.ts'
import { printedSlot, slotsOf } from '../../core/draft/slots.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { Edit } from '../../core/text/edit.ts'
import { edits } from '../../core/text/edits.ts'

/** The fields of a form as they were typed: one name may come several times. */
export type FormFields = Readonly<Record<string, readonly string[]>>

export const one = (fields: FormFields, name: string): string => fields[name]?.[0] ?? ''
export const wordOf = (fields: FormFields, name: string): string => one(fields, name).trim()

/** A revision that was on the screen; anything else than a number is none. */
export function revisionOf(fields: FormFields): number {
  const words = Number(wordOf(fields, 'words'))
  return Number.isSafeInteger(words) ? words : 0
}

// The browser previews with this file: refusals are told by their shape, so that their sentences stay on the server.

type Sent = Pick<ProposedChange, 'id' | 'language' | 'words'> & { readonly paragraph: string }
type Asked = { readonly sent: Sent; readonly base: string; readonly fields: FormFields }
type Make = (asked: Asked) => ProposedChange | Refusal

const nothing: Refusal = { refused: 'changes-nothing' }

const inserts = ({ from, to }: Edit): boolean => from === to
const deletes = ({ from, to, text }: Edit): boolean => from < to && text === ''

/** What kind of proposal edits are: they fill gaps, add, take away, or put other words in the place of some. */
function kindOf(base: string, made: readonly Edit[]): 'insert' | 'delete' | 'replace' | 'fill' {
  const slots = slotsOf(base)
  const fills = made.every(({ from, to }) => slots.some(slot => slot.from === from && slot.to === to))
  if (made.length > 0 && fills) return 'fill'
  if (made.every(inserts)) return 'insert'
  return made.every(deletes) ? 'delete' : 'replace'
}

const inWords: Make = ({ sent, base, fields }) => {
  const made = edits(base, one(fields, 'text'), sent.language)
  return { ...sent, kind: kindOf(base, made), edits: made }
}

/** Behind which words something is announced, or at the end of the paragraph. */
function placeBehind(base: string, after: string): number | Refusal {
  if (after.trim() === '') return base.length
  const stretch = stretchOf(base, after)
  return 'refused' in stretch ? stretch : stretch.to
}

/** Words to come: a political announcement is a proposal of its own, a technical gap stands in the words and is filled later. */
const announced: Make = ({ sent, base, fields }) => {
  const text = wordOf(fields, 'text')
  const at = placeBehind(base, one(fields, 'after'))
  if (typeof at !== 'number') return at
  if (wordOf(fields, 'class') !== 'technical') return { ...sent, kind: 'placeholder', at, text }
  return text === '' ? nothing : { ...sent, kind: 'insert', edits: [putIn(base, at, printedSlot(text))] }
}

const filled: Make = ({ sent, base, fields }) => {
  const made = slotsOf(base).flatMap(({ from, to }, n) => {
    const text = wordOf(fields, `gap-${n}`)
    return text === '' ? [] : [{ from, to, text }]
  })
  return { ...sent, kind: 'fill', edits: made }
}

const otherVerb: Make = ({ sent, base, fields }) => {
  const stretch = stretchOf(base, one(fields, 'verb'))
  if ('refused' in stretch) return stretch
  const text = wordOf(fields, 'text')
  return text === '' ? nothing : { ...sent, kind: 'verb', edits: [{ ...stretch, text }] }
}

const held: Make = ({ sent, base, fields }) => {
  const made = heldIn(base, one(fields, 'text'))
  return 'refused' in made ? made : { ...sent, kind: 'bracket', edits: made }
}

const parted: Make = ({ sent, base, fields }) => {
  const at = partedAt(base, one(fields, 'text'))
  return typeof at === 'number' ? { ...sent, kind: 'split', at } : at
}

const moved: Make = ({ sent, fields }) => {
  const place = wordOf(fields, 'place')
  if (place === '') return nothing
  return { ...sent, kind: 'move', after: place === 'first' ? null : place }
}

const merged: Make = ({ sent, fields }) => {
  const into = wordOf(fields, 'into')
  return into === '' ? nothing : { ...sent, kind: 'merge', into }
}

/** In whose name a paragraph would speak, with the naming formula where words were typed for it. */
const named: Make = ({ sent, base, fields }) => {
  const states = fields['scope'] ?? []
  const text = one(fields, 'text')
  const made = text.trim() === '' ? [] : edits(base, text, sent.language)
  return { ...sent, kind: 'scope', scope: states.length === 0 ? null : states, edits: made }
}

const added: Make = ({ sent, fields }) => {
  const paragraph = wordOf(fields, 'where') === 'first' ? null : sent.paragraph
  return { ...sent, kind: 'new-paragraph', paragraph, text: wordOf(fields, 'text') }
}

/** Other words for the heading above a paragraph, or for the title, which stands above none. */
const titled: Make = ({ sent, fields }) => ({
  ...sent,
  kind: 'chapeau',
  paragraph: sent.paragraph || null,
  text: wordOf(fields, 'text'),
})

const makes: Readonly<Record<string, Make>> = {
  'new-paragraph': added,
  chapeau: titled,
  alternative: ({ sent, fields }) => ({ ...sent, kind: 'alternative', text: wordOf(fields, 'text') }),
  delete: ({ sent, base }) => ({ ...sent, kind: 'delete', edits: [{ from: 0, to: base.length, text: '' }] }),
  placeholder: announced,
  fill: filled,
  verb: otherVerb,
  bracket: held,
  split: parted,
  move: moved,
  merge: merged,
  scope: named,
}

/** How many characters more than the words that stand a form is read with: more is no paragraph any longer. */
const mostMore = 50_000

const tooLong: Refusal = { refused: 'paragraph-too-long', facts: { most: String(mostMore) } }

const isTooLong = (base: string, fields: FormFields): boolean =>
  Object.values(fields).some(values => values.some(({ length }) => length > base.length + mostMore))

/** What a form proposes on the words that stand; the page previews with it, and the server records by it. */
export function changeOf(base: string, fields: FormFields): ProposedChange | Refusal {
  if (isTooLong(base, fields)) return tooLong
  const sent = {
    id: wordOf(fields, 'id'),
    language: wordOf(fields, 'language'),
    words: revisionOf(fields),
    paragraph: wordOf(fields, 'paragraph'),
  }
  const make = makes[wordOf(fields, 'kind')] ?? inWords
  return make({ sent, base, fields })
}

/** Where a sponsor puts a proposal anew: as edits of the words that stand, whatever it is that lies on them. */
export function anchorOf(
  kind: ProposedChange['kind'],
  base: string,
  language: string,
  fields: FormFields,
): readonly Edit[] | Refusal {
  if (isTooLong(base, fields)) return tooLong
  const text = one(fields, 'text')
  if (kind === 'bracket') return heldIn(base, text)
  if (kind !== 'split' && kind !== 'placeholder') return text === '' ? [] : edits(base, text, language)
  const at = kind === 'split' ? partedAt(base, text) : placeBehind(base, one(fields, 'after'))
  return typeof at !== 'number' ? at : [{ from: at, to: at, text: '' }]
}
