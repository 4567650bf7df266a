import type { Entry } from '../../core/journal/entry.ts'
import { eventOf, groupOf, hears, type Listener } from './event.ts'
import type { Shown } from './shown.ts'

/**
 * One connection. `write` answers how many bytes still wait for the other side; `drained` waits until none do, or until
 * the other side is gone.
 */
export type Screen = Listener & {
  readonly write: (bytes: Buffer) => number
  readonly drained: () => Promise<void>
  readonly isOpen: () => boolean
  readonly end: () => void
}

type Group = { readonly listener: Listener; readonly screens: Set<Screen> }

/** How much may wait for a slow reader. More is not kept: it is cut off, comes again, and resumes where it was. */
export const mostWaiting = 1024 * 1024

/** Hands bytes to a screen, or lets go of it if it does not keep up. */
export function tell(screen: Screen, bytes: Buffer): void {
  if (screen.write(bytes) > mostWaiting) screen.end()
}

/** The screens that are connected, by what they may hear: an event is written once for each group, not for each screen. */
export function openScreens() {
  const groups = new Map<string, Group>()
  let connected = 0

  const add = (screen: Screen): void => {
    const name = groupOf(screen)
    const group = groups.get(name) ?? { listener: screen, screens: new Set() }
    groups.set(name, group)
    group.screens.add(screen)
    connected += 1
  }
  const remove = (screen: Screen): void => {
    const name = groupOf(screen)
    const group = groups.get(name)
    if (!group?.screens.delete(screen)) return
    connected -= 1
    if (group.screens.size === 0) groups.delete(name)
  }
  const spread = (entries: readonly Entry[], shown: Shown): void => {
    for (const [name, { listener, screens }] of groups) {
      const heard = entries.filter(entry => shown.get(name)?.has(entry.position) && hears(listener, entry))
      if (heard.length === 0) continue
      const bytes = Buffer.from(heard.map(entry => eventOf(entry, listener)).join(''))
      for (const screen of screens) tell(screen, bytes)
    }
  }
  const all = (): readonly Screen[] => [...groups.values()].flatMap(({ screens }) => [...screens])
  const listeners = (): readonly Listener[] => [...groups.values()].map(({ listener }) => listener)
  /** Whether it is known of everybody what is shown: who has just come may not be among them yet. */
  const areIn = (shown: Shown): boolean => [...groups.keys()].every(name => shown.has(name))
  return { add, remove, spread, all, listeners, areIn, count: () => connected }
}
