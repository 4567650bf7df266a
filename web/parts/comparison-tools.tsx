import type { WordBook } from '../words/word-book.ts'
import { Arrow } from './comparison-mark.tsx'
import type { ComparisonView } from './comparison-row.tsx'
import type { Sections } from './comparison-rows.ts'

type Shown = {
  readonly words: WordBook['compare']
  readonly read: Sections
  readonly view: ComparisonView
  readonly addresses: Readonly<Record<ComparisonView, string>> | null
}

/** The way through the changes, and the two ways to look at them. What needs a script is there only with one. */
export const ComparisonTools = ({ words, read, view, addresses }: Shown) => (
  <div className="cmp-tools noprint">
    <fieldset className="steps-c scripted">
      <legend className="sr">{words.tools}</legend>
      <button type="button" className="btn" data-step="-1">
        <Arrow to="up" /> <span className="w">{words.previous}</span> <kbd aria-hidden="true">[</kbd>
      </button>
      <button type="button" className="btn" data-step="1">
        <Arrow to="down" /> <span className="w">{words.next}</span> <kbd aria-hidden="true">]</kbd>
      </button>
      <span className="pos" aria-hidden="true" data-position="">
        {words.changes(read.changes)}
      </span>
      <output className="sr" data-announces="" />
    </fieldset>
    <Views words={words} view={view} addresses={addresses} />
    <button type="button" className="btn quiet scripted" data-only="" aria-pressed="true">
      {words.onlyChanges}
    </button>
    <button type="button" className="btn quiet scripted" data-print="">
      {words.print}
    </button>
  </div>
)

function Views({ words, view, addresses }: Omit<Shown, 'read'>) {
  return (
    <fieldset className="seg">
      <legend className="sr">{words.views.title}</legend>
      {(['side', 'inline'] as const).map(one =>
        addresses ? (
          <a
            key={one}
            href={addresses[one]}
            data-view={one}
            {...(one === view ? { 'aria-current': 'true' as const } : {})}
          >
            {words.views[one]}
          </a>
        ) : (
          <button type="button" key={one} data-view={one} aria-pressed={one === view}>
            {words.views[one]}
          </button>
        ),
      )}
    </fieldset>
  )
}
