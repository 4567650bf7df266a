import { ComparisonSide, type ChosenText, type RecordedChoice } from './comparison-side.tsx'
import { interfaceLanguages } from '../../core/language.ts'
import type { ComparisonView } from './comparison-row.tsx'
import { useVisit, useWords } from './visit.tsx'

export type ComparisonFormProps = {
  readonly choices: readonly RecordedChoice[]
  readonly before: ChosenText | null
  readonly after: ChosenText | null
  /** Language that was set for the texts; `null`: it is recognised. */
  readonly language: string | null
  readonly view: ComparisonView
  readonly problem: string | null
  /** Whether the comparison stands under the form. */
  readonly hasResult: 'yes' | 'no'
}

/** The two texts, asked for in a form that needs no script for recorded texts and sends no words of pasted ones. */
export function ComparisonForm(shown: ComparisonFormProps) {
  const { compare: words } = useWords()
  const { assets, language } = useVisit()
  const where = shown.hasResult === 'yes' ? 'below' : 'shown'
  return (
    <form
      className="cform noprint"
      method="get"
      action="/compare"
      aria-label={words.form}
      data-words-in={language}
      data-worker={assets.worker ?? ''}
    >
      <div className="csides">
        <ComparisonSide side="before" choices={shown.choices} chosen={shown.before} words={where} />
        <ComparisonSide side="after" choices={shown.choices} chosen={shown.after} words={where} />
      </div>
      <Problem problem={shown.problem} />
      <div className="cgo">
        <button className="btn go">{words.go}</button>
        <button className="btn" name="exchange" value="yes">
          {words.exchange}
        </button>
        <LanguageOfTexts chosen={shown.language} />
        <input type="hidden" name="view" value={shown.view} />
        <p className="note">
          <span className="scripted">{words.stays}</span>
          <noscript>{words.noScript}</noscript>
        </p>
      </div>
    </form>
  )
}

const Problem = ({ problem }: { readonly problem: string | null }) => (
  <div className="refusal" role="alert" id="cmp-problem" hidden={problem === null}>
    {problem}
  </div>
)

function LanguageOfTexts({ chosen }: { readonly chosen: string | null }) {
  const { compare: words } = useWords()
  return (
    <label className="field lang">
      <span>{words.languageOfTexts}</span>
      <select name="language" defaultValue={chosen ?? ''}>
        <option value="">{words.recognised}</option>
        {interfaceLanguages.map(language => (
          <option key={language} value={language}>
            {words.languages[language]}
          </option>
        ))}
      </select>
    </label>
  )
}
