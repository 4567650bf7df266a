import type { ProposedChange } from '../../core/draft/command.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import { partsOf } from '../../core/draft/effect-of-split.ts'
import { negotiatedOf, negotiatedText, type SponsorNames } from '../../core/draft/negotiated-of.ts'
import { layout } from '../../core/text/brackets-layout.ts'
import { asProposal } from '../draft/as-proposal.ts'
import { changeOf, type FormFields } from '../draft/change-of.ts'
import { DraftPieces } from '../parts/draft-pieces.tsx'
import { baseOf, isTyped } from './draft-kept.ts'
import type { DraftWords } from './draft-words.ts'

type Drawing = { readonly base: string; readonly box: HTMLElement; readonly words: DraftWords }

/** Whoever types stands for all sponsors in what is drawn. */
const self = 'self'

const asNode = (node: unknown): Node => {
  if (!(node instanceof Node)) throw new Error('The part was drawn for the server')
  return node
}

function fieldsOf(form: HTMLFormElement): FormFields {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') (fields[name] ??= []).push(value.replaceAll('\r\n', '\n'))
  return fields
}

const paragraphOf = (base: string, { paragraph, language }: ProposedChange): Paragraph => ({
  id: paragraph ?? '',
  number: 0,
  suffix: '',
  heading: null,
  texts: { [language]: { text: base, level: 'level' } },
  words: 1,
  status: 'open',
  into: null,
  adRef: [],
  agreedBy: [],
  scope: { kind: 'all' },
})

/** A paragraph in two parts. */
function parted(base: string, at: number): Node {
  const [first, second] = partsOf(base, at)
  return asNode(
    <>
      {first} <b className="sl">¶</b> {second}
    </>,
  )
}

/** The words as they would stand with what is proposed, drawn by the part that draws them once it is tabled. */
function drawn(change: ProposedChange, { base, box, words }: Drawing): Node {
  if (change.kind === 'split') return parted(base, change.at)
  const { text: language = 'en', own = '', chair = '' } = box.dataset
  const names: SponsorNames = { members: [self], nameOf: () => own }
  // In whose name the paragraph would speak is chosen beside the words, and not drawn in them.
  const { scope: _, ...proposal } = asProposal(change, self)
  const isWhole = change.kind === 'new-paragraph' || change.kind === 'alternative'
  const negotiated = isWhole
    ? negotiatedText(proposal, names)
    : negotiatedOf(paragraphOf(base, change), language, [proposal], names)
  const shown = { language, own, chair, says: { open: words.says.open, close: words.says.close } }
  return asNode(<DraftPieces pieces={layout(negotiated).pieces} shown={shown} />)
}

/** Whether a change says anything yet. */
const isSilent = (change: ProposedChange): boolean =>
  ('edits' in change && change.edits.length === 0) || ('text' in change && change.text === '')

/** Draws what a form would make of the paragraph, beside the fields in which it is typed. */
export function preview(form: HTMLFormElement, words: DraftWords): void {
  const box = form.querySelector<HTMLElement>('[data-preview]')
  const shown = box?.querySelector<HTMLElement>('[data-preview-words]')
  const base = baseOf(form)
  if (!box || !shown || base === undefined) return
  const change = changeOf(base, fieldsOf(form))
  if ('refused' in change)
    // What was typed and means nothing yet is unclear, not unchanged.
    shown.replaceChildren(isTyped(form) ? (box.dataset.unclear ?? '') : words.unchanged)
  else shown.replaceChildren(isSilent(change) ? words.unchanged : drawn(change, { base, box, words }))
}

/** Draws what the forms of a part of the page would make that have been typed in already. */
export function previewTyped(part: ParentNode | null, words: DraftWords): void {
  for (const form of part?.querySelectorAll<HTMLFormElement>('form[data-form]') ?? [])
    if (isTyped(form)) preview(form, words)
}
