import type { DraftCommand, ProposedChange } from '../../core/draft/command.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdits } from '../../core/text/apply-edits.ts'
import type { Edit } from '../../core/text/edit.ts'
import { edits } from '../../core/text/edits.ts'
import type { ExerciseChange, ExerciseDraft, ExerciseStep } from './exercise-files.ts'

type Replacements = readonly (readonly [string, string])[]

const paragraphOf = (draft: Draft, id: string) => {
  const paragraph = draft.paragraphs.find(each => each.id === id)
  if (!paragraph) throw new Error(`The exercise names paragraph ${id}, which is not there.`)
  return paragraph
}

const textOf = (draft: Draft, id: string, language: string): string =>
  paragraphOf(draft, id).texts[language]?.text ?? ''

const wordsOf = (draft: Draft, id: string): number => paragraphOf(draft, id).words

const proposalOf = (draft: Draft, id: string) => {
  const proposal = draft.proposals.get(id)
  if (!proposal) throw new Error(`The exercise names proposal ${id}, which is not there.`)
  return proposal
}

/** The revision of the words that a proposal lies on, as its reader sees it. */
const wordsUnder = (draft: Draft, id: string): number => proposalOf(draft, id).words

function placeOf(text: string, words: string): number {
  const at = text.indexOf(words)
  if (at < 0 || text.indexOf(words, at + 1) >= 0)
    throw new Error(`The exercise looks for “${words}”, which does not stand once in “${text}”.`)
  return at
}

/** The words that a replacement leaves, each pair looked up in the words that stand. */
function replaced(text: string, change: Replacements): string {
  const sorted = change
    .map(([words, by]) => ({ from: placeOf(text, words), to: placeOf(text, words) + words.length, text: by }))
    .toSorted((one, other) => one.from - other.from)
  return applyEdits(text, sorted)
}

const whole = (text: string): readonly Edit[] => [{ from: 0, to: text.length, text: '' }]

function around(text: string, words: string): readonly Edit[] {
  const from = placeOf(text, words)
  return [{ from, to: from + words.length, text: words }]
}

const slot = /\[● [^[\]]*\]/

function filled(text: string, by: string): readonly Edit[] {
  const found = slot.exec(text)
  if (!found) throw new Error(`The exercise fills a gap that does not stand in “${text}”.`)
  return [{ from: found.index, to: found.index + found[0].length, text: by }]
}

/** What a change asks for on the words that stand now, as the sender would see them. */
function askedOn(change: ExerciseChange, text: string) {
  const { paragraph, language } = change
  const asEdits = (by: Replacements) => edits(text, replaced(text, by), language)
  switch (change.kind) {
    case 'insert':
    case 'replace':
    case 'verb':
      return { kind: change.kind, paragraph, edits: asEdits(change.change) }
    case 'delete':
      return { kind: change.kind, paragraph, edits: change.change ? asEdits(change.change) : whole(text) }
    case 'scope':
      return { kind: change.kind, paragraph, scope: change.scope, edits: asEdits(change.change) }
    case 'bracket':
      return { kind: change.kind, paragraph, edits: around(text, change.around) }
    case 'fill':
      return { kind: change.kind, paragraph, edits: filled(text, change.fill) }
    case 'placeholder':
      return { kind: change.kind, paragraph, at: text.length, text: change.text }
    case 'new-paragraph':
    case 'alternative':
      return { kind: change.kind, paragraph, text: change.text }
    case 'move':
      return { kind: change.kind, paragraph, after: change.after }
    case 'split':
      return { kind: change.kind, paragraph, at: placeOf(text, change.before) }
    default:
      return { kind: change.kind, paragraph, into: change.into }
  }
}

const changeOf = (draft: Draft, change: ExerciseChange): ProposedChange => ({
  id: change.id,
  language: change.language,
  words: wordsOf(draft, change.paragraph),
  ...askedOn(change, textOf(draft, change.paragraph, change.language)),
})

type Onward = Extract<ExerciseStep, { does: 'bring-level' }>

/** The words that a translator brings: given in full, or the ones that stood with their changes. */
function levelText(draft: Draft, { paragraph, language, text, change }: Onward): string {
  return text ?? replaced(textOf(draft, paragraph, language), change ?? [])
}

function reanchored(draft: Draft, { proposal, change }: Extract<ExerciseStep, { does: 're-anchor' }>) {
  const { paragraph, language } = proposalOf(draft, proposal)
  const text = textOf(draft, paragraph ?? '', language)
  const words = wordsOf(draft, paragraph ?? '')
  return { does: 're-anchor', proposal, words, edits: edits(text, replaced(text, change), language) } as const
}

function corrected(draft: Draft, step: Extract<ExerciseStep, { does: 'correct-fact' }>) {
  const { paragraph, language, change } = step
  const text = textOf(draft, paragraph, language)
  const words = wordsOf(draft, paragraph)
  return {
    does: step.does,
    paragraph,
    language,
    words,
    edits: edits(text, replaced(text, change), language),
  }
}

/** The command of a step of the script, on the draft as it stands: places and revisions are those that the actor would see. */
export function commandOf(step: ExerciseStep, draft: Draft): DraftCommand {
  switch (step.does) {
    case 'open-reading':
      return { does: step.does, deadline: null }
    case 'close-reading':
      return { does: step.does, lapse: step.lapse }
    case 'propose':
      return {
        does: step.does,
        set: step.set ?? null,
        changes: step.changes.map(one => changeOf(draft, one)),
      }
    case 'co-sponsor':
    case 'withdraw':
      return { does: step.does, proposal: step.proposal }
    case 'accept':
      return { does: step.does, proposal: step.proposal, words: wordsUnder(draft, step.proposal) }
    case 'take-over':
      return { does: step.does, proposal: step.proposal, id: step.id }
    case 'take-stance': {
      const { does, proposal, value } = step
      return { does, proposal, value, words: wordsUnder(draft, proposal), until: null }
    }
    case 're-anchor':
      return reanchored(draft, step)
    case 'supersede':
      return { does: step.does, proposal: step.proposal, by: step.by }
    case 'merge-proposals':
      return { does: step.does, proposals: step.proposals, into: step.into }
    case 'agree-ad-ref': {
      const { does, paragraph, holds } = step
      return { does, paragraph, words: wordsOf(draft, paragraph), holds }
    }
    case 'agree':
      return { does: step.does, paragraph: step.paragraph, words: wordsOf(draft, step.paragraph) }
    case 'lift-ad-ref':
      return { does: step.does, paragraphs: step.paragraphs }
    case 'reopen':
      return { does: step.does, paragraph: step.paragraph, ground: step.ground, reason: step.reason }
    case 'bring-level': {
      const { does, paragraph, language } = step
      const words = wordsOf(draft, paragraph)
      return { does, paragraph, language, words, text: levelText(draft, step) }
    }
    default:
      return corrected(draft, step)
  }
}

/** The command that submits the exercise's draft. */
export const submissionOf = (exercise: ExerciseDraft, body: string): DraftCommand => ({
  does: 'submit-draft',
  id: exercise.id,
  body,
  organ: exercise.organ,
  symbol: exercise.symbol,
  title: exercise.title,
  languages: ['zh', 'ru', 'en'],
  authentic: ['zh', 'ru'],
  origin: exercise.origin,
  paragraphs: exercise.paragraphs,
  packageClause: 'off',
})
