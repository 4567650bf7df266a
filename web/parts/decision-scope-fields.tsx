import { Choice, type Typed } from './decision-field.tsx'
import { useHall, useStateName } from './decision-hall.tsx'
import { useWords } from './visit.tsx'

/** In whose name: all members, or those named, of whom each consents by itself. */
export function ScopeFields({ typed }: Typed) {
  const { facts } = useHall()
  const { decisionActs } = useWords()
  const { fields, acts } = decisionActs
  const name = useStateName()
  return (
    <>
      <Choice
        typed={typed}
        name="scope"
        label={acts['set-scope'].name}
        choices={[
          ['named', fields.scopeNamed],
          ['all', fields.scopeAll],
        ]}
      />
      <fieldset className="statesof">
        <legend>{fields.named}</legend>
        {facts.members.map(state => (
          <label key={state}>
            <input
              type="checkbox"
              name="states"
              value={state}
              defaultChecked={typed.states?.includes(state) ?? false}
            />{' '}
            {name(state)}
          </label>
        ))}
      </fieldset>
      <Choice
        typed={typed}
        name="initiator"
        label={fields.initiator}
        choices={[['', fields.nobody], ...facts.members.map(state => [state, name(state)] as const)]}
      />
    </>
  )
}
