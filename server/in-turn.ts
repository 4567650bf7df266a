/** Does works of the same name one after the other, in the order in which they came; others do not wait for them. */
export function inTurn() {
  const last = new Map<string, Promise<void>>()
  return async <Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> => {
    const answer = (last.get(name) ?? Promise.resolve()).then(work)
    const ended = answer.then(
      () => undefined,
      () => undefined,
    )
    last.set(name, ended)
    try {
      return await answer
    } finally {
      if (last.get(name) === ended) last.delete(name)
    }
  }
}
