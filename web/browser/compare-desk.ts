import type { InterfaceLanguage } from '../../core/language.ts'
import { tooMuchOf } from '../parts/comparison-limits.ts'
import type { ComparisonView } from '../parts/comparison-row.tsx'
import type { Comparer } from './compare-beside.ts'
import { type Compared, drawResult, languageFor } from './compare-result.tsx'
import type { CompareWords, Given, Side } from './compare-side.ts'
import { currentChange, showChange } from './compare-steps.ts'

/** Everything that the page keeps while it is open. */
export type Desk = {
  readonly form: HTMLFormElement
  readonly before: Side
  readonly after: Side
  readonly language: InterfaceLanguage
  readonly words: CompareWords
  readonly comparer: () => Promise<Comparer>
  /** What was compared here last; `null` while the server has drawn the result, or there is none. */
  compared: Compared | null
  view: ComparisonView
}

export const shownIn = (): HTMLElement | null => document.querySelector('[data-result]')

/** Says what stands in the way; an empty sentence takes it back. */
export function fail(sentence: string): void {
  const problem = document.querySelector<HTMLElement>('#cmp-problem')
  if (!problem) return
  problem.textContent = sentence
  problem.hidden = sentence === ''
}

export const areRecorded = ({ before, after }: Desk): boolean => before.isRecorded() && after.isRecorded()

type Hindrance = { readonly says: string; readonly side: Side }

const isEmpty = ({ paragraphs }: Given): boolean => paragraphs.length === 0

/** What hinders a comparison, and the side where it does. */
function hindranceOf({ before, after, words }: Desk, one: Given, other: Given): Hindrance | null {
  const { problems } = words
  if (isEmpty(one) && isEmpty(other)) return { says: problems.empty, side: before }
  if (isEmpty(one)) return { says: problems.emptyBefore, side: before }
  if (isEmpty(other)) return { says: problems.emptyAfter, side: after }
  const long = (given: Given, side: Side): Hindrance | null => {
    const much = tooMuchOf(given.text.length, given.paragraphs.length)
    return much && { says: problems[much.code](much.n, much.limit), side }
  }
  return long(one, before) ?? long(other, after)
}

/** Shows what is chosen on both sides, and says where a recorded text cannot be had. */
export async function showBoth({ before, after, words }: Desk): Promise<boolean> {
  try {
    await Promise.all([before.show(), after.show()])
    fail('')
    return true
  } catch {
    fail(words.problems.gone)
    return false
  }
}

function draw(desk: Desk): void {
  if (desk.compared)
    shownIn()?.replaceChildren(drawResult(desk.compared, desk.view, desk.words, desk.language))
}

/** Compares what stands on both sides, shows it and goes there. */
export async function compareHere(desk: Desk): Promise<void> {
  if (!(await showBoth(desk))) return
  const [before, after] = [desk.before.given(), desk.after.given()]
  const hindrance = hindranceOf(desk, before, after)
  fail(hindrance?.says ?? '')
  if (hindrance) return hindrance.side.takeFocus()
  const working = setTimeout(() => shownIn()?.replaceChildren(desk.words.working), 400)
  try {
    desk.compared = await comparedBeside(desk, before, after)
    clearTimeout(working)
    draw(desk)
    goToResult()
  } catch {
    clearTimeout(working)
    draw(desk)
    fail(desk.words.problems.failed)
  }
}

async function comparedBeside(desk: Desk, before: Given, after: Given): Promise<Compared> {
  const set = desk.form.querySelector<HTMLSelectElement>('select[name="language"]')?.value ?? ''
  const comparedAs = languageFor(set, before, after)
  const compare = await desk.comparer()
  const texts = { before: before.paragraphs, after: after.paragraphs, language: comparedAs }
  return { before, after, comparison: await compare(texts), comparedAs }
}

function goToResult(): void {
  document.querySelector<HTMLElement>('#comparison-h')?.focus({ preventScroll: true })
  document.querySelector('#comparison')?.scrollIntoView({ block: 'start', behavior: 'instant' })
}

/** Exchanges the sides; what has been compared is compared again. */
export async function exchange(desk: Desk): Promise<void> {
  const [before, after] = [desk.before.keep(), desk.after.keep()]
  await Promise.allSettled([desk.before.put(after), desk.after.put(before)])
  if (desk.compared) await compareHere(desk)
}

/** The other view: at its own address where it has one, else drawn here; the change that was shown stays shown. */
export function setView(desk: Desk, view: ComparisonView): void {
  const link = document.querySelector<HTMLAnchorElement>(`#comparison a[data-view="${view}"]`)
  if (link) {
    link.hash = location.hash
    return location.assign(link.href)
  }
  if (!desk.compared || desk.view === view) return
  const at = currentChange()
  desk.view = view
  draw(desk)
  if (at > 0) showChange(at, 'button', desk.words)
}
