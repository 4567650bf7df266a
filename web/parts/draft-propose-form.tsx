import type { ReactNode } from 'react'
import type { Paragraph } from '../../core/draft/draft.ts'
import type { Refusal } from '../../core/refusal.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { nameIn, voiceOf } from '../draft/table.ts'
import { tags } from '../words/plural.ts'
import { DraftForm } from './draft-form.tsx'
import { PrepareButton } from './draft-prepare.tsx'
import { useTable } from './draft-table.tsx'
import { useVisit, useWords } from './visit.tsx'

/** A proposal of one kind on the paragraph, sent at once or laid to those that are prepared. */
export function ProposeForm({
  paragraph,
  form,
  kind,
  guard,
  label,
  children,
}: {
  readonly paragraph: Paragraph
  readonly form: string
  readonly kind: string
  readonly guard: Refusal | undefined
  readonly label?: string
  readonly children?: ReactNode
}) {
  const { text, fresh } = useTable()
  const { draft } = useWords()
  const { id, words } = paragraph
  return (
    <DraftForm
      form={form}
      does="propose"
      fields={{ paragraph: id, words, language: text, kind, id: `${fresh}-${kind}` }}
      guard={guard}
      label={label ?? draft.table}
      tone={kind === 'words' ? 'go' : 'plain'}
      beside={<PrepareButton form={form} guard={guard} />}
    >
      {children}
    </DraftForm>
  )
}

/** One more way to propose, folded until it is wanted; what was refused stays open. */
export function Folded({
  form,
  title,
  children,
}: {
  readonly form: string
  readonly title: string
  readonly children: ReactNode
}) {
  const { refused } = useTable()
  return (
    <details className="do way" open={refused?.form === form}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

/** What the paragraph will read like with what is typed, drawn beside the typing where there is a script. */
export function Preview() {
  const table = useTable()
  const { draft, draftForms } = useWords()
  const { language } = useVisit()
  const voice = voiceOf(table)
  return (
    <div
      className="preview scripted"
      data-preview
      data-text={table.text}
      data-own={voice ? nameIn(table, voice, table.text) : ''}
      data-chair={nameIn(table, 'chair', table.text)}
      data-language={language}
      data-unclear={draftForms.unclear}
    >
      <p className="label">{draft.preview}</p>
      <p className="text-s" lang={tags[tongueOf(table.text)]} data-preview-words>
        {draft.unchanged}
      </p>
    </div>
  )
}
