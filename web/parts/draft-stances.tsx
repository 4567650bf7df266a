import type { Proposal, Stance, StanceValue } from '../../core/draft/proposal.ts'
import { flagsOf } from '../../core/draft/proposal-flags.ts'
import { mayTakeStance } from '../../core/draft/take-stance.ts'
import { numbersOf } from '../draft/rows.ts'
import { memberAt } from '../draft/table.ts'
import { formatInstant } from '../words/dates.ts'
import { DraftForm, MomentField, useTyped } from './draft-form.tsx'
import { useNames, useTable } from './draft-table.tsx'
import { useVisit, useWords } from './visit.tsx'

/** What members say of the proposals on a paragraph, in protocol order. */
export function StanceTable({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const numbers = numbersOf(shown)
  if (proposals.length === 0) return null
  return (
    <div className="standing">
      <h3 id="stand-h">{draft.stand}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby="stand-h">
        <table className="stand">
          <thead>
            <tr>
              <th scope="col">{draft.delegation}</th>
              {proposals.map(({ id }) => (
                <th key={id} scope="col">
                  {draft.number(numbers.get(id) ?? 0)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.members.map(state => (
              <StanceRow key={state} state={state} proposals={proposals} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function StanceRow({
  state,
  proposals,
}: {
  readonly state: string
  readonly proposals: readonly Proposal[]
}) {
  const table = useTable()
  const { draft } = useWords()
  const nameOf = useNames()
  const isOwn = memberAt(table) === state
  return (
    <tr className={isOwn ? 'me' : ''}>
      <th scope="row">
        {nameOf(state)}
        {isOwn && draft.you}
      </th>
      {proposals.map(proposal => (
        <StanceCell key={proposal.id} proposal={proposal} state={state} />
      ))}
    </tr>
  )
}

function StanceCell({ proposal, state }: { readonly proposal: Proposal; readonly state: string }) {
  const { draft } = useWords()
  const { language } = useVisit()
  if (proposal.sponsors.includes(state)) return <td>{draft.proposes}</td>
  const stance = proposal.stances[state]
  if (!stance) return <td className="dim">{draft.notStated}</td>
  return (
    <td className={stance.value === 'oppose' ? 'no-' : ''}>
      {draft.stances[stance.value]}
      {stance.until && (
        <span className="line dim">{draft.untilShort(formatInstant(language, stance.until))}</span>
      )}
    </td>
  )
}

/** What the stances make of a proposal, in words. */
export function Flags({ proposal }: { readonly proposal: Proposal }) {
  const { facts } = useTable()
  const { draft } = useWords()
  return (
    <>
      {flagsOf(proposal, facts.members).map(flag => (
        <span key={flag} className={`tag${flag === 'held' ? ' dash' : ''}`}>
          {draft.flags[flag]}
        </span>
      ))}
    </>
  )
}

const values: readonly StanceValue[] = ['support', 'accept', 'no-position', 'reserve', 'oppose']

/** A member states or changes its position: chosen, then recorded; it is recorded on the words that are shown. */
export function StanceForm({ proposal, number }: { readonly proposal: Proposal; readonly number: string }) {
  const table = useTable()
  const { draft } = useWords()
  const state = memberAt(table)
  const form = `stance-${proposal.id}`
  const typed = useTyped(form)
  if (state === null || proposal.sponsors.includes(state)) return null
  const known: Stance | undefined = proposal.stances[state]
  const chosen = typed('value')?.[0] ?? known?.value
  return (
    <details className="do" data-stance open={known === undefined || table.refused?.form === form}>
      <summary>
        {draft.position} <b>{known ? draft.stances[known.value] : draft.notStated}</b>
      </summary>
      <DraftForm
        form={form}
        does="take-stance"
        fields={{ proposal: proposal.id, words: proposal.words }}
        guard={mayTakeStance(table.draft, proposal.id, table.facts)}
        label={draft.record}
        tone="plain"
      >
        <fieldset className="choice">
          <legend className="sr">{draft.positionOn(number)}</legend>
          {values.map(value => (
            <label key={value}>
              <input type="radio" name="value" value={value} defaultChecked={chosen === value} required />{' '}
              {draft.take[value]}
            </label>
          ))}
        </fieldset>
        <div className="until">
          <MomentField form={form} name="until" label={draft.until2} />
        </div>
      </DraftForm>
    </details>
  )
}
