import { languageOf } from '../../core/text/language-of.ts'
import { paragraphsOf } from '../../core/text/paragraphs.ts'
import { comparisonLimits } from '../parts/comparison-limits.ts'
import { tags } from '../words/plural.ts'
import type { WordBook } from '../words/word-book.ts'

/** Letters enough to know a language by while one types. */
const letters = 2000

export type CompareWords = WordBook['compare']

/** What stands on one side: the words as given, their paragraphs, and what the text is called. */
export type Given = {
  readonly text: string
  readonly paragraphs: readonly string[]
  readonly name: string
  readonly href: string | null
  readonly language: string | null
}

/** What a reader has put on one side: pasted words with the name of their file, or a recorded text. */
export type Kept = { readonly words: string; readonly file: string; readonly choice: string }

/** One side of the form. */
export type Side = {
  readonly root: HTMLElement
  readonly area: HTMLTextAreaElement
  readonly select: HTMLSelectElement
  readonly isRecorded: () => boolean
  readonly given: () => Given
  readonly keep: () => Kept
  readonly put: (kept: Kept) => Promise<void>
  /** Shows what is chosen; the words of a recorded text are fetched. Rejects where there are none. */
  readonly show: () => Promise<void>
  readonly takeFocus: () => void
  /** Says that the words do not come from a file any more, or from which. */
  readonly cameFrom: (file: string) => void
}

function must<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The form of the comparison has no ${selector}`)
  return found
}

/** The recorded text of a choice, from its own page: the words stand there as the server reads them. */
async function fetchRecorded(id: string, into: HTMLElement): Promise<void> {
  const reply = await fetch(`/compare?${new URLSearchParams({ a: id })}`)
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html')
  const found = page.querySelector('[data-side="before"] [data-recorded]')
  if (!reply.ok || !found?.querySelector('[data-words]')) throw new Error(`There is no ${id}`)
  into.replaceChildren(...found.childNodes)
}

/** Fetches a recorded text unless it is here or under way. */
function fetcherInto(recorded: HTMLElement): (id: string) => Promise<void> {
  let of = recorded.dataset.recorded ?? ''
  let here = Promise.resolve()
  return id => {
    if (of === id) return here
    of = id
    recorded.replaceChildren()
    here = fetchRecorded(id, recorded).catch((error: unknown) => {
      of = ''
      throw error
    })
    return here
  }
}

/** Takes one side of the form into use. */
export function sideOf(root: HTMLElement, words: CompareWords): Side {
  const area = must(root, 'textarea', HTMLTextAreaElement)
  const select = must(root, 'select', HTMLSelectElement)
  const own = must(root, '[data-own]', HTMLElement)
  const recorded = must(root, '[data-recorded]', HTMLElement)
  const length = must(root, '[data-length]', HTMLElement)
  const fetchInto = fetcherInto(recorded)
  let file = ''
  const count = () => {
    length.textContent = words.length(area.value.length, comparisonLimits.characters)
    if (area.value === '') area.removeAttribute('lang')
    else area.lang = tags[languageOf(area.value.slice(0, letters))]
  }
  const isRecorded = () => select.value !== ''
  const show = async () => {
    own.hidden = isRecorded()
    recorded.hidden = !isRecorded()
    if (isRecorded()) await fetchInto(select.value)
  }
  const put = (kept: Kept) => {
    area.value = kept.words
    file = kept.file
    select.value = kept.choice
    count()
    return show()
  }
  const cameFrom = (name: string) => {
    file = name
    count()
  }
  area.addEventListener('input', count)
  // Pasted words are an answer too, now that something can compare them.
  select.required = false
  count()
  return {
    root,
    area,
    select,
    isRecorded,
    given: () => (isRecorded() ? recordedGiven(recorded) : pastedGiven(area, file, words)),
    keep: () => ({ words: area.value, file, choice: select.value }),
    put,
    show,
    takeFocus: () => (isRecorded() ? select : area).focus(),
    cameFrom,
  }
}

function recordedGiven(recorded: HTMLElement): Given {
  const name = recorded.querySelector<HTMLAnchorElement>('[data-name]')
  const all = recorded.querySelector<HTMLTextAreaElement>('[data-words]')
  const paragraphs = paragraphsOf(all?.value ?? '')
  return {
    text: paragraphs.join('\n'),
    paragraphs,
    name: name?.textContent ?? '',
    href: name?.getAttribute('href') ?? null,
    language: all?.dataset.words ?? null,
  }
}

const pastedGiven = (area: HTMLTextAreaElement, file: string, words: CompareWords): Given => ({
  text: area.value,
  paragraphs: paragraphsOf(area.value),
  name: file === '' ? words.pasted(area.value.length) : file,
  href: null,
  language: null,
})
