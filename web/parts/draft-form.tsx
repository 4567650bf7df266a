import type { ReactNode } from 'react'
import type { DraftAct } from '../../core/draft/command.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import { type Refusal, refusals } from '../../core/refusal.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { queryAt } from '../draft/table.ts'
import { tags } from '../words/plural.ts'
import { StaleWords } from './draft-stale.tsx'
import { useSentence, useTable } from './draft-table.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { useWords } from './visit.tsx'

type Fields = Readonly<Record<string, string | number>>

/** What was typed into a form that was refused; nothing in the others. */
export function useTyped(form: string): (name: string) => readonly string[] | null {
  const { refused } = useTable()
  return name => (refused?.form === form ? (refused.typed[name] ?? []) : null)
}

type Asks = {
  readonly form: string
  readonly fields: Fields
  readonly guard: Refusal | undefined
  readonly label: string
  readonly tone: 'go' | 'plain' | 'quiet'
  /** What else can be done with what was typed. */
  readonly beside?: ReactNode
  readonly children?: ReactNode
}

/**
 * One act as a form that works without a script. Where a rule stands in its way, the button is shut, keeps the focus, and
 * its reason is the sentence of that rule.
 */
export function DraftForm({ does, fields, ...asks }: Asks & { readonly does: DraftAct }) {
  return <TableForm {...asks} to="acts" fields={{ does, ...fields }} />
}

/** A form of the table that leads to an address below it. */
export function TableForm({
  form,
  to,
  fields,
  guard,
  label,
  tone,
  beside,
  children,
}: Asks & { readonly to: string }) {
  const table = useTable()
  const failed = table.refused?.form === form ? table.refused.refusal : null
  return (
    <form
      className="act"
      method="post"
      action={`${table.address}/${to}${queryAt(table)}#f-${form}`}
      data-form={form}
      {...(failed ? { 'data-refused': '' } : {})}
      id={`f-${form}`}
    >
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="page" value={table.page} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {failed && <RefusalNote refusal={failed} />}
      {table.refused?.form === form && <StaleWords refused={table.refused} />}
      {children}
      <div className="sends">
        <GuardedButton form={form} guard={guard} label={label} tone={tone} />
        {beside}
      </div>
    </form>
  )
}

const tones = { go: 'btn s go', plain: 'btn s', quiet: 'btn s quiet' } as const

function GuardedButton({
  form,
  guard,
  label,
  tone,
}: {
  readonly form: string
  readonly guard: Refusal | undefined
  readonly label: string
  readonly tone: keyof typeof tones
}) {
  if (!guard) return <button className={tones[tone]}>{label}</button>
  return (
    <p className="shut">
      <button type="button" className={tones[tone]} aria-disabled="true" aria-describedby={`why-${form}`}>
        {label}
      </button>
      <Reason id={`why-${form}`} refusal={guard} />
    </p>
  )
}

/** The sentence of the rule that stands in the way, with its number. */
export function Reason({ id, refusal }: { readonly id?: string; readonly refusal: Refusal }) {
  const sentenceOf = useSentence()
  return (
    <span className="note why" {...(id ? { id } : {})}>
      {sentenceOf(refusal)} <span className="rule">{refusals[refusal.refused].rule}</span>
    </span>
  )
}

/** A field with its name above it. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the field is handed over
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  )
}

/** A moment, in UTC; what was typed stays. */
export function MomentField({
  form,
  name,
  label,
}: {
  readonly form: string
  readonly name: string
  readonly label: string
}) {
  const typed = useTyped(form)(name)
  return (
    <Labelled label={label}>
      <input type="datetime-local" name={name} defaultValue={typed?.[0] ?? ''} />
    </Labelled>
  )
}

/** One line of words; what was typed stays. */
export function LineField({
  form,
  name,
  label,
  lang,
}: {
  readonly form: string
  readonly name: string
  readonly label: string
  readonly lang?: string
}) {
  const typed = useTyped(form)(name)
  return (
    <Labelled label={label}>
      <input
        type="text"
        name={name}
        defaultValue={typed?.[0] ?? ''}
        {...(lang ? { lang } : {})}
        autoComplete="off"
      />
    </Labelled>
  )
}

/** Words of a paragraph; what was typed stays. */
export function WordsField({
  form,
  name,
  label,
  lang,
  words,
  rows,
}: {
  readonly form: string
  readonly name: string
  readonly label: string
  readonly lang: string
  readonly words: string
  readonly rows: number
}) {
  const typed = useTyped(form)(name)
  return (
    <Labelled label={label}>
      <textarea
        name={name}
        lang={lang}
        rows={rows}
        spellCheck={false}
        autoComplete="off"
        defaultValue={typed?.[0] ?? words}
      />
    </Labelled>
  )
}

/** The words of a paragraph in the language that is shown, to be changed. */
export function ParagraphField({
  form,
  paragraph,
  label,
}: {
  readonly form: string
  readonly paragraph: Paragraph
  readonly label?: string
}) {
  const { text } = useTable()
  const { draft } = useWords()
  return (
    <WordsField
      form={form}
      name="text"
      label={label ?? draft.wordsIn(draft.languages[text] ?? text)}
      lang={tags[tongueOf(text)]}
      words={paragraph.texts[text]?.text ?? ''}
      rows={6}
    />
  )
}

/** States to be ticked. */
export function StatesField({
  form,
  name,
  legend,
  states,
  ticked,
}: {
  readonly form: string
  readonly name: string
  readonly legend: string
  readonly states: readonly { readonly code: string; readonly name: string }[]
  readonly ticked: readonly string[]
}) {
  const typed = useTyped(form)(name) ?? ticked
  return (
    <fieldset className="states">
      <legend>{legend}</legend>
      {states.map(({ code, name: called }) => (
        <label key={code}>
          <input type="checkbox" name={name} value={code} defaultChecked={typed.includes(code)} /> {called}
        </label>
      ))}
    </fieldset>
  )
}
