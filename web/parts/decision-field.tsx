import type { FormFields } from '../draft/change-of.ts'
import { useHall } from './decision-hall.tsx'
import { Labelled } from './draft-form.tsx'
import { langOf } from './foreign.tsx'
import { useWords } from './visit.tsx'

export type Typed = { readonly typed: FormFields }

const typedIn = (typed: FormFields, name: string): string => typed[name]?.[0] ?? ''

export function Line({
  typed,
  name,
  label,
  usual = '',
}: Typed & { name: string; label: string; usual?: string }) {
  return (
    <Labelled label={label}>
      <input type="text" name={name} defaultValue={typedIn(typed, name) || usual} autoComplete="off" />
    </Labelled>
  )
}

export function Area({ typed, name, label, lang }: Typed & { name: string; label: string; lang?: string }) {
  return (
    <Labelled label={label}>
      <textarea
        name={name}
        rows={4}
        {...(lang ? { lang: langOf(lang) } : {})}
        defaultValue={typedIn(typed, name)}
      />
    </Labelled>
  )
}

export function Moment({
  typed,
  name,
  label,
  usual,
}: Typed & { name: string; label: string; usual: string }) {
  return (
    <Labelled label={label}>
      <input type="datetime-local" name={name} defaultValue={typedIn(typed, name) || usual} />
    </Labelled>
  )
}

export function Choice({
  typed,
  name,
  label,
  choices,
}: Typed & { name: string; label: string; choices: readonly (readonly [value: string, says: string])[] }) {
  return (
    <Labelled label={label}>
      <select name={name} defaultValue={typedIn(typed, name) || choices[0]?.[0]}>
        {choices.map(([value, says]) => (
          <option key={value} value={value}>
            {says}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** Words in each language of the body. */
export function Tongues({
  typed,
  name,
  label,
}: Typed & { name: string; label: (language: string) => string }) {
  const { languages } = useHall()
  const { draft } = useWords()
  return (
    <div className="tongues">
      {languages.map(language => (
        <Area
          key={language}
          typed={typed}
          name={`${name}-${language}`}
          lang={language}
          label={label(draft.languages[language] ?? language)}
        />
      ))}
    </div>
  )
}

export function Day({ typed }: Typed) {
  const { decisionActs } = useWords()
  return (
    <Labelled label={decisionActs.fields.due}>
      <input type="date" name="due" defaultValue={typedIn(typed, 'due')} />
    </Labelled>
  )
}
