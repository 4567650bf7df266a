import { refresh } from './draft-refresh.ts'
import type { DraftWords } from './draft-words.ts'

/** What the page knows of the changes that it does not show yet. */
type Waiting = { count: number; lost: boolean; readonly words: DraftWords; readonly line: HTMLElement }

const say = ({ line }: Waiting, sentence: string): void => {
  const said = line.querySelector('[data-said]')
  if (said) said.textContent = sentence
}

/** Offers what has changed; nothing is applied until it is asked for. */
function offer(waiting: Waiting): void {
  const box = waiting.line.querySelector<HTMLElement>('[data-waiting]')
  const count = waiting.line.querySelector('[data-waiting-count]')
  if (!box || !count) return
  box.hidden = waiting.count === 0
  const sentence = waiting.count === 0 ? '' : waiting.words.waiting(waiting.count)
  count.textContent = sentence
  if (!waiting.lost) say(waiting, '')
}

async function show(waiting: Waiting): Promise<void> {
  const { count } = waiting
  if (count === 0 || !(await refresh().catch(() => false))) return
  waiting.count -= count
  offer(waiting)
  say(waiting, waiting.words.shownNow(count))
}

function listen(waiting: Waiting): void {
  const { body = '', draft = '', position = '0' } = waiting.line.dataset
  const query = new URLSearchParams({ body: body.toLowerCase(), draft, after: position })
  const events = new EventSource(`/api/live?${query}`)
  events.addEventListener('act', () => {
    waiting.count += 1
    offer(waiting)
  })
  events.addEventListener('ready', () => {
    if (!waiting.lost) return
    waiting.lost = false
    say(waiting, waiting.words.resumed)
  })
  events.addEventListener('error', () => {
    if (waiting.lost) return
    waiting.lost = true
    say(waiting, waiting.words.lost)
  })
}

/** Listens to what is recorded of the draft; answers how to show what has changed. */
export function startListening(words: DraftWords): () => void {
  const line = document.querySelector<HTMLElement>('[data-live]')
  if (!line) return () => undefined
  const waiting: Waiting = { count: 0, lost: false, words, line }
  listen(waiting)
  line.querySelector('[data-show-waiting]')?.addEventListener('click', () => void show(waiting))
  return () => void show(waiting)
}
