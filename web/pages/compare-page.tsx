import { ComparisonForm, type ComparisonFormProps } from '../parts/comparison-form.tsx'
import { ComparisonResult, type ComparisonResultProps } from '../parts/comparison-result.tsx'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'

export type ComparePageProps = {
  readonly form: Omit<ComparisonFormProps, 'hasResult'>
  readonly result: Omit<ComparisonResultProps, 'words' | 'language'> | null
  /** The permanent address of the comparison, with the host that the reader sees. */
  readonly address: string | null
}

/** `/compare`: two texts, pasted or recorded, paragraph by paragraph. */
export function ComparePage({ form, result, address }: ComparePageProps) {
  const { compare: words, frame } = useWords()
  const { language } = useVisit()
  const title = result ? `${result.before.name} – ${result.after.name} – ${words.result}` : words.title
  return (
    <Page title={title} here="compare" kind="compare" foot={words.foot}>
      <div className="wrap">
        <header className="lh">
          <h1>{words.title}</h1>
          {!result && <p className="lead">{words.lead}</p>}
        </header>
        <ComparisonForm {...form} hasResult={result ? 'yes' : 'no'} />
        <div data-result="">
          {result && <ComparisonResult {...result} words={words} language={language} />}
          {address && (
            <p className="cmp-address note">
              {words.address + frame.colon}
              <span className="address">{address}</span>
            </p>
          )}
        </div>
      </div>
    </Page>
  )
}
