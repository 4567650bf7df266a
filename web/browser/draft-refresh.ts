import { bringWords } from './draft-typed.ts'
import { bringBack, keepTyped } from './draft-kept.ts'

/** A page of the table as it is now. */
export async function fetchPage(address: string): Promise<Document | null> {
  const reply = await fetch(address, { headers: { accept: 'text/html' }, cache: 'no-store' })
  if (!reply.ok) return null
  return new DOMParser().parseFromString(await reply.text(), 'text/html')
}

/** Puts the panel of another page in the place of the one that is shown; what was typed in a form stays. */
export function takePanel(fresh: Document): void {
  const panel = fresh.querySelector<HTMLElement>('#panel')
  const shown = document.querySelector('#panel')
  if (!panel || !shown) return
  keepTyped(shown)
  const adopted = document.adoptNode(panel)
  shown.replaceWith(adopted)
  bringBack(adopted)
  bringWords(adopted)
}

const idsIn = (root: ParentNode): string =>
  [...root.querySelectorAll('.paras .para[id]')].map(({ id }) => id).join()

/** Each paragraph in its place; nothing else moves. */
function takeEach(fresh: Document): void {
  for (const section of fresh.querySelectorAll('.paras .para[id]')) {
    const shown = document.getElementById(section.id)
    if (shown && shown.outerHTML !== section.outerHTML) shown.replaceWith(document.adoptNode(section))
  }
}

/** Paragraphs came or went: the text is taken whole, and the paragraph under the eyes stays where it is on the screen. */
function takeAll(fresh: Document): void {
  const under = [...document.querySelectorAll<HTMLElement>('.paras .para[id]')].find(
    each => each.getBoundingClientRect().bottom > 0 && each.getClientRects().length > 0,
  )
  const top = under?.getBoundingClientRect().top ?? 0
  const paras = fresh.querySelector('.paras')
  if (paras) document.querySelector('.paras')?.replaceWith(document.adoptNode(paras))
  const now = under && document.getElementById(under.id)
  if (now) scrollBy(0, now.getBoundingClientRect().top - top)
}

const wholes = ['.strip', '.dh'] as const

/** Brings the page to what is recorded, because it was asked for. */
export async function refresh(): Promise<boolean> {
  const fresh = await fetchPage(location.href)
  if (!fresh) return false
  if (idsIn(fresh) === idsIn(document)) takeEach(fresh)
  else takeAll(fresh)
  for (const selector of wholes) {
    const part = fresh.querySelector(selector)
    if (part) document.querySelector(selector)?.replaceWith(document.adoptNode(part))
  }
  takePanel(fresh)
  return true
}
