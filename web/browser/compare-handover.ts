import type { Kept } from './compare-side.ts'

const place = 'concord.compare'

/** What goes along when the reader changes the language of the page: both sides, and whether they were compared. */
export type HandedOver = { readonly before: Kept; readonly after: Kept; readonly compared: boolean }

/** Keeps what was pasted in this tab while the page is loaded in another language. */
export function handOver(words: () => HandedOver): void {
  for (const link of document.querySelectorAll('.langs a'))
    link.addEventListener('click', event => {
      if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return
      try {
        sessionStorage.setItem(place, JSON.stringify(words()))
      } catch {
        // a shut or full storage: the words stay on the page before
      }
    })
}

const keptIn = (value: unknown): Kept => {
  const [words, file, choice] = ['words', 'file', 'choice'].map(name => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : ''
    return typeof found === 'string' ? found : ''
  })
  return { words: words ?? '', file: file ?? '', choice: choice ?? '' }
}

/** What another page of this house wrote, read as if anybody could have written it. */
function handedOver(value: unknown): HandedOver | null {
  if (typeof value !== 'object' || value === null) return null
  const compared = Reflect.get(value, 'compared') === true
  return {
    before: keptIn(Reflect.get(value, 'before')),
    after: keptIn(Reflect.get(value, 'after')),
    compared,
  }
}

/** Takes what was handed over, once. */
export function takeOver(): HandedOver | null {
  try {
    const kept = sessionStorage.getItem(place)
    sessionStorage.removeItem(place)
    return kept === null ? null : handedOver(JSON.parse(kept))
  } catch {
    return null
  }
}
