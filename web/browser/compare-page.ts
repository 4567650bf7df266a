// The page that compares, taken into use: pasted words are compared and drawn here and are sent nowhere.
import { isInterfaceLanguage } from '../../core/language.ts'
import type { ComparisonView } from '../parts/comparison-row.tsx'
import { compare as en } from '../words/en/compare.ts'
import { compare as ru } from '../words/ru/compare.ts'
import { compare as zh } from '../words/zh/compare.ts'
import { comparersAt } from './compare-beside.ts'
import {
  areRecorded,
  compareHere,
  type Desk,
  exchange,
  fail,
  setView,
  showBoth,
  shownIn,
} from './compare-desk.ts'
import { fetchFaces } from './compare-faces.ts'
import { openFilesOn } from './compare-files.ts'
import { handOver, takeOver } from './compare-handover.ts'
import { sideOf } from './compare-side.ts'
import { showOnlyChanges, stepChange } from './compare-steps.ts'

/** Adds single keys to those of every page. */
export type BindKeys = (keys: Readonly<Record<string, () => void>>) => void

const books = { zh, ru, en } as const

/** Two recorded texts are compared by the server, at an address that stays; all else is compared here. */
function listenToForm(desk: Desk): void {
  const { form } = desk
  form.addEventListener('submit', event => {
    if (areRecorded(desk)) return
    event.preventDefault()
    const isExchange = event.submitter?.getAttribute('name') === 'exchange'
    void (isExchange ? exchange(desk) : compareHere(desk))
  })
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
}

function listenToResult(desk: Desk): void {
  shownIn()?.addEventListener('click', event => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null
    const { step, view, only, print } = pressed?.dataset ?? {}
    if (step) stepChange(step === '1' ? 1 : -1, 'button', desk.words)
    if (pressed && only !== undefined) showOnlyChanges(pressed)
    if (print !== undefined) window.print()
    if (view && pressed instanceof HTMLAnchorElement) pressed.hash = location.hash
    else if (view === 'side' || view === 'inline') pressView(desk, view)
  })
}

/** The button that was pressed is drawn anew: the focus goes to the new one. */
function pressView(desk: Desk, view: ComparisonView): void {
  setView(desk, view)
  document.querySelector<HTMLElement>(`#comparison [data-view="${view}"]`)?.focus({ preventScroll: true })
}

const otherView = (): ComparisonView => (document.querySelector('#comparison.v-side') ? 'inline' : 'side')

const keysOf = (desk: Desk): Readonly<Record<string, () => void>> => ({
  BracketRight: () => stepChange(1, 'key', desk.words),
  BracketLeft: () => stepChange(-1, 'key', desk.words),
  KeyV: () => setView(desk, otherView()),
})

/** What was on the page in another language. */
async function restore(desk: Desk): Promise<void> {
  const handed = takeOver()
  if (!handed) return
  await Promise.allSettled([desk.before.put(handed.before), desk.after.put(handed.after)])
  if (handed.compared && !areRecorded(desk)) await compareHere(desk)
}

function deskOf(form: HTMLFormElement): Desk | null {
  const { wordsIn = '', worker = '' } = form.dataset
  const [one, other] = form.querySelectorAll<HTMLElement>('[data-side]')
  if (!one || !other || !isInterfaceLanguage(wordsIn)) return null
  const words = books[wordsIn]
  return {
    form,
    before: sideOf(one, words),
    after: sideOf(other, words),
    language: wordsIn,
    words,
    comparer: comparersAt(worker),
    compared: null,
    view: matchMedia('(max-width: 60rem)').matches ? 'inline' : 'side',
  }
}

/** Takes the page into use; then fetches everything that pasted words will need, before they are compared. */
export async function startComparing(bindKeys: BindKeys): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form[data-worker]')
  const desk = form && deskOf(form)
  if (!desk) return
  const { before, after, words } = desk
  for (const side of [before, after]) openFilesOn(side, words, fail)
  for (const side of [before, after]) side.select.addEventListener('change', () => void showBoth(desk))
  listenToForm(desk)
  listenToResult(desk)
  bindKeys(keysOf(desk))
  handOver(() => ({ before: before.keep(), after: after.keep(), compared: desk.compared !== null }))
  await Promise.allSettled([desk.comparer(), fetchFaces(words)])
  await restore(desk)
  desk.form.dataset.ready = ''
}
