import { fetchPage } from './draft-refresh.ts'

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey

/** Puts what earlier texts say where the way to it stood; where that fails, the way leads there. */
async function take(link: HTMLAnchorElement): Promise<void> {
  const fresh = await fetchPage(link.href).catch(() => null)
  const found = fresh?.querySelector<HTMLElement>('[data-precedents]')
  if (!found) return location.assign(link.href)
  if (!link.isConnected) return
  const adopted = document.adoptNode(found)
  link.parentElement?.replaceWith(adopted)
  adopted.focus()
}

/** Fetches what earlier texts say into the panel when it is asked for. */
export function listenToPrecedents(): void {
  document.addEventListener('click', event => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-precedents-of]')
        : null
    if (!link || !isPlain(event)) return
    event.preventDefault()
    void take(link)
  })
}

/** Asks for what earlier texts say of the selected paragraph. */
export const openPrecedents = (): void =>
  document.querySelector<HTMLAnchorElement>('#panel a[data-precedents-of]')?.click()
