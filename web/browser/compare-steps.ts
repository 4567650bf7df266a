import type { CompareWords } from './compare-side.ts'

const result = (): HTMLElement | null => document.querySelector('#comparison')

const parts = (n: number): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`#comparison [data-change="${n}"]`),
]

/** How many changes there are: the highest number. */
const last = (): number =>
  Math.max(0, ...[...document.querySelectorAll<HTMLElement>('#comparison [data-change]')].map(numberOf))

const numberOf = (one: HTMLElement): number => Number(one.dataset.change)

/** The change that is shown, else the one in the address, else none. */
export function currentChange(): number {
  const shown = document.querySelector<HTMLElement>('#comparison [data-change][aria-current]')
  if (shown) return numberOf(shown)
  return Number(/^#c(\d+)$/.exec(location.hash)?.[1] ?? 0)
}

/** What became of the paragraph in which a change stands. */
const placeOf = (part: HTMLElement | undefined): string =>
  (part?.closest('.cr')?.querySelector('h3')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

/** A comparison of pasted words has no address: nothing is kept there, and nothing is asked for again. */
const isRecorded = (): boolean => result()?.querySelector('a[data-view]') !== null

/** How a step was asked for: a key takes the focus along, a button keeps it. */
export type Step = 'key' | 'button'

/** Shows a change, says which it is, and keeps it in the address where there is one. */
export function showChange(n: number, how: Step, words: CompareWords): void {
  const found = parts(n)
  const main = found.find(part => part.id !== '') ?? found[0]
  if (!main) return
  mark(found)
  bringIntoView(main)
  if (how === 'key') main.focus({ preventScroll: true })
  if (isRecorded()) history.replaceState(history.state, '', `#c${n}`)
  say(words.at(n, last()), placeOf(main))
}

function mark(found: readonly HTMLElement[]): void {
  for (const one of document.querySelectorAll('#comparison [data-change][aria-current]'))
    one.removeAttribute('aria-current')
  for (const one of document.querySelectorAll('#comparison .here')) one.classList.remove('here')
  for (const part of found) part.setAttribute('aria-current', 'true')
  found[0]?.closest('.cr')?.classList.add('here')
}

/** Twice: in a long comparison the rows before it may only now have got their height. */
function bringIntoView(part: HTMLElement): void {
  const bring = () => part.scrollIntoView({ block: 'center', behavior: 'instant' })
  bring()
  requestAnimationFrame(bring)
}

function say(which: string, where: string): void {
  const position = result()?.querySelector('[data-position]')
  const announces = result()?.querySelector('[data-announces]')
  if (position) position.textContent = which
  if (announces) announces.textContent = where === '' ? which : `${which}. ${where}`
}

/** Goes to the next or the previous change; at either end it stays. */
export function stepChange(by: 1 | -1, how: Step, words: CompareWords): void {
  const all = last()
  if (all === 0) return
  showChange(Math.min(all, Math.max(1, currentChange() + by)), how, words)
}

/** Folds the paragraphs without a change, or opens all of them. */
export function showOnlyChanges(button: HTMLElement): void {
  const isOn = button.getAttribute('aria-pressed') === 'true'
  button.setAttribute('aria-pressed', String(!isOn))
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('#comparison .cfold')) fold.open = isOn
}
