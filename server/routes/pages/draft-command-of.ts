import type { DraftCommand, ProposedChange } from '../../../core/draft/command.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { paragraphOf } from '../../../core/draft/paragraph-of.ts'
import type { StanceValue } from '../../../core/draft/proposal.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import type { Edit } from '../../../core/text/edit.ts'
import { edits } from '../../../core/text/edits.ts'
import { anchorOf, changeOf, type FormFields, one, revisionOf, wordOf } from '../../../web/draft/change-of.ts'
import { fieldsOf } from './fields-of.ts'
import { wellFormed } from './well-formed.ts'

/** What was sent with a form; line ends as a browser sends them are those of a text. */
export const formFieldsOf = (body: unknown): FormFields =>
  Object.fromEntries(
    Object.entries(fieldsOf(body)).map(([name, value]) => [
      name,
      (Array.isArray(value) ? value : [value]).map(each => String(each).replaceAll('\r\n', '\n')),
    ]),
  )

/** A moment as a field of a browser gives it, in UTC; empty where none is named. */
function momentOf(fields: FormFields, name: string): string | null {
  const typed = wordOf(fields, name)
  if (typed === '') return null
  const moment = new Date(`${typed}Z`)
  return Number.isNaN(moment.getTime()) ? typed : moment.toISOString()
}

const textIn = (draft: Draft, paragraph: string, language: string): string | Refusal => {
  const found = paragraphOf(draft, paragraph)
  return isRefusal(found) ? found : (found.texts[language]?.text ?? '')
}

/** A form on words that have changed since: whatever it asks, the rules refuse it, and the difference is shown. */
const onOldWords = (fields: FormFields): ProposedChange => ({
  kind: 'replace',
  id: wordOf(fields, 'id'),
  language: wordOf(fields, 'language'),
  words: revisionOf(fields),
  paragraph: wordOf(fields, 'paragraph'),
  edits: [],
})

/** What a form proposes, on the words of its paragraph as they stand now. */
function proposedBy(draft: Draft, fields: FormFields): ProposedChange | Refusal {
  if (wordOf(fields, 'kind') === 'chapeau') return changeOf('', fields)
  const paragraph = paragraphOf(draft, wordOf(fields, 'paragraph'))
  if (isRefusal(paragraph)) return paragraph
  const change = changeOf(paragraph.texts[wordOf(fields, 'language')]?.text ?? '', fields)
  const isOld = paragraph.words !== revisionOf(fields)
  return isRefusal(change) && isOld ? onOldWords(fields) : change
}

const stances: readonly StanceValue[] = ['support', 'accept', 'no-position', 'reserve', 'oppose']
const grounds = ['no-objection', 'two-thirds', 'package', 'facts'] as const

/** The paragraph's words after a form has changed them, as edits of those that stand. */
function editsOn(draft: Draft, paragraph: string | null, language: string, text: string): readonly Edit[] {
  const base = textIn(draft, paragraph ?? '', language)
  return isRefusal(base) || text === '' ? [] : edits(base, text, language)
}

function reAnchored(draft: Draft, fields: FormFields): DraftCommand | Refusal {
  const id = wordOf(fields, 'proposal')
  const proposal = draft.proposals.get(id)
  const base = textIn(draft, proposal?.paragraph ?? '', proposal?.language ?? '')
  if (!proposal || isRefusal(base)) return { refused: 'no-such-proposal', facts: { proposal: id } }
  const made = anchorOf(proposal.kind, base, proposal.language, fields)
  const words = revisionOf(fields)
  const isOld = draft.paragraphs.some(each => each.id === proposal.paragraph && each.words !== words)
  if (isRefusal(made) && !isOld) return made
  return { does: 're-anchor', proposal: id, words, edits: isRefusal(made) ? [] : made }
}

const liveIds = (draft: Draft): readonly string[] =>
  [...draft.proposals.values()].filter(({ status }) => status === 'live').map(({ id }) => id)

/** The act that a form asks for; what no act can be, is refused as the interface for programs refuses it. */
export function draftCommandOf(draft: Draft, fields: FormFields): DraftCommand | Refusal {
  const asked = askedBy(draft, fields) ?? { refused: 'form-not-understood' }
  return isRefusal(asked) ? asked : wellFormed(asked)
}

/** The act that a form asks for, as far as its fields name one; what they cannot mean, the rules refuse. */
function askedBy(draft: Draft, fields: FormFields): DraftCommand | Refusal | null {
  const proposal = wordOf(fields, 'proposal')
  const paragraph = wordOf(fields, 'paragraph')
  const language = wordOf(fields, 'language')
  const words = revisionOf(fields)
  const does = wordOf(fields, 'does')
  switch (does) {
    case 'propose': {
      const change = proposedBy(draft, fields)
      return isRefusal(change) ? change : { does, set: null, changes: [change] }
    }
    case 'take-stance': {
      const value = stances.find(each => each === wordOf(fields, 'value'))
      const until = value === 'reserve' ? momentOf(fields, 'until') : null
      return value ? { does, proposal, value, words, until } : null
    }
    case 'co-sponsor':
      return { does, proposal, words }
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
      if (!ground) return null
      const reason = wordOf(fields, 'reason')
      return ground === 'two-thirds'
        ? { does, paragraph, ground, reason, inFavour: fields['inFavour'] ?? [] }
        : { does, paragraph, ground, reason }
    }
    case 'bring-level':
      return { does, paragraph, language, words, text: one(fields, 'text').trim() }
    case 'bring-chapeau-level':
      return { does, paragraph: paragraph || null, language, words, text: one(fields, 'text').trim() }
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
    case 'undo-last':
      return { does, act: wordOf(fields, 'act'), of: wordOf(fields, 'of') }
    case 'delete-paragraph':
      return { does, paragraph, words }
    case 'declare-agreed':
    case 'renumber':
    case 'withdraw-draft':
    case 'lapse-draft':
      return { does }
    default:
      return null
  }
}
