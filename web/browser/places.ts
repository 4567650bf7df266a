/** Those that are seen: not the ones in a fold that is shut. */
const paragraphs = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('.cp[id], .irow[id], .cr[id]')].filter(
    one => one.getClientRects().length > 0,
  )

/** The paragraph that is open in the address, else the first one on the screen. */
function currentIndex(all: readonly HTMLElement[]): number {
  const open = all.findIndex(one => one.matches(':target') || one.querySelector(':target') !== null)
  if (open >= 0) return open
  return all.findIndex(one => one.getBoundingClientRect().bottom > 0) - 1
}

/** Goes to the next or the previous paragraph; the address follows, the history does not grow. */
export function stepParagraph(by: 1 | -1): void {
  const all = paragraphs()
  const next = all[Math.min(all.length - 1, Math.max(0, currentIndex(all) + by))]
  if (!next) return
  location.replace(`#${next.id}`)
  next.querySelector<HTMLElement>('.cn')?.focus({ preventScroll: true })
}

/** Goes to the next question, round and round; a folded one is unfolded. */
export function nextQuestion(): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-question]')]
  const at = all.findIndex(one => one.contains(document.activeElement))
  const next = all[(at + 1) % all.length]
  if (!next) return
  const fold = next.closest('details')
  if (fold) fold.open = true
  next.focus()
}

/** Opens the words behind the fact that has the focus. */
export function openSource(): void {
  const fact = document.activeElement?.closest('.f, tr, li, .mn p, dd')
  fact?.querySelector<HTMLAnchorElement>('.to-words, .src, b a[href^="#"], a[href*="#p"]')?.click()
}

/** Leaves the facts and goes back to the words beside them. */
export function backToText(): void {
  const beside = document.activeElement?.closest('.irow')?.querySelector<HTMLElement>('.cn')
  if (beside) beside.focus()
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** The body whose pages are shown, from the address of the mark of the house. */
const home = (): string => document.querySelector<HTMLAnchorElement>('.brand')?.pathname ?? '/'

/** Goes to a page of the body. */
export const goTo = (page: string): void => location.assign(home() + page)

/** Puts the cursor into the search of the page, or goes to the page of the search. */
export function find(): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')
  if (!field) return goTo('/search')
  field.focus()
  field.select()
}
