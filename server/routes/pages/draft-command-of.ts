import type { DraftCommand, ProposedChange } from '../../../core/draft/command.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { paragraphOf } from '../../../core/draft/paragraph-of.ts'
import type { StanceValue } from '../../../core/draft/proposal.ts'
import { slotsOf } from '../../../core/draft/slots.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import type { Edit } from '../../../core/text/edit.ts'
import { edits } from '../../../core/text/edits.ts'
import { fieldsOf } from './fields-of.ts'

/** The fields of a form as they were typed: one name may come several times. */
export type FormFields = Readonly<Record<string, readonly string[]>>

/** What was sent with a form; line ends as a browser sends them are those of a text. */
export const formFieldsOf = (body: unknown): FormFields =>
  Object.fromEntries(
    Object.entries(fieldsOf(body)).map(([name, value]) => [
      name,
      (Array.isArray(value) ? value : [value]).map(each => String(each).replaceAll('\r\n', '\n')),
    ]),
  )

const one = (fields: FormFields, name: string): string => fields[name]?.[0] ?? ''
const wordOf = (fields: FormFields, name: string): string => one(fields, name).trim()

/** A revision that was on the screen; anything else than a number is none. */
const revisionOf = (fields: FormFields): number => {
  const words = Number(wordOf(fields, 'words'))
  return Number.isSafeInteger(words) ? words : 0
}

/** A moment as a field of a browser gives it, in UTC; empty where none is named. */
function momentOf(fields: FormFields, name: string): string | null {
  const typed = wordOf(fields, name)
  if (typed === '') return null
  const moment = new Date(`${typed}Z`)
  return Number.isNaN(moment.getTime()) ? typed : moment.toISOString()
}

const inserts = ({ from, to }: Edit): boolean => from === to
const deletes = ({ from, to, text }: Edit): boolean => from < to && text === ''

/** What kind of proposal edits are: they fill gaps, add, take away, or put other words in the place of some. */
function kindOf(base: string, made: readonly Edit[]): 'insert' | 'delete' | 'replace' | 'fill' {
  const slots = slotsOf(base)
  if (
    made.length > 0 &&
    made.every(({ from, to }) => slots.some(slot => slot.from === from && slot.to === to))
  )
    return 'fill'
  if (made.every(inserts)) return 'insert'
  return made.every(deletes) ? 'delete' : 'replace'
}

const textIn = (draft: Draft, paragraph: string, language: string): string | Refusal => {
  const found = paragraphOf(draft, paragraph)
  return isRefusal(found) ? found : (found.texts[language]?.text ?? '')
}

/** Where words are announced: behind the words named, or at the end; words that are not there are no place. */
function placeOf(base: string, after: string): number {
  if (after === '') return base.length
  const at = base.indexOf(after)
  return at < 0 ? -1 : at + after.length
}

function changeOf(draft: Draft, fields: FormFields): ProposedChange | Refusal {
  const paragraph = wordOf(fields, 'paragraph')
  const language = wordOf(fields, 'language')
  const sent = { id: wordOf(fields, 'id'), language, words: revisionOf(fields), paragraph }
  const text = one(fields, 'text')
  const base = textIn(draft, paragraph, language)
  switch (wordOf(fields, 'kind')) {
    case 'new-paragraph':
      return { ...sent, kind: 'new-paragraph', text: text.trim() }
    case 'alternative':
      return { ...sent, kind: 'alternative', text: text.trim() }
    case 'scope': {
      const states = fields.scope ?? []
      return { ...sent, kind: 'scope', scope: states.length === 0 ? null : states, edits: [] }
    }
  }
  if (isRefusal(base)) return base
  switch (wordOf(fields, 'kind')) {
    case 'placeholder':
      return { ...sent, kind: 'placeholder', at: placeOf(base, one(fields, 'after')), text: text.trim() }
    case 'delete':
      return { ...sent, kind: 'delete', edits: [{ from: 0, to: base.length, text: '' }] }
    default: {
      const made = edits(base, text, language)
      return { ...sent, kind: kindOf(base, made), edits: made }
    }
  }
}

const stances: readonly StanceValue[] = ['support', 'accept', 'no-position', 'reserve', 'oppose']
const grounds = ['no-objection', 'package', 'facts'] as const

/** The paragraph's words after a form has changed them, as edits of those that stand. */
function editsOn(draft: Draft, paragraph: string | null, language: string, text: string): readonly Edit[] {
  const base = textIn(draft, paragraph ?? '', language)
  return isRefusal(base) || text === '' ? [] : edits(base, text, language)
}

function reAnchored(draft: Draft, fields: FormFields): DraftCommand {
  const id = wordOf(fields, 'proposal')
  const proposal = draft.proposals.get(id)
  const made = editsOn(draft, proposal?.paragraph ?? null, proposal?.language ?? '', one(fields, 'text'))
  return { does: 're-anchor', proposal: id, words: revisionOf(fields), edits: made }
}

const liveIds = (draft: Draft): readonly string[] =>
  [...draft.proposals.values()].filter(({ status }) => status === 'live').map(({ id }) => id)

/** The act that a form asks for, as far as its fields name one; what they cannot mean, the rules refuse. */
export function draftCommandOf(draft: Draft, fields: FormFields): DraftCommand | Refusal | null {
  const proposal = wordOf(fields, 'proposal')
  const paragraph = wordOf(fields, 'paragraph')
  const language = wordOf(fields, 'language')
  const words = revisionOf(fields)
  const does = wordOf(fields, 'does')
  switch (does) {
    case 'propose': {
      const change = changeOf(draft, fields)
      return isRefusal(change) ? change : { does, set: null, changes: [change] }
    }
    case 'take-stance': {
      const value = stances.find(each => each === wordOf(fields, 'value'))
      const until = value === 'reserve' ? momentOf(fields, 'until') : null
      return value ? { does, proposal, value, words, until } : null
    }
    case 'co-sponsor':
    case 'withdraw':
      return { does, proposal }
    case 'take-over':
      return { does, proposal, id: wordOf(fields, 'id') }
    case 're-anchor':
      return reAnchored(draft, fields)
    case 'accept':
      return { does, proposal, words, holds: fields.holds ?? [] }
    case 'merge-proposals':
      return { does, proposals: [proposal], into: wordOf(fields, 'into') }
    case 'supersede':
      return { does, proposal, by: wordOf(fields, 'by') }
    case 'agree-ad-ref':
      return { does, paragraph, words, holds: fields.holds ?? [] }
    case 'agree':
    case 'object-to-correction':
      return { does, paragraph, words }
    case 'lift-ad-ref':
      return { does, paragraphs: [paragraph] }
    case 'reopen': {
      const ground = grounds.find(each => each === wordOf(fields, 'ground'))
      return ground ? { does, paragraph, ground, reason: wordOf(fields, 'reason') } : null
    }
    case 'bring-level':
      return { does, paragraph, language, words, text: one(fields, 'text').trim() }
    case 'correct-fact':
      return {
        does,
        paragraph,
        language,
        words,
        edits: editsOn(draft, paragraph, language, one(fields, 'text')),
      }
    case 'open-reading':
      return { does, deadline: momentOf(fields, 'deadline') }
    case 'move-deadline':
      return { does, deadline: momentOf(fields, 'deadline') ?? '' }
    case 'close-reading':
      return { does, lapse: fields.lapse ? liveIds(draft) : [] }
    case 'set-package-clause':
      return { does, to: wordOf(fields, 'to') === 'on' ? 'on' : 'off' }
    case 'declare-agreed':
    case 'renumber':
      return { does }
    default:
      return null
  }
}
