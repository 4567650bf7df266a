import type { Comparison } from '../../core/text/compare.ts'
import type { ComparisonAnswered, ComparisonAsked } from './compare-worker.ts'

/** Compares two texts without holding up the page. */
export type Comparer = (texts: Omit<ComparisonAsked, 'n'>) => Promise<Comparison>

/** Fetches what compares, once, and again only after it has failed. */
export function comparersAt(address: string): () => Promise<Comparer> {
  let here: Promise<Comparer> | null = null
  return () => {
    here ??= comparerAt(address, () => {
      here = null
    })
    return here
  }
}

/** Waits until it is here: it says so itself, as the answer to no question. */
async function comparerAt(address: string, lost: () => void): Promise<Comparer> {
  const worker = new Worker(address, { type: 'module' })
  worker.addEventListener('error', lost)
  await answer(worker, 0)
  let asked = 0
  return texts => {
    asked += 1
    worker.postMessage({ ...texts, n: asked } satisfies ComparisonAsked, [])
    return answer(worker, asked)
  }
}

const answer = (worker: Worker, n: number): Promise<Comparison> =>
  new Promise((resolve, reject) => {
    const done = new AbortController()
    const { signal } = done
    const hear = ({ data }: MessageEvent<ComparisonAnswered>) => {
      if (data.n !== n) return
      done.abort()
      resolve(data.comparison)
    }
    worker.addEventListener('message', hear, { signal })
    worker.addEventListener('error', () => reject(new Error('The worker has stopped')), { signal })
  })
