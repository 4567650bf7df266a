import { toggle } from './comforts.ts'
import { backToText, find, goTo, nextQuestion, openSource, stepParagraph } from './places.ts'

const stored = 'concord.single-keys'

/** Storage may be shut; then the keys are on and stay so. */
function remembered(): string | null {
  try {
    return localStorage.getItem(stored)
  } catch {
    return null
  }
}

function remember(value: string): void {
  try {
    localStorage.setItem(stored, value)
  } catch {
    // the choice holds for this page
  }
}

const isReview = (): boolean => document.body.dataset.page === 'review'

/** Single keys by their place on the keyboard: they work under a Cyrillic layout and a Chinese input method. */
const single: Record<string, () => void> = {
  Slash: find,
  Period: openSource,
  KeyJ: () => stepParagraph(1),
  KeyK: () => stepParagraph(-1),
  KeyQ: () => {
    if (isReview()) nextQuestion()
  },
}

/** Adds the keys of one page. */
export function bindKeys(keys: Readonly<Record<string, () => void>>): void {
  Object.assign(single, keys)
}

/** What follows G. */
const places: Readonly<Record<string, () => void>> = {
  KeyN: () => goTo('#open'),
  KeyM: () => goTo('/meetings'),
  KeyT: () => goTo('/instruments'),
  KeyP: () => goTo('/people'),
}

/** How long G waits for its second key, in milliseconds. */
const patience = 1500

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))

const isBusy = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)

/** The place on the keyboard; where a layout has / and ? elsewhere, the sign itself counts. */
const codeOf = (event: KeyboardEvent): string => (['/', '?'].includes(event.key) ? 'Slash' : event.code)

const isHelp = (event: KeyboardEvent): boolean => codeOf(event) === 'Slash' && event.shiftKey

/** Listens for single keys; they are switched off in one place, the list of keys. */
export function listenForKeys(): void {
  const box = document.querySelector<HTMLInputElement>('#keys input[name="single-keys"]')
  if (box) {
    box.checked = remembered() !== 'off'
    box.addEventListener('change', () => remember(box.checked ? 'on' : 'off'))
  }
  let goUntil = 0
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') return document.querySelector('dialog[open]') ? undefined : backToText()
    if (isBusy(event) || box?.checked === false) return
    if (isHelp(event)) return act(event, () => toggle('keys'))
    if (document.querySelector('dialog[open]')) return
    const isAfterG = event.timeStamp < goUntil
    goUntil = codeOf(event) === 'KeyG' ? event.timeStamp + patience : 0
    const wanted = isAfterG ? places[codeOf(event)] : single[codeOf(event)]
    if (wanted && !event.shiftKey) act(event, wanted)
  })
}

function act(event: KeyboardEvent, what: () => void): void {
  event.preventDefault()
  what()
}
