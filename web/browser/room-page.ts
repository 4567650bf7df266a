// The screen of the room, taken into use: it goes where the Chair goes, and stays where it is until then.
import { fetchPage } from './draft-refresh.ts'

const main = (): HTMLElement | null => document.querySelector('[data-room]')

/** Whether an address holds the screen at one paragraph, wherever the Chair goes. */
const isHeld = (): boolean => new URLSearchParams(location.search).has('p')

/** The address of the paragraph that is shown, as it is now. */
function ofShown(): string {
  const address = new URL(location.href)
  address.searchParams.set('p', main()?.dataset.room ?? '')
  return address.href
}

/** Puts a fresh screen in the place of the old one; as long as the paragraph stays, so does the size of its type. */
async function take(address: string): Promise<void> {
  const fresh = (await fetchPage(address))?.querySelector<HTMLElement>('[data-room]')
  const shown = main()
  if (!fresh || !shown) return
  if (fresh.dataset.room === shown.dataset.room) fresh.className = shown.className
  else document.title = fresh.ownerDocument.title
  if (fresh.outerHTML === shown.outerHTML) return
  if (fresh.dataset.room !== shown.dataset.room) scrollTo(0, 0)
  shown.replaceWith(document.adoptNode(fresh))
}

let turn = Promise.resolve()
let waits = false

/** One after the other; what comes while one waits needs none of its own. */
function inTurn(addressOf: () => string): void {
  turn = turn.then(() => take(addressOf())).catch(() => undefined)
}

function renew(): void {
  if (waits) return
  waits = true
  inTurn(() => {
    waits = false
    return ofShown()
  })
}

const follow = (): void => inTurn(() => location.href)

function sayLost(isLost: boolean): void {
  const line = document.querySelector<HTMLElement>('[data-lost]')
  if (line) line.textContent = isLost ? (line.dataset.lost ?? '') : ''
}

/** Listens to what is recorded of the draft, and to where the Chair goes. */
export function startRoom(): void {
  const { body = '', draft = '', position = '0' } = main()?.dataset ?? {}
  const query = new URLSearchParams({ body, draft, after: position })
  const events = new EventSource(`/api/live?${query}`)
  let isLost = false
  events.addEventListener('act', renew)
  if (!isHeld()) events.addEventListener('room', follow)
  events.addEventListener('ready', () => {
    if (isLost) follow()
    isLost = false
    sayLost(false)
    document.body.dataset.ready = ''
  })
  events.addEventListener('error', () => {
    isLost = true
    sayLost(true)
  })
}

/** The room goes where the Chair goes, if the Chair has said so: the panel that is shown says where that is. */
export function leadRoom(): void {
  const form = document.querySelector<HTMLFormElement>('[data-room-follow] form[data-form="room"]')
  if (!form) return
  const words = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  void fetch(form.action, { method: 'POST', body: new URLSearchParams(words), redirect: 'manual' }).catch(
    () => undefined,
  )
}
