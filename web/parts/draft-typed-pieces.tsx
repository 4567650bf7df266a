import { Labelled } from './draft-form.tsx'
import { useWords } from './visit.tsx'

/** What the script shows of words that were typed and not recorded: that they stand in the form again, or that it has gone. */
export function TypedPieces() {
  const { draft, draftTyped } = useWords()
  const discard = (
    <button type="button" className="plain" data-discard>
      {draftTyped.discard}
    </button>
  )
  return (
    <>
      <template data-piece="restored">
        <p className="note">
          {draftTyped.restored} {discard}
        </p>
      </template>
      <template data-piece="lost">
        <section className="stale" data-lost-words>
          <p>{draftTyped.lost}</p>
          <Labelled label={draft.yourWords}>
            <textarea rows={5} readOnly />
          </Labelled>
          <p>{discard}</p>
        </section>
      </template>
    </>
  )
}
