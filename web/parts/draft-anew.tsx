import type { Paragraph } from '../../core/draft/draft.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { mayReAnchor } from '../../core/draft/re-anchor.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { tags } from '../words/plural.ts'
import { DraftForm, LineField, WordsField } from './draft-form.tsx'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** A sponsor submits a proposal anew on the words that stand, since an accepted change has touched those on which it lay. */
export function ReAnchor({ proposal }: { readonly proposal: Proposal }) {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const { id } = proposal
  const paragraph = shown.paragraphs.find(each => each.id === proposal.paragraph)
  return (
    <DraftForm
      form={`anew-${id}`}
      does="re-anchor"
      fields={{ proposal: id, words: paragraph?.words ?? 1 }}
      guard={mayReAnchor(shown, id, facts)}
      label={draft.reAnchor}
      tone="go"
    >
      {paragraph && <WhereAnew proposal={proposal} paragraph={paragraph} />}
    </DraftForm>
  )
}

/** Kinds that lie on words or at a point in them; the others are only confirmed. */
const lies = ({ kind, edits }: Proposal): boolean => kind === 'split' || edits.length > 0

/** Where the proposal lies on the words that stand, told as when it was made. */
function WhereAnew({ proposal, paragraph }: { readonly proposal: Proposal; readonly paragraph: Paragraph }) {
  const { draft, draftForms } = useWords()
  const { id, language, kind } = proposal
  const form = `anew-${id}`
  const lang = tags[tongueOf(language)]
  if (kind === 'placeholder') return <LineField form={form} name="after" label={draft.after} lang={lang} />
  if (!lies(proposal)) return null
  const how = { split: draftForms.splitHow, bracket: draftForms.holdHow }
  const label = kind === 'split' || kind === 'bracket' ? how[kind] : draft.reAnchorWords
  const words = paragraph.texts[language]?.text ?? ''
  return <WordsField form={form} name="text" label={label} lang={lang} words={words} rows={5} />
}
