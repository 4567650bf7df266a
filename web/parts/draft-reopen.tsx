import type { Paragraph } from '../../core/draft/draft.ts'
import type { DraftFacts } from '../../core/draft/facts.ts'
import { mayReopen } from '../../core/draft/reopen.ts'
import { DraftForm, LineField, StatesField, useTyped } from './draft-form.tsx'
import { useNames, useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** The will of the members as the rules of the body ask for it, where it opens anything, and what opens text without it. */
const groundsIn = ({ reopening = 'no-objection' }: DraftFacts) =>
  reopening === 'never' ? (['package', 'facts'] as const) : ([reopening, 'package', 'facts'] as const)

/** Opens agreed text again, on a ground that the rules of the body know. */
export function Reopen({ paragraph }: { readonly paragraph: Paragraph }) {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const { id } = paragraph
  const nameOf = useNames()
  const form = `reopen-${id}`
  const typed = useTyped(form)('ground')?.[0]
  const guard = mayReopen(shown, { paragraph: id, ground: 'facts', reason: '–' }, facts)
  return (
    <DraftForm
      form={form}
      does="reopen"
      fields={{ paragraph: id }}
      guard={guard}
      label={draft.reopen}
      tone="quiet"
    >
      <label className="field">
        <span>{draft.ground}</span>
        <select name="ground" defaultValue={typed ?? groundsIn(facts)[0]}>
          {groundsIn(facts).map(ground => (
            <option key={ground} value={ground}>
              {draft.grounds[ground]}
            </option>
          ))}
        </select>
      </label>
      {facts.reopening === 'two-thirds' && (
        <StatesField
          form={form}
          name="inFavour"
          legend={draft.inFavour}
          states={facts.members.map(code => ({ code, name: nameOf(code) }))}
          ticked={[]}
        />
      )}
      <LineField form={form} name="reason" label={draft.reason} />
    </DraftForm>
  )
}
