import type { Paragraph } from '../../core/draft/draft.ts'
import { isRefusal } from '../../core/refusal.ts'
import { openParagraph } from '../../core/draft/paragraph-of.ts'
import { mayPropose } from '../../core/draft/propose.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { nameIn, voiceOf } from '../draft/table.ts'
import { tags } from '../words/plural.ts'
import { DraftForm, LineField, StatesField, useTyped, WordsField } from './draft-form.tsx'
import { useNames, useTable } from './draft-table.tsx'
import { useVisit, useWords } from './visit.tsx'

/** Why nothing can be proposed on a paragraph now, if so. */
export function useProposing(paragraph: Paragraph) {
  const { draft, facts, text } = useTable()
  const open = openParagraph(draft, paragraph.id)
  const level = paragraph.texts[text]?.level === 'level'
  const behind = {
    refused: 'language-behind',
    facts: { language: text, paragraph: `${paragraph.number}` },
  } as const
  const settled = isRefusal(open) ? open : undefined
  const general = mayPropose(draft, facts) ?? settled
  return { general, onWords: general ?? (level ? undefined : behind) }
}

/** A proposal is what one changes in the words of the paragraph; other kinds stand below. */
export function ProposeForms({ paragraph }: { readonly paragraph: Paragraph }) {
  const table = useTable()
  const { draft } = useWords()
  const { language } = useVisit()
  const { onWords } = useProposing(paragraph)
  const voice = voiceOf(table)
  if (voice === null) return null
  const lang = tags[tongueOf(table.text)]
  const form = `propose-${paragraph.id}`
  return (
    <section className="propose" aria-labelledby="propose-h">
      <h3 id="propose-h">
        {draft.propose} <kbd aria-hidden="true">P</kbd>
      </h3>
      <p className="note">{draft.proposeHow}</p>
      <DraftForm
        form={form}
        does="propose"
        fields={{ ...wordsSeen(paragraph, table.text), kind: 'words', id: `${table.fresh}-w` }}
        guard={onWords}
        label={voice === 'chair' ? draft.tableBridge : draft.table}
        tone="go"
      >
        <WordsField
          form={form}
          name="text"
          label={draft.wordsIn(draft.languages[table.text] ?? table.text)}
          lang={lang}
          words={paragraph.texts[table.text]?.text ?? ''}
          rows={6}
        />
        <div
          className="preview scripted"
          data-preview
          data-text={table.text}
          data-own={nameIn(table, voice, table.text)}
          data-chair={nameIn(table, 'chair', table.text)}
          data-language={language}
        >
          <p className="label">{draft.preview}</p>
          <p className="text-s" lang={lang} data-preview-words>
            {draft.unchanged}
          </p>
        </div>
      </DraftForm>
      <OtherProposals paragraph={paragraph} />
    </section>
  )
}

const wordsSeen = (paragraph: Paragraph, language: string) => ({
  paragraph: paragraph.id,
  words: paragraph.words,
  language,
})

const others = ['new', 'alternative', 'delete', 'placeholder', 'scope'] as const

function OtherProposals({ paragraph }: { readonly paragraph: Paragraph }) {
  const { refused } = useTable()
  const { draft } = useWords()
  const isOpen = others.some(kind => refused?.form === `${kind}-${paragraph.id}`)
  return (
    <details className="do" open={isOpen}>
      <summary>{draft.other}</summary>
      <NewWords paragraph={paragraph} kind="new" />
      <NewWords paragraph={paragraph} kind="alternative" />
      <Announced paragraph={paragraph} />
      <WholeAway paragraph={paragraph} />
      <InWhoseName paragraph={paragraph} />
    </details>
  )
}

/** A paragraph of new words: behind this one, or in its place. */
function NewWords({
  paragraph,
  kind,
}: {
  readonly paragraph: Paragraph
  readonly kind: 'new' | 'alternative'
}) {
  const { text, fresh, draft: shown, facts } = useTable()
  const { draft } = useWords()
  const { general } = useProposing(paragraph)
  const form = `${kind}-${paragraph.id}`
  const sends = kind === 'new' ? 'new-paragraph' : 'alternative'
  return (
    <div className="kind">
      <h4>{kind === 'new' ? draft.newParagraph : draft.alternative}</h4>
      <DraftForm
        form={form}
        does="propose"
        fields={{ ...wordsSeen(paragraph, text), kind: sends, id: `${fresh}-${kind}` }}
        guard={kind === 'new' ? mayPropose(shown, facts) : general}
        label={draft.table}
        tone="plain"
      >
        <WordsField
          form={form}
          name="text"
          label={draft.newWords}
          lang={tags[tongueOf(text)]}
          words=""
          rows={3}
        />
      </DraftForm>
    </div>
  )
}

function Announced({ paragraph }: { readonly paragraph: Paragraph }) {
  const { text, fresh } = useTable()
  const { draft } = useWords()
  const { onWords } = useProposing(paragraph)
  const form = `placeholder-${paragraph.id}`
  const lang = tags[tongueOf(text)]
  return (
    <div className="kind">
      <h4>{draft.announce}</h4>
      <DraftForm
        form={form}
        does="propose"
        fields={{ ...wordsSeen(paragraph, text), kind: 'placeholder', id: `${fresh}-p` }}
        guard={onWords}
        label={draft.table}
        tone="plain"
      >
        <LineField form={form} name="text" label={draft.note} lang={lang} />
        <LineField form={form} name="after" label={draft.after} lang={lang} />
      </DraftForm>
    </div>
  )
}

function WholeAway({ paragraph }: { readonly paragraph: Paragraph }) {
  const { text, fresh } = useTable()
  const { draft } = useWords()
  const { onWords } = useProposing(paragraph)
  return (
    <div className="kind">
      <h4>{draft.wholeAway}</h4>
      <DraftForm
        form={`delete-${paragraph.id}`}
        does="propose"
        fields={{ ...wordsSeen(paragraph, text), kind: 'delete', id: `${fresh}-d` }}
        guard={onWords}
        label={draft.proposeDeletion}
        tone="plain"
      />
    </div>
  )
}

function InWhoseName({ paragraph }: { readonly paragraph: Paragraph }) {
  const { text, fresh, facts } = useTable()
  const { draft } = useWords()
  const { general } = useProposing(paragraph)
  const nameOf = useNames()
  const form = `scope-${paragraph.id}`
  const { scope } = paragraph
  return (
    <div className="kind">
      <h4>{draft.scope}</h4>
      <DraftForm
        form={form}
        does="propose"
        fields={{ ...wordsSeen(paragraph, text), kind: 'scope', id: `${fresh}-s` }}
        guard={general}
        label={draft.table}
        tone="plain"
      >
        <StatesField
          form={form}
          name="scope"
          legend={draft.scopeHow}
          states={facts.members.map(code => ({ code, name: nameOf(code) }))}
          ticked={scope.kind === 'named' ? scope.states : []}
        />
      </DraftForm>
    </div>
  )
}

/** Words typed into a form that is no longer there: they are given back. */
export function TypedWords({ present }: { readonly present: readonly string[] }) {
  const { refused } = useTable()
  const { draft } = useWords()
  const typed = useTyped(refused?.form ?? '')('text')?.[0]
  if (!refused || !typed || present.includes(refused.form)) return null
  return (
    <label className="field">
      <span>{draft.yourWords}</span>
      <textarea rows={5} readOnly defaultValue={typed} />
    </label>
  )
}
