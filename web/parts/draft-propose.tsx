import type { Paragraph } from '../../core/draft/draft.ts'
import type { FormFields } from '../draft/change-of.ts'
import { voiceOf } from '../draft/table.ts'
import { ParagraphField } from './draft-form.tsx'
import { Preview, ProposeForm } from './draft-propose-form.tsx'
import { OtherProposals } from './draft-propose-others.tsx'
import { useProposing } from './draft-proposing.ts'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** A proposal is what one changes in the words of the paragraph; other kinds stand below. */
export function ProposeForms({ paragraph }: { readonly paragraph: Paragraph }) {
  const table = useTable()
  const { draft } = useWords()
  const { onWords } = useProposing(paragraph)
  const voice = voiceOf(table)
  if (voice === null) return null
  const form = `propose-${paragraph.id}`
  return (
    <section
      className="propose"
      aria-labelledby="propose-h"
      data-base={paragraph.texts[table.text]?.text ?? ''}
    >
      <h3 id="propose-h">
        {draft.propose} <kbd aria-hidden="true">P</kbd>
      </h3>
      <p className="note">{draft.proposeHow}</p>
      <ProposeForm
        paragraph={paragraph}
        form={form}
        kind="words"
        guard={onWords}
        label={voice === 'chair' ? draft.tableBridge : draft.table}
      >
        <ParagraphField form={form} paragraph={paragraph} />
        <Preview />
      </ProposeForm>
      <OtherProposals paragraph={paragraph} />
    </section>
  )
}

/** The fields of forms in which one types; the others are chosen. */
const isTypedIn = (name: string): boolean =>
  ['text', 'verb', 'after', 'reason'].includes(name) || name.startsWith('gap-')

/** Words typed into a form that is no longer there: they are given back. */
export function TypedWords({ typed: fields }: { readonly typed: FormFields }) {
  const { draft } = useWords()
  const typed = Object.entries(fields).filter(
    ([name, [words]]) => isTypedIn(name) && words !== undefined && words.trim() !== '',
  )
  return typed.map(([name, [words]]) => (
    <label className="field" key={name}>
      <span>{draft.yourWords}</span>
      <textarea rows={5} readOnly defaultValue={words} />
    </label>
  ))
}
