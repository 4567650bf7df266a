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

const kept = new Map<string, HTMLFormElement>()

/** Keeps the forms of a part of the page in which something was typed: they come back with what replaces it. */
export function keepTyped(part: ParentNode | null): void {
  for (const form of part?.querySelectorAll<HTMLFormElement>('form[data-form]') ?? []) {
    const { form: name = '' } = form.dataset
    if (isTyped(form)) kept.set(name, form)
    else kept.delete(name)
  }
}

/** Opens every fold around a form. */
function unfold(form: HTMLFormElement): void {
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
