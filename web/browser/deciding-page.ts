// The room in which decisions are taken, kept current: the gate, the gavel and the floor by themselves, the rest when asked for.
import { type InterfaceLanguage, interfaceLanguages } from '../../core/language.ts'
import { formatZoned } from '../words/zoned.ts'
import type { BindKeys } from './compare-page.ts'
import { fetchPage } from './draft-refresh.ts'

const news = (): HTMLElement | null => document.querySelector('.roomnews')

const parts = ['count', 'gates', 'gavel', 'floor', 'formula', 'acts', 'ours'] as const

const partOf = (root: ParentNode, name: string): HTMLElement | null =>
  root.querySelector(`[data-part="${name}"]`)

/** Whether somebody reads or uses a part just now: then it is not changed under the pointer or the focus. */
const isInUse = (part: HTMLElement): boolean =>
  part.matches(':hover') || part.contains(document.activeElement)

function say(sentence: string): void {
  const said = news()?.querySelector('[data-said]')
  if (said) said.textContent = sentence
}

function offer(isOffered: 'shown' | 'hidden'): void {
  const button = news()?.querySelector<HTMLElement>('[data-show-news]')
  if (button) button.hidden = isOffered === 'hidden'
}

/** Puts a part in the place of the old one; what held the focus in it holds it again. */
function replace(shown: HTMLElement, fresh: HTMLElement): void {
  const focused = shown.contains(document.activeElement)
  const scrolled = shown.scrollTop
  const adopted = document.adoptNode(fresh)
  shown.replaceWith(adopted)
  adopted.scrollTop = scrolled
  if (focused) adopted.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
}

/** The gavel has one size and one place: it is always as the gate is. */
const isSteady = (name: string): boolean => name === 'gavel' || name === 'count'

/** Takes every part that nobody is using; answers whether one waits. */
function takeParts(fresh: Document, when: 'unused' | 'all'): 'all-taken' | 'some-wait' {
  let left: 'all-taken' | 'some-wait' = 'all-taken'
  for (const name of parts) {
    const shown = partOf(document, name)
    const now = partOf(fresh, name)
    if (!shown || !now || shown.outerHTML === now.outerHTML) continue
    if (when === 'unused' && !isSteady(name) && isInUse(shown)) left = 'some-wait'
    else replace(shown, now)
  }
  return left
}

const standingIn = (root: ParentNode): HTMLElement | null => root.querySelector('[data-standing]')

/** The wall is followed by nobody's hand: it is as the room is. */
function takeWall(fresh: Document): void {
  const shown = partOf(document, 'wall')
  const now = partOf(fresh, 'wall')
  if (shown && now && shown.outerHTML !== now.outerHTML) shown.replaceWith(document.adoptNode(now))
}

async function renew(): Promise<void> {
  const line = news()
  const fresh = await fetchPage(location.href)
  const there = fresh?.querySelector<HTMLElement>('.roomnews')
  if (!line || !fresh || !there) return
  if (document.body.dataset.page === 'wall') return takeWall(fresh)
  if (there.dataset.question !== line.dataset.question) {
    say(line.dataset.questionChanged ?? '')
    return offer('shown')
  }
  const before = standingIn(document)?.dataset.says
  const now = standingIn(fresh)?.dataset.says
  const left = takeParts(fresh, 'unused')
  if (left === 'some-wait') {
    say(now && now !== before ? now : (line.dataset.changed ?? ''))
    return offer('shown')
  }
  offer('hidden')
  say(now && now !== before ? now : '')
}

let turn = Promise.resolve()
let waits = false

/** One after the other; what comes while one waits needs none of its own. */
function soon(): void {
  if (waits) return
  waits = true
  turn = turn.then(() => {
    waits = false
    return renew().catch(() => undefined)
  })
}

/** Whether an entry is of the decisions of this organ, or of this meeting. */
function concerns(data: string, { hall = '', meeting = '' }: DOMStringMap): boolean {
  const told: unknown = JSON.parse(data)
  const stream = typeof told === 'object' && told !== null && 'stream' in told ? String(told.stream) : ''
  return stream === hall || (meeting !== '' && stream.endsWith(`:${meeting}`))
}

function listen(line: HTMLElement): void {
  const events = new EventSource(`/api/live?after=${line.dataset.position ?? '0'}`)
  events.addEventListener('act', event => {
    if (concerns(event.data, line.dataset)) soon()
  })
  events.addEventListener('ready', () => {
    document.body.dataset.ready = ''
    if (line.dataset.isLost === undefined) return
    delete line.dataset.isLost
    say('')
    soon()
  })
  events.addEventListener('error', () => {
    line.dataset.isLost = ''
    say(line.dataset.lost ?? '')
  })
}

/** The language of the page. */
const languageHere = (): InterfaceLanguage =>
  interfaceLanguages.find(each => document.documentElement.lang.startsWith(each)) ?? 'en'

/** The reader's own clock beside the announced one: the same instant, in the zone of this device. */
function showOwnClocks(): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  for (const line of document.querySelectorAll<HTMLElement>('[data-own-clock]')) {
    const moment = formatZoned(languageHere(), line.dataset.ownClock ?? '', timeZone)
    line.textContent = `${line.dataset.says ?? ''}${line.dataset.colon ?? ' '}${moment}`
    line.hidden = false
  }
}

const focusOn = (selector: string): void => {
  const part = document.querySelector<HTMLElement>(selector)
  part?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  part?.focus({ preventScroll: true })
}

/** F leads to the floor, T to the gate; there is no key for the gavel. */
const decidingKeys: Readonly<Record<string, () => void>> = {
  KeyT: () => focusOn('.gatebox'),
  KeyF: () => focusOn('.queue a, .queue button, .queue'),
  KeyR: () => document.querySelector<HTMLElement>('[data-show-news]:not([hidden])')?.click(),
}

/** Takes a page of the room, or one with clocks, into use. */
export function startDeciding(bindKeys: BindKeys): void {
  showOwnClocks()
  const line = news()
  if (!line) return
  if (document.body.dataset.page !== 'wall') bindKeys(decidingKeys)
  line.querySelector('[data-show-news]')?.addEventListener('click', () => location.reload())
  listen(line)
}
