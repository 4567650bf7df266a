import type { Paragraph } from '../../core/draft/draft.ts'
import { mayPropose } from '../../core/draft/propose.ts'
import { slotsOf } from '../../core/draft/slots.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { tags } from '../words/plural.ts'
import { LineField, useTyped, WordsField } from './draft-form.tsx'
import { useProposing } from './draft-proposing.ts'
import { Folded, Preview, ProposeForm } from './draft-propose-form.tsx'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

type On = { readonly paragraph: Paragraph }

/** The tag of the language that is shown, for what is typed in it. */
const useLang = (): string => tags[tongueOf(useTable().text)]

/** A paragraph of new words: behind this one, or in its place. */
export function NewWords({ paragraph, kind }: On & { readonly kind: 'new' | 'alternative' }) {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const lang = useLang()
  const { general } = useProposing(paragraph)
  const form = `${kind}-${paragraph.id}`
  const isNew = kind === 'new'
  return (
    <Folded form={form} title={isNew ? draft.newParagraph : draft.alternative}>
      <ProposeForm
        paragraph={paragraph}
        form={form}
        kind={isNew ? 'new-paragraph' : 'alternative'}
        guard={isNew ? mayPropose(shown, facts) : general}
      >
        <WordsField form={form} name="text" label={draft.newWords} lang={lang} words="" rows={3} />
        {isNew && shown.paragraphs[0]?.id === paragraph.id && <BeforeAll form={form} />}
        <Preview />
      </ProposeForm>
    </Folded>
  )
}

/** Only from the first paragraph can one be proposed before all others. */
function BeforeAll({ form }: { readonly form: string }) {
  const { draftForms } = useWords()
  const isFirst = useTyped(form)('where')?.[0] === 'first'
  return (
    <label className="tick">
      <input type="checkbox" name="where" value="first" defaultChecked={isFirst} /> {draftForms.beforeAll}
    </label>
  )
}

/** Another verb for the act: a change of words that is shown on the ladder of verbs. */
export function OtherVerb({ paragraph }: On) {
  const { draft, draftForms } = useWords()
  const lang = useLang()
  const { onWords } = useProposing(paragraph)
  const form = `verb-${paragraph.id}`
  return (
    <Folded form={form} title={draft.kinds.verb}>
      <ProposeForm paragraph={paragraph} form={form} kind="verb" guard={onWords}>
        <LineField form={form} name="verb" label={draftForms.verbNow} lang={lang} />
        <LineField form={form} name="text" label={draftForms.verbInstead} lang={lang} />
        <Preview />
      </ProposeForm>
    </Folded>
  )
}

/** Words that stand are held in brackets, without other words for them. */
export function KeepInBrackets({ paragraph }: On) {
  const { text } = useTable()
  const { draft, draftForms } = useWords()
  const lang = useLang()
  const { onWords } = useProposing(paragraph)
  const form = `bracket-${paragraph.id}`
  const words = paragraph.texts[text]?.text ?? ''
  return (
    <Folded form={form} title={draft.kinds.bracket}>
      <ProposeForm paragraph={paragraph} form={form} kind="bracket" guard={onWords}>
        <WordsField form={form} name="text" label={draftForms.holdHow} lang={lang} words={words} rows={5} />
        <Preview />
      </ProposeForm>
    </Folded>
  )
}

const classes = ['political', 'technical'] as const

/** Words that are announced: an announcement of policy blocks agreement, a technical gap does not (9.3, example 5). */
export function WordsToCome({ paragraph }: On) {
  const { draft, draftForms } = useWords()
  const lang = useLang()
  const { onWords } = useProposing(paragraph)
  const form = `placeholder-${paragraph.id}`
  const chosen = useTyped(form)('class')?.[0] ?? 'political'
  return (
    <Folded form={form} title={draft.announce}>
      <ProposeForm paragraph={paragraph} form={form} kind="placeholder" guard={onWords}>
        <LineField form={form} name="text" label={draft.note} lang={lang} />
        <LineField form={form} name="after" label={draft.after} lang={lang} />
        <fieldset className="choice">
          <legend className="sr">{draftForms.toComeAs}</legend>
          {classes.map(each => (
            <label key={each}>
              <input type="radio" name="class" value={each} defaultChecked={chosen === each} />{' '}
              {draftForms.toCome[each]}
            </label>
          ))}
        </fieldset>
        <Preview />
      </ProposeForm>
    </Folded>
  )
}

/** Words for the gaps that stand in the paragraph; a gap that is left empty stays. */
export function FillGaps({ paragraph }: On) {
  const { text } = useTable()
  const { draft } = useWords()
  const lang = useLang()
  const { onWords } = useProposing(paragraph)
  const form = `fill-${paragraph.id}`
  const slots = slotsOf(paragraph.texts[text]?.text ?? '')
  if (slots.length === 0) return null
  return (
    <Folded form={form} title={draft.kinds.fill}>
      <ProposeForm paragraph={paragraph} form={form} kind="fill" guard={onWords}>
        {slots.map(({ from, note }, n) => (
          <LineField key={from} form={form} name={`gap-${n}`} label={`● ${note}`} lang={lang} />
        ))}
        <Preview />
      </ProposeForm>
    </Folded>
  )
}

/** The whole paragraph is to go. */
export function WholeAway({ paragraph }: On) {
  const { draft } = useWords()
  const { onWords } = useProposing(paragraph)
  const form = `delete-${paragraph.id}`
  return (
    <Folded form={form} title={draft.wholeAway}>
      <ProposeForm
        paragraph={paragraph}
        form={form}
        kind="delete"
        guard={onWords}
        label={draft.proposeDeletion}
      />
    </Folded>
  )
}
