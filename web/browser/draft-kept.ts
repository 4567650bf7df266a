/** Whether something was typed or chosen in a form since it was drawn; what was refused has been typed before that. */
export function isTyped(form: HTMLFormElement): boolean {
  if (form.dataset.refused !== undefined) return true
  return [...form.elements].some(field => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
    if (field instanceof HTMLSelectElement)
      return [...field.options].some(option => option.selected !== option.defaultSelected)
    if (!(field instanceof HTMLInputElement)) return false
    if (field.type === 'radio' || field.type === 'checkbox') return field.checked !== field.defaultChecked
    return field.type !== 'hidden' && field.value !== field.defaultValue
  })
}

/** The words that were seen when a form was drawn. */
export const baseOf = (form: HTMLFormElement): string | undefined =>
  form.closest<HTMLElement>('[data-base]')?.dataset.base

const kept = new Map<string, HTMLFormElement>()

/** Keeps a form with the words on which it was typed: those beside it may be others by then. */
function keep(name: string, form: HTMLFormElement): void {
  const base = baseOf(form)
  if (base !== undefined) form.dataset.base = base
  kept.set(name, form)
}

/** Keeps the forms of a part of the page in which something was typed: they come back with what replaces it. */
export function keepTyped(part: ParentNode | null): void {
  for (const form of part?.querySelectorAll<HTMLFormElement>('form[data-form]') ?? []) {
    const { form: name = '' } = form.dataset
    if (isTyped(form)) keep(name, form)
    else kept.delete(name)
  }
}

/** A form that was given up does not come back. */
export const giveUp = (name: string): boolean => kept.delete(name)

/** Opens every fold around a form. */
export function unfold(form: HTMLFormElement): void {
  for (let fold = form.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
}

/**
 * Puts kept forms in the place of fresh ones, whole: what was typed lies on the words that were seen, and if those have
 * changed since, the rules say so when it is sent.
 */
export function bringBack(part: ParentNode): number {
  let count = 0
  for (const form of part.querySelectorAll<HTMLFormElement>('form[data-form]')) {
    const old = kept.get(form.dataset.form ?? '')
    if (!old) continue
    form.replaceWith(old)
    unfold(old)
    count += 1
  }
  return count
}
