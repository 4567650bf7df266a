const dialog = (id: string): HTMLDialogElement | null => {
  const found = document.getElementById(id)
  return found instanceof HTMLDialogElement ? found : null
}

/** Opens a dialog of the page, or closes it when it is open. */
export function toggle(id: string): void {
  const shown = dialog(id)
  if (shown?.open) shown.close()
  else shown?.showModal()
}

/** Buttons that would do nothing without a script are there only with one. */
export function showWhatNeedsAScript(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-opens],[data-prints]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const { opens } = button.dataset
      if (opens) toggle(opens)
      else window.print()
    })
  }
}

/** The language switch leads to the paragraph that is shown, not only to its page. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a'))
    link.addEventListener('click', () => {
      link.hash = location.hash
    })
}
