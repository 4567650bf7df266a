import type { Profile } from '../../core/body/profile.ts'
import type { SearchAnswer, SearchQuestion } from '../../core/communique/public-record.ts'
import { organShort, stateName } from '../record/names.ts'
import { figure } from '../words/plural.ts'
import { actTypeName } from './act-names.tsx'
import { useVisit, useWords } from './visit.tsx'

type Shown = {
  readonly profile: Profile
  readonly question: SearchQuestion
  readonly answer: SearchAnswer
}

type Counts = Readonly<Record<string, number>>

/** The question as a form that works without a script; every value of a filter says how many paragraphs it leaves. */
export function SearchForm({ profile, question, answer }: Shown) {
  const words = useWords()
  const { body, language } = useVisit()
  const { search } = words
  return (
    <form className="searchform" method="get" action={`/${body?.slug}/search`}>
      <label className="field words">
        <span>{search.words}</span>
        <input type="search" name="words" defaultValue={question.words} maxLength={300} />
      </label>
      <div className="ask">
        <Filter
          name="organ"
          label={search.organ}
          value={question.organ}
          counts={answer.counts.organ}
          nameOf={id => organShort(profile, id, language)}
        />
        <Filter
          name="act"
          label={search.act}
          value={question.act}
          counts={answer.counts.act}
          nameOf={type => actTypeName(words, type)}
        />
        <StateFilter profile={profile} question={question} answer={answer} />
        <Filter
          name="year"
          label={search.year}
          value={question.year}
          counts={answer.counts.year}
          nameOf={year => year}
        />
        <button className="btn go">{search.go}</button>
        <a className="btn quiet" href={`/${body?.slug}/search`}>
          {search.clear}
        </a>
      </div>
      <p className="note">{search.hint}</p>
    </form>
  )
}

/** The values there are, the most frequent first; the one that is set stays even where nothing answers. */
const valuesOf = (counts: Counts, value: string | null): readonly (readonly [string, number])[] => {
  const counted = Object.entries(counts).toSorted((a, b) => b[1] - a[1])
  return value === null || value in counts ? counted : [[value, 0], ...counted]
}

function Filter({
  name,
  label,
  value,
  counts,
  nameOf,
}: {
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly counts: Counts
  readonly nameOf: (value: string) => string
}) {
  const { search } = useWords()
  return (
    <label className="field">
      <span>{label}</span>
      <select name={name} defaultValue={value ?? ''}>
        <option value="">{search.any}</option>
        <Values values={valuesOf(counts, value)} prefix="" nameOf={nameOf} />
      </select>
    </label>
  )
}

function Values({
  values,
  prefix,
  nameOf,
}: {
  readonly values: readonly (readonly [string, number])[]
  readonly prefix: string
  readonly nameOf: (value: string) => string
}) {
  const { language } = useVisit()
  return values.map(([value, n]) => (
    <option key={value} value={prefix + value}>
      {`${nameOf(value)} · ${figure(language, n)}`}
    </option>
  ))
}

const ways = [
  ['', 'state', 'mentioned'],
  ['listed:', 'listed', 'listed'],
  ['not-listed:', 'notListed', 'notListed'],
] as const

const wayOf = (state: string | null): string => /^(?:not-)?listed:/.exec(state ?? '')?.[0] ?? ''

/** A State as mentioned, as listed by name, or as not listed: by the text alone, never with a reason. */
function StateFilter({ profile, question, answer }: Shown) {
  const { search } = useWords()
  const { language } = useVisit()
  const { state } = question
  return (
    <label className="field">
      <span>{search.state}</span>
      <select name="state" defaultValue={state ?? ''}>
        <option value="">{search.any}</option>
        {ways.map(([prefix, counts, label]) => (
          <optgroup key={label} label={search[label]}>
            <Values
              values={valuesOf(
                answer.counts[counts],
                state !== null && wayOf(state) === prefix ? state.slice(prefix.length) : null,
              )}
              prefix={prefix}
              nameOf={code => stateName(profile, code, language)}
            />
          </optgroup>
        ))}
      </select>
    </label>
  )
}
