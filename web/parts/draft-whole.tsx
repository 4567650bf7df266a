import type { ReactNode } from 'react'
import { mayCloseReading } from '../../core/draft/close-reading.ts'
import type { DraftAct } from '../../core/draft/command.ts'
import { mayDeclareAgreed } from '../../core/draft/declare-agreed.ts'
import { mayMoveDeadline } from '../../core/draft/move-deadline.ts'
import { mayOpenReading } from '../../core/draft/open-reading.ts'
import { mayRenumber } from '../../core/draft/renumber.ts'
import { maySetPackageClause } from '../../core/draft/set-package-clause.ts'
import { openReadingOf } from '../../core/draft/under-negotiation.ts'
import type { Refusal } from '../../core/refusal.ts'
import { voiceOf } from '../draft/table.ts'
import { EndOfDraft } from './draft-end.tsx'
import { DraftForm, MomentField, useTyped } from './draft-form.tsx'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** An act on the draft as a whole: no more than its button, or with what it needs to be told. */
function Whole({
  does,
  guard,
  label,
  tone,
  fields = {},
  children,
}: {
  readonly does: DraftAct
  readonly guard: Refusal | undefined
  readonly label: string
  readonly tone: 'go' | 'plain' | 'quiet'
  readonly fields?: Readonly<Record<string, string>>
  readonly children?: ReactNode
}) {
  return (
    <DraftForm form={does} does={does} fields={fields} guard={guard} label={label} tone={tone}>
      {children}
    </DraftForm>
  )
}

/** What the Chair, the secretariat and the sponsors do with the draft as a whole. */
export function WholeTools() {
  const table = useTable()
  const { draft } = useWords()
  const { draft: shown, facts } = table
  const isChair = voiceOf(table) === 'chair'
  const isSecretariat = facts.actor.capacity === 'secretariat'
  const isSponsor = facts.actor.state !== null && shown.sponsors.includes(facts.actor.state)
  if (!isChair && !isSecretariat && !isSponsor) return null
  return (
    <section aria-labelledby="whole-h">
      <h3 id="whole-h">{draft.whole}</h3>
      {isChair && <ChairWhole />}
      {isSecretariat && (
        <Whole does="renumber" guard={mayRenumber(shown, facts)} label={draft.renumber} tone="plain" />
      )}
      <EndOfDraft />
    </section>
  )
}

function ChairWhole() {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const to = shown.packageClause === 'on' ? 'off' : 'on'
  return (
    <>
      {openReadingOf(shown) ? <OpenReading /> : <NextReading />}
      <Whole
        does="set-package-clause"
        fields={{ to }}
        guard={maySetPackageClause(shown, facts)}
        label={draft.packageSet[to]}
        tone="quiet"
      />
      <Whole
        does="declare-agreed"
        guard={mayDeclareAgreed(shown, facts)}
        label={draft.declareAgreed}
        tone="go"
      />
    </>
  )
}

function NextReading() {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  return (
    <Whole does="open-reading" guard={mayOpenReading(shown, facts)} label={draft.openReading} tone="go">
      <MomentField form="open-reading" name="deadline" label={draft.deadline} />
    </Whole>
  )
}

function OpenReading() {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const isTicked = (useTyped('close-reading')('lapse') ?? []).length > 0
  return (
    <>
      <Whole
        does="move-deadline"
        guard={mayMoveDeadline(shown, facts)}
        label={draft.moveDeadline}
        tone="quiet"
      >
        <MomentField form="move-deadline" name="deadline" label={draft.newDeadline} />
      </Whole>
      <Whole
        does="close-reading"
        guard={mayCloseReading(shown, facts)}
        label={draft.closeReading}
        tone="quiet"
      >
        <label className="tick">
          <input type="checkbox" name="lapse" value="all" defaultChecked={isTicked} /> {draft.lapseAll}
        </label>
      </Whole>
    </>
  )
}
