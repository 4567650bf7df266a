import { baseOf, giveUp, isTyped, unfold } from './draft-kept.ts'
import {
  forget,
  forgetOthers,
  type FormPlace,
  noteSent,
  store,
  type StoredForm,
  storedAt,
  takeSent,
} from './draft-stored.ts'

const panel = (): HTMLElement | null => document.querySelector('#panel')

/** Where a form of the panel stands. */
function placeOf(part: HTMLElement, form: string): FormPlace {
  const { seat = '', address: draft = '', text = '', panel: paragraph = '' } = part.dataset
  return { seat, draft, text, paragraph, form }
}

type Field = HTMLTextAreaElement | HTMLInputElement

/** The fields of a form in which one types words. */
const wordFields = (form: HTMLFormElement): readonly Field[] =>
  [...form.querySelectorAll<Field>('textarea, input[type="text"]')].filter(({ readOnly }) => !readOnly)

const hasWords = (form: HTMLFormElement): boolean =>
  isTyped(form) && wordFields(form).some(field => isRefused(form) || field.value !== field.defaultValue)

const isRefused = (form: HTMLFormElement): boolean => form.dataset.refused !== undefined

const valuesOf = (form: HTMLFormElement): StoredForm['fields'] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )

/** Keeps what stands in a form of the panel, or keeps it no longer where nothing was typed. */
function note(form: HTMLFormElement): void {
  const part = form.closest<HTMLElement>('#panel')
  const { form: name } = form.dataset
  if (!part || name === undefined) return
  const place = placeOf(part, name)
  if (hasWords(form)) store({ ...place, base: baseOf(form) ?? null, fields: valuesOf(form) })
  else forget(place)
}

/** The revision that was seen and the name of a proposal stay those of the typing. */
const isOfTyping = ({ name }: HTMLInputElement): boolean => name === 'words' || name === 'id'

function fill(field: Element, fields: StoredForm['fields']): void {
  if (
    !(
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    )
  )
    return
  const values = fields.filter(([name]) => name === field.name).map(([, value]) => value)
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
    field.checked = values.includes(field.value)
  else if (!(field instanceof HTMLInputElement && field.type === 'hidden') || isOfTyping(field))
    field.value = values[0] ?? field.value
}

/** A piece of the panel that is shown only when it is needed, with its way to give the words up. */
function piece(part: HTMLElement, name: string, discard: () => void): HTMLElement | null {
  const template = part.querySelector<HTMLTemplateElement>(`template[data-piece="${name}"]`)
  const made = template?.content.firstElementChild?.cloneNode(true)
  if (!(made instanceof HTMLElement)) return null
  made.querySelector('[data-discard]')?.addEventListener('click', discard)
  return made
}

/** What was typed stands in the form again, and can be given up. */
function restore(part: HTMLElement, form: HTMLFormElement, stored: StoredForm): void {
  const fresh = form.cloneNode(true)
  for (const field of form.elements) fill(field, stored.fields)
  if (!hasWords(form)) return forget(stored)
  if (stored.base !== null) form.dataset.base = stored.base
  const said = piece(part, 'restored', () => {
    forget(stored)
    form.replaceWith(fresh)
  })
  if (said) form.querySelector('.sends')?.before(said)
  unfold(form)
  wordFields(form)[0]?.dispatchEvent(new Event('input', { bubbles: true }))
}

const isOwn = (name: string): boolean =>
  ['text', 'verb', 'after', 'reason'].includes(name) || name.startsWith('gap-')

/** The form has gone: its words are given back, to be taken elsewhere. */
function offer(part: HTMLElement, stored: StoredForm): void {
  for (const [name, value] of stored.fields) {
    if (!isOwn(name) || value.trim() === '') continue
    const made = piece(part, 'lost', () => {
      forget(stored)
      giveUp(stored.form)
      made?.remove()
    })
    const field = made?.querySelector('textarea')
    if (!made || !field) continue
    field.value = value
    part.querySelector('.ph')?.after(made)
  }
}

const named = (part: HTMLElement, attribute: string, name: string): Element | null =>
  part.querySelector(`[data-${attribute}="${CSS.escape(name)}"]`)

/** What was typed at this place before stands in its forms again; where a form has gone, its words are given back. */
export function bringWords(part: HTMLElement): void {
  const place = placeOf(part, '')
  for (const stored of storedAt(place)) {
    const form = named(part, 'form', stored.form)
    if (form instanceof HTMLFormElement) {
      if (!isTyped(form)) restore(part, form, stored)
    } else if (stored.paragraph === place.paragraph && !named(part, 'given-back', stored.form))
      offer(part, stored)
  }
}

/** An act that was recorded leads on to the page that shows it; a refusal, or a server that is away, does not. */
function wasRecorded(part: HTMLElement): boolean {
  const [visit] = performance.getEntriesByType('navigation')
  const isLedOn = visit instanceof PerformanceNavigationTiming && visit.redirectCount > 0
  return isLedOn && !part.querySelector('[data-refused], [data-given-back]')
}

const formOf = ({ target }: Event): HTMLFormElement | null => {
  if (target instanceof HTMLFormElement) return target
  return target instanceof Element ? target.closest('form') : null
}

function noteAt(event: Event): void {
  const form = formOf(event)
  if (form) note(form)
}

function listen(): void {
  for (const kind of ['input', 'change', 'compositionend']) document.addEventListener(kind, noteAt)
  document.addEventListener('submit', event => {
    noteAt(event)
    const form = formOf(event)
    const part = form?.closest<HTMLElement>('#panel')
    if (part && form?.dataset.form) noteSent(placeOf(part, form.dataset.form))
  })
}

/** Keeps what is typed until it is recorded, and brings back what was typed before. */
export function keepWords(): void {
  const sent = takeSent()
  const part = panel()
  if (!part) return
  forgetOthers(part.dataset.seat ?? '')
  if (sent && wasRecorded(part)) forget(sent)
  listen()
  const refused = part.querySelector<HTMLFormElement>('form[data-refused]')
  if (refused) note(refused)
  bringWords(part)
}
