import { comparisonLimits } from './comparison-limits.ts'
import { langOf } from './foreign.tsx'
import { useWords } from './visit.tsx'

export type SideName = 'before' | 'after'

/** A recorded text in the list of those that can be chosen. */
export type RecordedChoice = {
  /** `sco/cfm/2018-04-24/zh`: the meeting and the language. */
  readonly id: string
  readonly name: string
  readonly language: string
  /** Short name of the body. */
  readonly body: string
}

/** A recorded text that is chosen for a side, with its paragraphs. */
export type ChosenText = RecordedChoice & {
  readonly href: string
  readonly paragraphs: readonly string[]
}

type SideShown = {
  readonly side: SideName
  readonly choices: readonly RecordedChoice[]
  readonly chosen: ChosenText | null
  /** Whether the words of the chosen text are shown here; they are not when the comparison shows them. */
  readonly words: 'shown' | 'below'
}

/** One of the two texts: a recorded one, or words that are pasted, typed, opened or dropped. */
export function ComparisonSide({ side, choices, chosen, words: where }: SideShown) {
  const { compare: words } = useWords()
  return (
    <fieldset className="cside" data-side={side}>
      <legend>{words.sides[side]}</legend>
      <Choice side={side} choices={choices} chosen={chosen} />
      <OwnWords side={side} isHidden={chosen !== null} />
      <div
        className="recorded"
        data-recorded={chosen && where === 'shown' ? chosen.id : ''}
        hidden={chosen === null || where === 'below'}
      >
        {chosen && where === 'shown' && <RecordedWords chosen={chosen} />}
      </div>
    </fieldset>
  )
}

function Choice({ side, choices, chosen }: Omit<SideShown, 'words'>) {
  const { compare: words } = useWords()
  const bodies = [...new Set(choices.map(({ body }) => body))]
  return (
    <label className="field">
      <span className="sr">{words.which[side]}</span>
      <select name={side === 'before' ? 'a' : 'b'} defaultValue={chosen?.id ?? ''} required>
        <option value="">{words.own}</option>
        {bodies.map(body => (
          <optgroup key={body} label={body}>
            {choices
              .filter(choice => choice.body === body)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

/** Without a name, so that no form ever sends it. */
function OwnWords({ side, isHidden }: { readonly side: SideName; readonly isHidden: boolean }) {
  const { compare: words } = useWords()
  return (
    <div className="ownwords scripted" data-own="" hidden={isHidden}>
      <textarea
        className="own"
        rows={12}
        aria-label={words.words[side]}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
      />
      <p className="note">
        <label className="btn quiet s">
          {words.open}
          <input className="sr" type="file" accept=".txt,text/plain" />
        </label>
        <span className="how">{words.openHow}</span>
        <span className="length" data-length="">
          {words.length(0, comparisonLimits.characters)}
        </span>
      </p>
    </div>
  )
}

/** The words of a recorded text, as the browser too takes them from here. */
function RecordedWords({ chosen }: { readonly chosen: ChosenText }) {
  const { compare: words } = useWords()
  return (
    <>
      <textarea
        readOnly
        lang={langOf(chosen.language)}
        aria-label={chosen.name}
        data-words={chosen.language}
        defaultValue={chosen.paragraphs.join('\n')}
      />
      <p className="note">
        <a href={chosen.href} data-name="">
          {chosen.name}
        </a>
        <span>{words.paragraphs(chosen.paragraphs.length)}</span>
      </p>
    </>
  )
}
