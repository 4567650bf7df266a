// The one small script of the pages: keys and small comforts. Every page works without it.
import { keepPlace, showWhatNeedsAScript } from './browser/comforts.ts'
import { bindKeys, listenForKeys } from './browser/keys.ts'

showWhatNeedsAScript()
keepPlace()
listenForKeys()
if (document.body.dataset.page === 'compare')
  void import('./browser/compare-page.ts').then(({ startComparing }) => startComparing(bindKeys))
if (document.body.dataset.page === 'room')
  void import('./browser/room-page.ts').then(({ startRoom }) => startRoom())
if (document.body.dataset.page === 'draft-revisions')
  void import('./browser/draft-revisions.ts').then(({ startRevisions }) => startRevisions(bindKeys))
else if (document.body.dataset.page?.startsWith('draft'))
  void import('./browser/draft-page.ts').then(({ startDrafting }) => startDrafting(bindKeys))
if (document.querySelector('.roomnews, [data-own-clock]'))
  void import('./browser/deciding-page.ts').then(({ startDeciding }) => startDeciding(bindKeys))
