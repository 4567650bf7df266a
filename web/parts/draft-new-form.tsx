import type { Profile } from '../../core/body/profile.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import type { FormFields } from '../draft/change-of.ts'
import type { EarlierText } from '../pages/draft-new-page.tsx'
import { enumeration, tags } from '../words/plural.ts'
import { Labelled } from './draft-form.tsx'
import { useIn, useVisit, useWords } from './visit.tsx'

type NewForm = {
  readonly profile: Profile
  readonly typed: FormFields
  readonly texts: readonly EarlierText[]
  /** Nothing was typed yet: what is usual is chosen. */
  readonly isFresh: boolean
}

/** Everything of a draft in one form: what it is called, in which languages, and its words, one paragraph to a line. */
export function DraftNewForm(form: NewForm) {
  const { draftForms } = useWords()
  const { body } = useVisit()
  return (
    <form
      className="submit"
      method="post"
      action={`/${body?.slug}/drafts/new`}
      aria-label={draftForms.sources.words}
    >
      <div className="named">
        <Organ {...form} />
        <Symbol {...form} />
        <Origin {...form} />
        <Base {...form} />
      </div>
      <Languages {...form} />
      <Words {...form} />
      <label className="tick">
        <input type="checkbox" name="clause" value="on" defaultChecked={Boolean(form.typed['clause'])} />{' '}
        {draftForms.packageClause}
      </label>
      <button className="btn go">{draftForms.go}</button>
    </form>
  )
}

const first = (typed: FormFields, name: string): string => typed[name]?.[0] ?? ''

/** Organs that decide or prepare decisions. */
function Organ({ profile, typed }: NewForm) {
  const { draftForms } = useWords()
  const inLanguage = useIn()
  const organs = profile.organs.filter(({ kind }) => kind !== 'organization' && kind !== 'external')
  return (
    <Labelled label={draftForms.organ}>
      <select name="organ" defaultValue={first(typed, 'organ') || organs[0]?.id}>
        {organs.map(({ id, name }) => (
          <option key={id} value={id}>
            {inLanguage(name)}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

function Symbol({ typed }: NewForm) {
  const { draftForms } = useWords()
  return (
    <div>
      <Labelled label={draftForms.symbol}>
        <input
          type="text"
          name="symbol"
          maxLength={100}
          defaultValue={first(typed, 'symbol')}
          autoComplete="off"
          aria-describedby="symbol-how"
        />
      </Labelled>
      <p className="note" id="symbol-how">
        {draftForms.symbolHow}
      </p>
    </div>
  )
}

function Origin({ profile, typed }: NewForm) {
  const { draft, draftForms } = useWords()
  const { authentic, working } = profile.languages
  return (
    <Labelled label={draftForms.origin}>
      <select name="origin" defaultValue={first(typed, 'origin') || authentic[0]}>
        {working.map(language => (
          <option key={language} value={language}>
            {draft.languages[language] ?? language}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** The earlier text whose words were brought in, or another. */
function Base({ texts, typed }: NewForm) {
  const { draftForms } = useWords()
  if (texts.length === 0) return null
  return (
    <Labelled label={draftForms.base}>
      <select name="base" defaultValue={first(typed, 'base')}>
        <option value="">–</option>
        {texts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

function Languages({ profile, typed, isFresh }: NewForm) {
  const { draft, draftForms } = useWords()
  const { language: shown } = useVisit()
  const { authentic, working } = profile.languages
  const named = authentic.map(each => draft.languages[each] ?? each)
  const ticked = isFresh || !typed['languages'] ? working : typed['languages']
  return (
    <fieldset className="states">
      <legend>{draftForms.languages}</legend>
      {working.map(language => (
        <label key={language}>
          <input
            type="checkbox"
            name="languages"
            value={language}
            defaultChecked={ticked.includes(language)}
          />{' '}
          {draft.languages[language] ?? language}
        </label>
      ))}
      <span className="note">{draftForms.authenticHow(enumeration(shown, named))}</span>
    </fieldset>
  )
}

/** Title and words of every language, beside each other where there is room, so that lines can be compared. */
function Words({ profile, typed }: NewForm) {
  const { draft, draftForms } = useWords()
  return (
    <>
      <p className="note">{draftForms.wordsHow}</p>
      <div className="tongues">
        {profile.languages.working.map(language => {
          const called = draft.languages[language] ?? language
          const lang = tags[tongueOf(language)]
          return (
            <div key={language}>
              <Labelled label={draftForms.titleIn(called)}>
                <input
                  type="text"
                  name={`title-${language}`}
                  lang={lang}
                  maxLength={1000}
                  defaultValue={first(typed, `title-${language}`)}
                  autoComplete="off"
                />
              </Labelled>
              <Labelled label={draftForms.wordsIn(called)}>
                <textarea
                  name={`words-${language}`}
                  lang={lang}
                  rows={16}
                  spellCheck={false}
                  defaultValue={first(typed, `words-${language}`)}
                />
              </Labelled>
            </div>
          )
        })}
      </div>
    </>
  )
}
