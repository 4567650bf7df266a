import { createContext, type ReactNode, useContext } from 'react'
import type { FormFields } from '../draft/change-of.ts'
import { Labelled } from './draft-form.tsx'

/** What was typed into the form around a field, if that form was sent and refused. */
const Typed = createContext<FormFields | null>(null)

/** A form whose fields keep what was typed into them. */
export function TypedFields({
  typed,
  children,
}: {
  readonly typed: FormFields | null
  readonly children: ReactNode
}) {
  return <Typed.Provider value={typed}>{children}</Typed.Provider>
}

type Named = { readonly name: string; readonly label: string }

/** One line; `how` says how it is written. */
export function CouncilLine({
  name,
  label,
  how,
  usual = '',
  need = 'optional',
}: Named & { readonly how?: string; readonly usual?: string; readonly need?: 'required' | 'optional' }) {
  const typed = useContext(Typed)
  return (
    <div className="withnote">
      <Labelled label={label}>
        <input
          type="text"
          name={name}
          required={need === 'required'}
          defaultValue={typed?.[name]?.[0] ?? usual}
          autoComplete="off"
          {...(how ? { 'aria-describedby': `how-${name}` } : {})}
        />
      </Labelled>
      {how && (
        <p className="note" id={`how-${name}`}>
          {how}
        </p>
      )}
    </div>
  )
}

export function CouncilArea({ name, label, rows = 3 }: Named & { readonly rows?: number }) {
  const typed = useContext(Typed)
  return (
    <Labelled label={label}>
      <textarea name={name} rows={rows} defaultValue={typed?.[name]?.[0] ?? ''} />
    </Labelled>
  )
}

type Choice = readonly [value: string, says: string]

export function CouncilChoice({
  name,
  label,
  choices,
  usual,
}: Named & { readonly choices: readonly Choice[]; readonly usual?: string }) {
  const typed = useContext(Typed)
  return (
    <Labelled label={label}>
      <select name={name} defaultValue={typed?.[name]?.[0] ?? usual ?? choices[0]?.[0]}>
        {choices.map(([value, says]) => (
          <option key={value} value={value}>
            {says}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** Several to be ticked. */
export function CouncilTicks({ name, label, choices }: Named & { readonly choices: readonly Choice[] }) {
  const ticked = useContext(Typed)?.[name] ?? []
  if (choices.length === 0) return null
  return (
    <fieldset className="states">
      <legend>{label}</legend>
      {choices.map(([value, says]) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={ticked.includes(value)} /> {says}
        </label>
      ))}
    </fieldset>
  )
}
