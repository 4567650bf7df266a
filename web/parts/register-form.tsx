import type { ReactNode } from 'react'
import type { Texts } from '../../core/procedure/texts.ts'
import { type FormField, formFields } from '../registers/form-fields.ts'
import type { OfferedAct, RegisterName, RegisterRoom } from '../registers/room.ts'
import { textIn } from '../registers/rows-of.ts'
import { organName } from '../record/names.ts'
import { langOf } from './foreign.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { useIn, useVisit, useWords } from './visit.tsx'

type Shown = { readonly room: RegisterRoom; readonly field: FormField; readonly typed: Typed }
type Typed = (name: string) => string

/** One act on an entry of a register, as a form that works without a script; what was refused keeps what was typed. */
export function RegisterForm({
  room,
  register,
  id,
  act,
}: {
  readonly room: RegisterRoom
  readonly register: RegisterName
  readonly id: string
  readonly act: OfferedAct
}) {
  const { registers } = useWords()
  const { body } = useVisit()
  const fields = formFields[act.does].filter(({ name }) => act.given?.[name] === undefined)
  const refused = room.refused?.does === act.does && room.refused.id === id ? room.refused : null
  const typed: Typed = name => refused?.typed[name]?.[0] ?? ''
  const form = (
    <form className="regform" method="post" action={`/${body?.slug}/registers/${register}/${id}/acts`}>
      <input type="hidden" name="does" value={act.does} />
      {Object.entries(act.given ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refused && <RefusalNote refusal={refused.refusal} />}
      {fields.map(field => (
        <Field key={field.name} room={room} field={field} typed={typed} />
      ))}
      <button className={fields.length === 0 ? 'btn s' : 'btn go'}>{registers.acts[act.does]}</button>
    </form>
  )
  if (fields.length === 0) return form
  return (
    <details className="way" open={refused !== null}>
      <summary>{registers.acts[act.does]}</summary>
      {form}
    </details>
  )
}

const Labelled = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <label className="field">
    <span>{label}</span>
    {children}
  </label>
)

function Field(shown: Shown) {
  const { registers } = useWords()
  const { field, typed } = shown
  const { name, kind, need } = field
  const label = registers.fields[field.label]
  const required = need !== 'may-be-empty'
  if (kind === 'texts') return <TextsField {...shown} />
  if (kind === 'source') return <SourceFields {...shown} />
  if (kind === 'states' || kind === 'owners') return <Ticks {...shown} />
  if (kind === 'word' || kind === 'fuzzy')
    return (
      <Labelled label={label}>
        <input type="text" name={name} required={required} defaultValue={typed(name)} maxLength={200} />
      </Labelled>
    )
  if (kind === 'date' || kind === 'number')
    return (
      <Labelled label={label}>
        <input
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'numeric' : undefined}
          name={kind === 'number' ? `${name}#` : name}
          required={required}
          defaultValue={typed(kind === 'number' ? `${name}#` : name)}
        />
      </Labelled>
    )
  return (
    <Labelled label={label}>
      <Choice {...shown} />
    </Labelled>
  )
}

/** The words in each language of the body; one is enough. */
function TextsField({ room, field, typed }: Shown) {
  const { registers, draft } = useWords()
  return (
    <fieldset className="tongues">
      <legend>{registers.fields[field.label]}</legend>
      {room.profile.languages.working.map(language => (
        <Labelled key={language} label={draft.languages[language] ?? language}>
          <input
            type="text"
            name={`${field.name}.${language}`}
            lang={langOf(language)}
            defaultValue={typed(`${field.name}.${language}`)}
            autoComplete="off"
          />
        </Labelled>
      ))}
    </fieldset>
  )
}

type Option = { readonly value: string; readonly label: string }

/** What a field offers to be chosen. */
function useOptions({ room, field }: Shown): readonly Option[] {
  const { registers } = useWords()
  const { language } = useVisit()
  const inLanguage = useIn()
  const { profile, facts } = room
  const states = facts.states.flatMap(code => {
    const state = profile.states.find(each => each.code === code)
    return state ? [{ value: code, label: inLanguage(state.short) }] : []
  })
  const members = states.filter(({ value }) => facts.members.includes(value))
  const organs = (which: (kind: string) => boolean) =>
    profile.organs
      .filter(({ kind }) => which(kind))
      .map(({ id, name }) => ({ value: id, label: inLanguage(name) }))
  const inside = organs(kind => kind !== 'external')
  const label = (texts: Texts) => textIn(texts, language).slice(0, 120)
  switch (field.kind) {
    case 'state':
    case 'states':
      return members
    case 'owners':
      return [...members, ...inside]
    case 'organ':
      return organs(kind => kind !== 'external' && kind !== 'organization')
    case 'author':
      return [...inside, ...members]
    case 'elsewhere':
      return organs(kind => kind === 'external')
    case 'post':
      return profile.posts
        .filter(({ nominatedBy, approvedBy }) => nominatedBy !== null && approvedBy !== null)
        .map(({ id, name }) => ({ value: id, label: inLanguage(name) }))
    case 'decision':
      return room.decisions.map(({ organ, id, title }) => ({
        value: `${organ} ${id}`,
        label: `${organName(profile, organ, language)}: ${label(title)}`,
      }))
    case 'instrument':
      return facts.instruments.map(({ id, title }) => ({ value: id, label: inLanguage(title) }))
    case 'position':
      return room.positions.map(({ id, topic }) => ({ value: id, label: label(topic) }))
    default:
      return (field.of ?? []).map(word => ({ value: word, label: registers.choices[word] }))
  }
}

function Choice(shown: Shown) {
  const options = useOptions(shown)
  const { field, typed } = shown
  const { name, kind, need } = field
  const named = kind === 'decision' ? `${name}@` : field.name === 'predecessors' ? `${name}[]` : name
  return (
    <select name={named} defaultValue={typed(named)} required={need !== 'may-be-empty'}>
      {need === 'may-be-empty' && <option value="">–</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

function Ticks(shown: Shown) {
  const { registers } = useWords()
  const options = useOptions(shown)
  const { field, room } = shown
  const name = `${field.name}[]`
  const chosen = room.refused?.typed[name] ?? []
  return (
    <fieldset className="states ticks">
      <legend>{registers.fields[field.label]}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} /> {label}
        </label>
      ))}
    </fieldset>
  )
}

/** An adopted decision, or a place of a recorded text. */
function SourceFields({ room, field, typed }: Shown) {
  const { registers } = useWords()
  const options = useOptions({ room, typed, field: { ...field, kind: 'decision' } })
  return (
    <fieldset className="tongues">
      <legend>{registers.fields.source}</legend>
      <Labelled label={registers.sourceDecision}>
        <select name="source.decision@" defaultValue={typed('source.decision@')}>
          <option value="">–</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label={registers.sourceMeeting}>
        <input
          type="text"
          name="source.meeting"
          defaultValue={typed('source.meeting')}
          placeholder="sco/cfm/2018-04-24"
        />
      </Labelled>
      <Labelled label={registers.sourceParagraph}>
        <input
          type="text"
          inputMode="numeric"
          name="source.paragraph#"
          defaultValue={typed('source.paragraph#')}
        />
      </Labelled>
    </fieldset>
  )
}
