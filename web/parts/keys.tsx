import { useWords } from './visit.tsx'

const everywhere = [
  ['/', 'find'],
  ['?', 'keys'],
  ['Esc', 'escape'],
  ['G N', 'goHome'],
  ['G M', 'goMeetings'],
  ['G T', 'goTexts'],
  ['G P', 'goPeople'],
  ['.', 'source'],
] as const
const reading = [['J K', 'paragraphs']] as const
const comparing = [
  ['[ ]', 'changes'],
  ['J K', 'paragraphs'],
  ['V', 'views'],
  ['Ctrl Enter', 'compare'],
] as const
const review = [
  ['J K', 'paragraphs'],
  ['Tab', 'pair'],
  ['Q', 'question'],
  ['Enter', 'enter'],
] as const

const drafting = [
  ['J K', 'paragraphs'],
  ['[ ]', 'bracketSteps'],
  ['U', 'awaitedNext'],
  ['S', 'stance'],
  ['P', 'propose'],
  ['V', 'draftViews'],
  ['R', 'showWaiting'],
  ['A', 'precedents'],
  ['1 2 3', 'texts'],
] as const

const chairing = [
  ['F', 'floor'],
  ['T', 'gate'],
  ['R', 'showWaiting'],
] as const

/** The list of keys and the one place where single keys are switched off. Shown by the script; without it there are no keys. */
export function Keys() {
  const { keys } = useWords()
  return (
    <dialog id="keys" className="keys" aria-labelledby="keys-h">
      <h2 id="keys-h">{keys.title}</h2>
      <p className="note">{keys.note}</p>
      <form method="dialog">
        <label>
          <input type="checkbox" name="single-keys" defaultChecked /> {keys.on}
        </label>
        <button className="btn">{keys.close}</button>
      </form>
      <div className="keylists">
        <KeyList title={keys.everywhere} list={everywhere} />
        <KeyList title={keys.drafting} list={drafting} />
        <KeyList title={keys.chairing} list={chairing} />
        <KeyList title={keys.reading} list={reading} />
        <KeyList title={keys.comparing} list={comparing} />
        <KeyList title={keys.review} list={review} />
      </div>
    </dialog>
  )
}

type KeyLine = readonly [key: string, words: keyof ReturnType<typeof useWords>['keys']['list']]

function KeyList({ title, list }: { readonly title: string; readonly list: readonly KeyLine[] }) {
  const { keys } = useWords()
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {list.map(([key, words]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map(part => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dt>
            <dd>{keys.list[words]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
