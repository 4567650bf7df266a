// What was typed and not recorded is kept in this tab of the browser alone: when the page is left, and when a server is away.

/** Where a form stands: whose seat, which draft, its language, the paragraph, and the form. */
export type FormPlace = {
  readonly seat: string
  readonly draft: string
  readonly text: string
  readonly paragraph: string
  readonly form: string
}

/** What stood in a form, and on which words it was typed. */
export type StoredForm = FormPlace & {
  readonly base: string | null
  readonly fields: readonly (readonly [name: string, value: string])[]
}

const shelf = 'concord.typed'
const onItsWay = 'concord.sent'

/** A tab that keeps nothing loses nothing but this comfort. */
function attempt<T>(does: () => T, otherwise: T): T {
  try {
    return does()
  } catch {
    return otherwise
  }
}

const all = (): readonly StoredForm[] =>
  attempt(() => {
    const read: readonly StoredForm[] = JSON.parse(sessionStorage.getItem(shelf) ?? '[]')
    return read
  }, [])

function write(forms: readonly StoredForm[]): void {
  attempt(() => sessionStorage.setItem(shelf, JSON.stringify(forms)), undefined)
}

const isSame = (one: FormPlace, other: FormPlace): boolean =>
  one.seat === other.seat && one.draft === other.draft && one.text === other.text && one.form === other.form

/** What was typed at a seat in the forms of a draft, in one language. */
export const storedAt = (place: Omit<FormPlace, 'form'>): readonly StoredForm[] =>
  all().filter(each => isSame(each, { ...place, form: each.form }))

/** Keeps what stands in a form. */
export const store = (form: StoredForm): void => write([...all().filter(each => !isSame(each, form)), form])

/** Keeps it no longer. */
export const forget = (place: FormPlace): void => write(all().filter(each => !isSame(each, place)))

/** What was typed at another seat is not for this one. */
export function forgetOthers(seat: string): void {
  const others = all().filter(each => each.seat !== seat)
  if (others.length > 0) write(all().filter(each => each.seat === seat))
}

/** Notes which form is on its way to the server. */
export const noteSent = (place: FormPlace): void =>
  attempt(() => sessionStorage.setItem(onItsWay, JSON.stringify(place)), undefined)

/** The form that was on its way when the page before this one was left; it is told once. */
export const takeSent = (): FormPlace | null =>
  attempt(() => {
    const sent: FormPlace | null = JSON.parse(sessionStorage.getItem(onItsWay) ?? 'null')
    sessionStorage.removeItem(onItsWay)
    return sent
  }, null)
