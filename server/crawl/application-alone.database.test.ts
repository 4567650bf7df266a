import { expect, test } from 'vitest'
import { crawl } from './crawl.fixture.ts'

const seed = Number(process.env.CRAWL_SEED ?? Date.now() % 1_000_000_000)

test(`the application alone keeps every secret, from every seat, at every address (seed ${seed})`, async () => {
  const { leaks, probes, unseen, silent } = await crawl('unbound', 10_000, seed)
  expect(leaks).toEqual([])
  expect(unseen).toEqual([])
  expect(silent).toEqual([])
  expect(probes).toBeGreaterThanOrEqual(10_000)
}, 240_000)
