/**
 * Asks once for all who ask at the same time. Whoever comes while a question is under way waits for the next one: the
 * answer is never older than the question.
 */
export function batched<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let underWay: Promise<unknown> = Promise.resolve()
  let next: Promise<Answer> | null = null
  const begin = (): Promise<Answer> => {
    next = null
    const answer = ask()
    underWay = answer.catch(() => undefined)
    return answer
  }
  return () => (next ??= underWay.then(begin))
}
