import type { Paragraph } from '../../core/draft/draft.ts'
import { longestNote, type OurNote } from '../draft/desk.ts'
import { memberAt } from '../draft/table.ts'
import { Labelled, TableForm, useTyped } from './draft-form.tsx'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

const kinds = ['note', 'instruction'] as const

/** What a delegation writes for itself beside the paragraph: no other seat sees it, and it is never in the record. */
export function OurNotes({ paragraph }: { readonly paragraph: Paragraph }) {
  const table = useTable()
  const { draftForms } = useWords()
  if (memberAt(table) === null) return null
  const { id } = paragraph
  const here = table.desk.notes.filter(each => each.paragraph === id)
  const isRefused = kinds.some(kind => table.refused?.form === `${kind}-${id}`)
  return (
    <section aria-labelledby="notes-h">
      <h3 id="notes-h">{draftForms.notes}</h3>
      <p className="note">{draftForms.notesLead}</p>
      <details className="do" open={here.length > 0 || isRefused}>
        <summary>{here.length > 0 ? draftForms.change : draftForms.write}</summary>
        {kinds.map(kind => (
          <OneNote key={kind} kind={kind} paragraph={id} notes={here} />
        ))}
      </details>
    </section>
  )
}

function OneNote({
  kind,
  paragraph,
  notes,
}: {
  readonly kind: OurNote['kind']
  readonly paragraph: string
  readonly notes: readonly OurNote[]
}) {
  const { draftForms } = useWords()
  const form = `${kind}-${paragraph}`
  const typed = useTyped(form)('text')
  const text = notes.find(each => each.kind === kind)?.text ?? ''
  return (
    <TableForm
      form={form}
      to="notes"
      fields={{ paragraph, kind }}
      guard={undefined}
      label={draftForms.keep}
      tone="quiet"
    >
      <Labelled label={draftForms[kind]}>
        <textarea name="text" rows={3} maxLength={longestNote} defaultValue={typed?.[0] ?? text} />
      </Labelled>
    </TableForm>
  )
}
