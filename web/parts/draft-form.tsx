import type { ReactNode } from 'react'
import type { DraftAct } from '../../core/draft/command.ts'
import { type Refusal, refusals, sentenceOf } from '../../core/refusal.ts'
import { queryAt } from '../draft/table.ts'
import { StaleWords } from './draft-stale.tsx'
import { useTable } from './draft-table.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { useVisit } from './visit.tsx'

type Fields = Readonly<Record<string, string | number>>

/** What was typed into a form that was refused; nothing in the others. */
export function useTyped(form: string): (name: string) => readonly string[] | null {
  const { refused } = useTable()
  return name => (refused?.form === form ? (refused.typed[name] ?? []) : null)
}

/**
 * One act as a form that works without a script. Where a rule stands in its way, the button is shut, keeps the focus, and
 * its reason is the sentence of that rule.
 */
export function DraftForm({
  form,
  does,
  fields,
  guard,
  label,
  tone,
  children,
}: {
  readonly form: string
  readonly does: DraftAct
  readonly fields: Fields
  readonly guard: Refusal | undefined
  readonly label: string
  readonly tone: 'go' | 'plain' | 'quiet'
  readonly children?: ReactNode
}) {
  const table = useTable()
  const failed = table.refused?.form === form ? table.refused.refusal : null
  return (
    <form
      className="act"
      method="post"
      action={`${table.address}/acts${queryAt(table)}`}
      data-form={form}
      id={`f-${form}`}
    >
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="does" value={does} />
      <input type="hidden" name="page" value={table.page} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {failed && <RefusalNote refusal={failed} />}
      {failed && <StaleWords refusal={failed} />}
      {children}
      <GuardedButton form={form} guard={guard} label={label} tone={tone} />
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
  const { language } = useVisit()
  return (
    <span className="note why" {...(id ? { id } : {})}>
      {sentenceOf(refusal, language)} <span className="rule">{refusals[refusal.refused].rule}</span>
    </span>
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
    <label className="field">
      <span>{label}</span>
      <input type="datetime-local" name={name} defaultValue={typed?.[0] ?? ''} />
    </label>
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
    <label className="field">
      <span>{label}</span>
      <input
        type="text"
        name={name}
        defaultValue={typed?.[0] ?? ''}
        {...(lang ? { lang } : {})}
        autoComplete="off"
      />
    </label>
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
    <label className="field">
      <span>{label}</span>
      <textarea
        name={name}
        lang={lang}
        rows={rows}
        spellCheck={false}
        autoComplete="off"
        data-base={words}
        defaultValue={typed?.[0] ?? words}
      />
    </label>
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
