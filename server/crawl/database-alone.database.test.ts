import { expect, test, vi } from 'vitest'
import { crawl } from './crawl.fixture.ts'

// The application judges nothing here: every row and entry that it gets is told, to whoever asks.
vi.mock('../may-read.ts', () => ({ mayRead: () => true }))
vi.mock('../database/only-readable.ts', () => ({ onlyReadable: (tx: unknown) => tx }))

const seed = Number(process.env.CRAWL_SEED ?? Date.now() % 1_000_000_000)

test(`row-level security alone keeps every secret, from every seat, at every address (seed ${seed})`, async () => {
  const { leaks, probes, unseen, silent } = await crawl('bound', 10_000, seed)
  expect(leaks).toEqual([])
  expect(unseen).toEqual([])
  expect(silent).toEqual([])
  expect(probes).toBeGreaterThanOrEqual(10_000)
}, 240_000)
