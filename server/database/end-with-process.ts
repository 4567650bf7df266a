/** Something that must be closed when the process ends, and what can still be done when it is already ending. */
export type Ending = { readonly close: () => Promise<void>; readonly atExit: () => void }

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const endings = new Set<Ending>()

/** Closes on a signal only where the program itself has no plan for it; then lets the signal do its work. */
function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return
  const closed = Promise.allSettled([...endings].map(ending => ending.close()))
  void closed.then(() => process.kill(process.pid, signal))
}

const onExit = (): void => {
  for (const ending of endings) ending.atExit()
}

function listen(): void {
  for (const signal of signals) process.on(signal, onSignal)
  process.on('exit', onExit)
}

function ignore(): void {
  for (const signal of signals) process.off(signal, onSignal)
  process.off('exit', onExit)
}

/** Ties a closing to the life of the process. The answer closes once, however often it is called. */
export function endWithProcess(leave: () => Promise<void>, atExit: () => void): () => Promise<void> {
  let closed: Promise<void> | undefined
  const close = () => (closed ??= leave().finally(forget))
  const ending = { close, atExit }
  const forget = () => {
    endings.delete(ending)
    if (endings.size === 0) ignore()
  }
  if (endings.size === 0) listen()
  endings.add(ending)
  return close
}
