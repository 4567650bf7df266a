import { mayAgreeAdRef } from '../../core/draft/agree-ad-ref.ts'
import { mayAgree } from '../../core/draft/agree.ts'
import { mayBringLevel } from '../../core/draft/bring-level.ts'
import { mayCorrectFact } from '../../core/draft/correct-fact.ts'
import { mayDeleteParagraph } from '../../core/draft/delete-paragraph.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import { leavesNothing } from '../../core/draft/effect-on-words.ts'
import { liveOn } from '../../core/draft/lies-on.ts'
import { mayLiftAdRef } from '../../core/draft/lift-ad-ref.ts'
import { mayObjectToCorrection } from '../../core/draft/object-to-correction.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { memberAt, voiceOf } from '../draft/table.ts'
import { tags } from '../words/plural.ts'
import { DraftForm, ParagraphField, StatesField, WordsField } from './draft-form.tsx'
import { Reopen } from './draft-reopen.tsx'
import { useNames, useTable } from './draft-table.tsx'
import { TermsOffered } from './draft-terms.tsx'
import { useWords } from './visit.tsx'

type On = { readonly paragraph: Paragraph }

/** What the Chair declares of a paragraph. */
export function ChairTools({ paragraph }: On) {
  const table = useTable()
  const { draft } = useWords()
  if (voiceOf(table) !== 'chair') return null
  const { id, words, status } = paragraph
  const fields = { paragraph: id, words }
  return (
    <section aria-labelledby="chair-h">
      <h3 id="chair-h">{draft.chair}</h3>
      {status === 'open' && <AgreeAdRef paragraph={paragraph} />}
      {status === 'agreed-ad-ref' && (
        <DraftForm
          form={`agree-${id}`}
          does="agree"
          fields={fields}
          guard={mayAgree(table.draft, fields, table.facts)}
          label={draft.agree}
          tone="go"
        />
      )}
      {status !== 'open' && <Reopen paragraph={paragraph} />}
      {status === 'open' && <Delete paragraph={paragraph} />}
    </section>
  )
}

/** Only what somebody has proposed to delete can be deleted; until then there is nothing to decide. */
function Delete({ paragraph }: On) {
  const { draft: shown, facts } = useTable()
  const { draftForms } = useWords()
  const { id, words } = paragraph
  if (!liveOn(shown, id).some(each => leavesNothing(each, paragraph))) return null
  return (
    <DraftForm
      form={`delete-now-${id}`}
      does="delete-paragraph"
      fields={{ paragraph: id, words }}
      guard={mayDeleteParagraph(shown, { paragraph: id, words }, facts)}
      label={draftForms.deleteNow}
      tone="quiet"
    />
  )
}

function AgreeAdRef({ paragraph }: On) {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const nameOf = useNames()
  const { id, words } = paragraph
  const form = `adref-${id}`
  return (
    <DraftForm
      form={form}
      does="agree-ad-ref"
      fields={{ paragraph: id, words }}
      guard={mayAgreeAdRef(shown, { paragraph: id, words, holds: [] }, facts)}
      label={draft.agreeAdRef}
      tone="go"
    >
      <StatesField
        form={form}
        name="holds"
        legend={draft.holding}
        states={facts.members.map(code => ({ code, name: nameOf(code) }))}
        ticked={paragraph.adRef}
      />
    </DraftForm>
  )
}

/** What a member does with its own hold, and with the correction of a fact. */
export function MemberTools({ paragraph }: On) {
  const table = useTable()
  const { draft } = useWords()
  const state = memberAt(table)
  if (state === null) return null
  const { id, words, adRef, corrected, status } = paragraph
  const isHolding = adRef.includes(state) && status === 'agreed-ad-ref'
  if (!isHolding && !corrected) return null
  return (
    <section>
      {isHolding && (
        <DraftForm
          form={`lift-${id}`}
          does="lift-ad-ref"
          fields={{ paragraph: id }}
          guard={mayLiftAdRef(table.draft, { paragraphs: [id] }, table.facts)}
          label={draft.liftAdRef}
          tone="go"
        />
      )}
      {corrected && (
        <>
          <p className="note">{draft.corrected}</p>
          <p className="text-s" lang={tags[tongueOf(corrected.language)]}>
            {corrected.before}
          </p>
          <DraftForm
            form={`object-${id}`}
            does="object-to-correction"
            fields={{ paragraph: id, words }}
            guard={mayObjectToCorrection(table.draft, { paragraph: id, words }, table.facts)}
            label={draft.object}
            tone="quiet"
          />
        </>
      )}
    </section>
  )
}

/** What the secretariat does with the words of a paragraph: never what is at issue. */
export function SecretariatTools({ paragraph }: On) {
  const table = useTable()
  const { draft } = useWords()
  if (table.facts.actor.capacity !== 'secretariat') return null
  const behind = table.draft.languages.filter(language => paragraph.texts[language]?.level !== 'level')
  return (
    <section aria-labelledby="secretariat-h">
      <h3 id="secretariat-h">{draft.secretariat}</h3>
      {behind.map(language => (
        <BringLevel key={language} paragraph={paragraph} language={language} />
      ))}
      <CorrectFact paragraph={paragraph} />
    </section>
  )
}

function BringLevel({ paragraph, language }: On & { readonly language: string }) {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const { id, words, texts } = paragraph
  const form = `level-${language}-${id}`
  const fields = { paragraph: id, words, language }
  return (
    <div className="kind">
      <h4>{draft.bringLevel(draft.languages[language] ?? language)}</h4>
      <DraftForm
        form={form}
        does="bring-level"
        fields={fields}
        guard={mayBringLevel(shown, fields, facts)}
        label={draft.level}
        tone="go"
      >
        <TermsOffered paragraph={paragraph} language={language} form={form} />
        <WordsField
          form={form}
          name="text"
          label={draft.levelWords}
          lang={tags[tongueOf(language)]}
          words={texts[language]?.text ?? ''}
          rows={5}
        />
      </DraftForm>
    </div>
  )
}

/** Any change at all: whether a fact may be corrected here does not hang on which. */
const something = [{ from: 0, to: 0, text: '–' }]

function CorrectFact({ paragraph }: On) {
  const { draft: shown, facts, text, refused } = useTable()
  const { draft } = useWords()
  const { id, words } = paragraph
  const form = `correct-${id}`
  return (
    <details className="do" open={refused?.form === form}>
      <summary>{draft.correctFact}</summary>
      <p className="note">{draft.correctHow}</p>
      <DraftForm
        form={form}
        does="correct-fact"
        fields={{ paragraph: id, words, language: text }}
        guard={mayCorrectFact(shown, { paragraph: id, words, language: text, edits: something }, facts)}
        label={draft.correct}
        tone="plain"
      >
        <ParagraphField form={form} paragraph={paragraph} />
      </DraftForm>
    </details>
  )
}
