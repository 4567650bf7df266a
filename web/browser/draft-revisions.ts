// Two revisions of a draft, compared by the server: this goes from change to change and folds what did not change.
import { compare as en } from '../words/en/compare.ts'
import { compare as ru } from '../words/ru/compare.ts'
import { compare as zh } from '../words/zh/compare.ts'
import type { BindKeys } from './compare-page.ts'
import type { CompareWords } from './compare-side.ts'
import { showOnlyChanges, stepChange } from './compare-steps.ts'

const books: Readonly<Record<string, CompareWords>> = { zh, 'zh-Hans': zh, ru, en }

function listen(words: CompareWords): void {
  document.querySelector('#comparison')?.addEventListener('click', event => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null
    const { step, view, only, print } = pressed?.dataset ?? {}
    if (step) stepChange(step === '1' ? 1 : -1, 'button', words)
    if (pressed && only !== undefined) showOnlyChanges(pressed)
    if (print !== undefined) window.print()
    if (view && pressed instanceof HTMLAnchorElement) pressed.hash = location.hash
  })
}

function otherView(): void {
  const link = document.querySelector<HTMLAnchorElement>('#comparison a[data-view]:not([aria-current])')
  if (link) location.assign(link.href)
}

/** Takes the page into use. */
export function startRevisions(bindKeys: BindKeys): void {
  const words = books[document.documentElement.lang] ?? en
  listen(words)
  bindKeys({
    BracketRight: () => stepChange(1, 'key', words),
    BracketLeft: () => stepChange(-1, 'key', words),
    KeyV: otherView,
  })
  document.body.dataset.ready = ''
}
