import { mayBringChapeauLevel } from '../../core/draft/bring-chapeau-level.ts'
import { type Chapeau, chapeauOf } from '../../core/draft/chapeau.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import { mayPropose } from '../../core/draft/propose.ts'
import { isRefusal } from '../../core/refusal.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { voiceOf } from '../draft/table.ts'
import { tags } from '../words/plural.ts'
import { DraftForm, WordsField } from './draft-form.tsx'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

type Above = { readonly paragraph: string | null; readonly chapeau: Chapeau }

/** What stands above a paragraph: its heading, and the title of the draft above the first. */
function useAbove(paragraph: Paragraph): readonly Above[] {
  const { draft } = useTable()
  const isFirst = draft.paragraphs[0]?.id === paragraph.id
  return [...(isFirst ? [null] : []), paragraph.id].flatMap(at => {
    const chapeau = chapeauOf(draft, at)
    return isRefusal(chapeau) ? [] : [{ paragraph: at, chapeau }]
  })
}

/** Who speaks at the table proposes other words for the heading or the title; the secretariat brings languages level. */
export function ChapeauForms({ paragraph }: { readonly paragraph: Paragraph }) {
  const table = useTable()
  const { draft } = useWords()
  const above = useAbove(paragraph)
  const isSecretariat = table.facts.actor.capacity === 'secretariat'
  if (voiceOf(table) === null && !isSecretariat) return null
  const all = isSecretariat ? above.filter(({ chapeau }) => chapeau.behind.length > 0) : above
  if (all.length === 0) return null
  const isRefused = table.refused?.form.startsWith('chapeau-') === true
  return (
    <details className="do" open={isRefused || isSecretariat}>
      <summary>{draft.chapeau}</summary>
      {all.map(each =>
        isSecretariat ? (
          <BringLevel key={each.paragraph} above={each} />
        ) : (
          <OtherWords key={each.paragraph} above={each} />
        ),
      )}
    </details>
  )
}

const formOf = ({ paragraph }: Above): string => `chapeau-${paragraph ?? ''}`

function OtherWords({ above }: { readonly above: Above }) {
  const { draft: shown, facts, text, fresh } = useTable()
  const { draft } = useWords()
  const { paragraph, chapeau } = above
  const isBehind = chapeau.behind.includes(text)
  const behind = { refused: 'heading-behind', facts: { language: text } } as const
  return (
    <div className="kind">
      <h4>{paragraph === null ? draft.titleOf : draft.headingOf}</h4>
      <DraftForm
        form={formOf(above)}
        does="propose"
        fields={{
          paragraph: paragraph ?? '',
          words: chapeau.words,
          language: text,
          kind: 'chapeau',
          id: `${fresh}-h${paragraph === null ? 't' : ''}`,
        }}
        guard={mayPropose(shown, facts) ?? (isBehind ? behind : undefined)}
        label={draft.table}
        tone="plain"
      >
        <WordsField
          form={formOf(above)}
          name="text"
          label={paragraph === null ? draft.titleOf : draft.headingOf}
          lang={tags[tongueOf(text)]}
          words={chapeau.texts[text] ?? ''}
          rows={2}
        />
      </DraftForm>
    </div>
  )
}

function BringLevel({ above }: { readonly above: Above }) {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const { paragraph, chapeau } = above
  return chapeau.behind.map(language => {
    const form = `${formOf(above)}-${language}`
    const { words } = chapeau
    return (
      <div className="kind" key={language}>
        <h4>
          {paragraph === null ? draft.titleOf : draft.headingOf} ·{' '}
          {draft.bringLevel(draft.languages[language] ?? language)}
        </h4>
        <DraftForm
          form={form}
          does="bring-chapeau-level"
          fields={{ paragraph: paragraph ?? '', words, language }}
          guard={mayBringChapeauLevel(shown, { paragraph, words, language }, facts)}
          label={draft.level}
          tone="go"
        >
          <WordsField
            form={form}
            name="text"
            label={draft.levelWords}
            lang={tags[tongueOf(language)]}
            words={chapeau.texts[language] ?? ''}
            rows={2}
          />
        </DraftForm>
      </div>
    )
  })
}
