import type { Paragraph } from '../../core/draft/draft.ts'
import { joined } from '../../core/draft/effect-of-merge.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { tags } from '../words/plural.ts'
import { Labelled, ParagraphField, StatesField, useTyped, WordsField } from './draft-form.tsx'
import { useProposing } from './draft-proposing.ts'
import { Folded, Preview, ProposeForm } from './draft-propose-form.tsx'
import { useNames, useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

type On = { readonly paragraph: Paragraph }

const stands = ({ status }: Paragraph): boolean => status !== 'deleted' && status !== 'merged'

/** Enough of a paragraph to know it by. */
const beginning = (text: string): string => (text.length > 48 ? `${text.slice(0, 48)}…` : text)

/** The paragraph stands elsewhere. Where it stands already is not offered. */
export function MoveElsewhere({ paragraph }: On) {
  const { draft: shown, text } = useTable()
  const { draft, draftForms } = useWords()
  const { general } = useProposing(paragraph)
  const form = `move-${paragraph.id}`
  const typed = useTyped(form)('place')?.[0] ?? ''
  const standing = shown.paragraphs.filter(stands)
  const at = standing.findIndex(({ id }) => id === paragraph.id)
  const places = standing.filter((_, n) => n !== at && n !== at - 1)
  return (
    <Folded form={form} title={draft.kinds.move}>
      <ProposeForm paragraph={paragraph} form={form} kind="move" guard={general}>
        <Labelled label={draftForms.moveTo}>
          <select name="place" defaultValue={typed} required>
            <option value="">{draftForms.choose}</option>
            {at > 0 && <option value="first">{draftForms.toTheBeginning}</option>}
            {places.map(each => (
              <option key={each.id} value={each.id}>
                {draftForms.behind(printedNumber(each))} {beginning(each.texts[text]?.text ?? '')}
              </option>
            ))}
          </select>
        </Labelled>
      </ProposeForm>
    </Folded>
  )
}

/** The paragraph becomes two: a line break is set where the second begins. */
export function SplitInTwo({ paragraph }: On) {
  const { text } = useTable()
  const { draft, draftForms } = useWords()
  const { onWords } = useProposing(paragraph)
  const form = `split-${paragraph.id}`
  return (
    <Folded form={form} title={draft.kinds.split}>
      <ProposeForm paragraph={paragraph} form={form} kind="split" guard={onWords}>
        <WordsField
          form={form}
          name="text"
          label={draftForms.splitHow}
          lang={tags[tongueOf(text)]}
          words={paragraph.texts[text]?.text ?? ''}
          rows={6}
        />
        <Preview />
      </ProposeForm>
    </Folded>
  )
}

/** The paragraph becomes one with the next, or with the one before it; each is shown as it would read at the joint. */
export function MergeWith({ paragraph }: On) {
  const { draft: shown } = useTable()
  const { draft, draftForms } = useWords()
  const { general } = useProposing(paragraph)
  const form = `merge-${paragraph.id}`
  const typed = useTyped(form)('into')?.[0]
  const standing = shown.paragraphs.filter(stands)
  const at = standing.findIndex(({ id }) => id === paragraph.id)
  const beside = [standing[at + 1], standing[at - 1]].flatMap(each => (each?.status === 'open' ? [each] : []))
  if (beside.length === 0) return null
  return (
    <Folded form={form} title={draft.kinds.merge}>
      <ProposeForm paragraph={paragraph} form={form} kind="merge" guard={general}>
        <fieldset className="ways">
          <legend className="sr">{draftForms.mergeWith}</legend>
          {beside.map((other, n) => (
            <label key={other.id}>
              <input
                type="radio"
                name="into"
                value={other.id}
                defaultChecked={typed === undefined ? n === 0 : typed === other.id}
              />{' '}
              {draftForms.withParagraph(printedNumber(other))}
              <Joint one={paragraph} other={other} />
            </label>
          ))}
        </fieldset>
      </ProposeForm>
    </Folded>
  )
}

/** How many characters are shown on either side of a joint. */
const around = 40

/** Two paragraphs as they would read where they meet. */
function Joint({ one, other }: { readonly one: Paragraph; readonly other: Paragraph }) {
  const { draft, text } = useTable()
  const isFirst = draft.paragraphs.indexOf(one) < draft.paragraphs.indexOf(other)
  const [first, second] = (isFirst ? [one, other] : [other, one]).map(each => each.texts[text]?.text ?? '')
  const words = joined((first ?? '').slice(-around), (second ?? '').slice(0, around), text)
  return (
    <span className="text-s joint" lang={tags[tongueOf(text)]}>
      … {words} …
    </span>
  )
}

/** In whose name the paragraph speaks, with the naming formula in its words. */
export function InWhoseName({ paragraph }: On) {
  const { facts, text } = useTable()
  const { draft, draftForms } = useWords()
  const { general } = useProposing(paragraph)
  const nameOf = useNames()
  const form = `scope-${paragraph.id}`
  const { scope, texts } = paragraph
  return (
    <Folded form={form} title={draft.scope}>
      <ProposeForm paragraph={paragraph} form={form} kind="scope" guard={general}>
        <StatesField
          form={form}
          name="scope"
          legend={draft.scopeHow}
          states={facts.members.map(code => ({ code, name: nameOf(code) }))}
          ticked={scope.kind === 'named' ? scope.states : []}
        />
        {texts[text]?.level === 'level' && (
          <>
            <ParagraphField form={form} paragraph={paragraph} label={draftForms.formulaHow} />
            <Preview />
          </>
        )}
      </ProposeForm>
    </Folded>
  )
}
