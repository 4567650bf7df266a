// The drafting table, taken into use: the page reads and acts without this, and nothing in it moves by itself.
import type { BindKeys } from './compare-page.ts'
import { startListening } from './draft-live.ts'
import { preview, previewTyped } from './draft-preview.tsx'
import { listenToPrecedents, openPrecedents } from './draft-precedents.ts'
import { fetchPage, takePanel } from './draft-refresh.ts'
import { keepWords } from './draft-typed.ts'
import { leadRoom } from './room-page.ts'
import { draftWordsIn, type DraftWords } from './draft-words.ts'

const panel = (): HTMLElement | null => document.querySelector('#panel')

/** Below this width the panel of a paragraph is a page of its own, and links lead there. */
const isNarrow = (): boolean => matchMedia('(max-width: 48rem)').matches

function markSelected(id: string): void {
  for (const section of document.querySelectorAll('.para.sel')) section.classList.remove('sel')
  document.getElementById(id)?.classList.add('sel')
  for (const link of document.querySelectorAll<HTMLElement>('.no a[data-select], .map a[data-select]'))
    if (link.dataset.select === id) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
}

let asked = 0

/** Shows the panel of another paragraph; the text stays where it is, or comes into sight if it was out of it. */
async function select(link: HTMLAnchorElement, id: string): Promise<void> {
  const mine = ++asked
  const fresh = await fetchPage(link.href).catch(() => null)
  if (!fresh) return location.assign(link.href)
  if (mine !== asked) return
  takePanel(fresh)
  markSelected(id)
  leadRoom()
  history.replaceState(null, '', link.href)
  const section = document.getElementById(id)
  const fold = section?.closest('details')
  if (fold) fold.open = true
  section?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  section?.querySelector<HTMLElement>('.no a')?.focus({ preventScroll: true })
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey

function listenToLinks(): void {
  document.addEventListener('click', event => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-select]') : null
    const id = link?.dataset.select
    if (!link || !id || !isPlain(event) || !panel() || isNarrow()) return
    event.preventDefault()
    void select(link, id)
  })
}

/** The preview follows the typing; while a character is being composed it waits. */
function listenToWords(words: DraftWords): void {
  const drawFor = (event: Event): void => {
    const isComposing = event instanceof InputEvent && event.isComposing
    const field = event.target
    const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
    if (!isComposing && isField && field.form) preview(field.form, words)
  }
  document.addEventListener('input', drawFor)
  document.addEventListener('compositionend', drawFor)
}

const step = (to: 'next' | 'previous'): void =>
  panel()?.querySelector<HTMLAnchorElement>(`[data-step="${to}"]`)?.click()

/** The views in their order; the address is that of the next one. */
function nextView(): void {
  const all = [...document.querySelectorAll<HTMLAnchorElement>('.seg a[data-view]')]
  const at = all.findIndex(each => each.hasAttribute('aria-current'))
  const next = all[(at + 1) % all.length]
  if (next) location.assign(next.href)
}

const brackets = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.paras .br')]
let bracket = -1

function stepBracket(by: 1 | -1): void {
  const all = brackets()
  if (all.length === 0) return
  bracket = (bracket + by + all.length) % all.length
  const found = all[bracket]
  const fold = found?.closest('details')
  if (fold) fold.open = true
  found?.setAttribute('tabindex', '-1')
  found?.focus()
}

/** Opens the choice of a position and goes there; it is recorded by its own button only. */
function openStance(): void {
  const fold = panel()?.querySelector<HTMLDetailsElement>('details[data-stance]')
  if (!fold) return
  fold.open = true
  fold.querySelector<HTMLElement>('input[type="radio"]:checked, input[type="radio"]')?.focus()
}

/** The next paragraph in which a position is awaited. */
function nextAwaited(): void {
  const all = [...document.querySelectorAll<HTMLElement>('.paras .para')]
  const at = all.findIndex(each => each.classList.contains('sel'))
  const rest = [...all.slice(at + 1), ...all.slice(0, at + 1)]
  rest
    .find(each => each.querySelector('.tag.need'))
    ?.querySelector<HTMLElement>('.no a')
    ?.click()
}

const focusWords = (): void => panel()?.querySelector<HTMLElement>('.propose textarea')?.focus()

const goToText = (n: number): void => {
  const link = document.querySelector<HTMLAnchorElement>(`.tabs a[data-text="${n}"]`)
  if (link) location.assign(link.href)
}

const keysWith = (showWaiting: () => void): Readonly<Record<string, () => void>> => ({
  KeyJ: () => step('next'),
  KeyK: () => step('previous'),
  BracketRight: () => stepBracket(1),
  BracketLeft: () => stepBracket(-1),
  KeyU: nextAwaited,
  KeyS: openStance,
  KeyP: focusWords,
  KeyV: nextView,
  KeyR: showWaiting,
  KeyA: openPrecedents,
  Digit1: () => goToText(1),
  Digit2: () => goToText(2),
  Digit3: () => goToText(3),
})

/** The page that answers a form has the address of the form: the address becomes that of the draft, and the refusal is in sight. */
function showRefusal(): void {
  const refusal = panel()?.querySelector<HTMLElement>('.refusal')
  const { here } = panel()?.dataset ?? {}
  if (!refusal || here === undefined) return
  history.replaceState(null, '', `${here}${location.hash}`)
  refusal.focus({ preventScroll: true })
  refusal.scrollIntoView({ block: 'center', behavior: 'instant' })
}

/** Takes the table into use. */
export function startDrafting(bindKeys: BindKeys): void {
  const line = document.querySelector<HTMLElement>('[data-live]')
  const words = draftWordsIn(
    line?.dataset.language ?? panel()?.querySelector<HTMLElement>('[data-preview]')?.dataset.language,
  )
  listenToLinks()
  listenToWords(words)
  keepWords()
  previewTyped(panel(), words)
  showRefusal()
  listenToPrecedents()
  bindKeys(keysWith(startListening(words)))
  document.body.dataset.ready = ''
}
