import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../browser-server.fixture.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(async () => {
  await site?.close()
})

test.each([
  [1440, 'zh'],
  [1440, 'ru'],
  [1440, 'en'],
  [390, 'ru'],
] as const)('names of lines end inside their plot, at %i px in %s', async (width, language) => {
  const { page } = await site.visitor({ width, language })
  for (const path of ['/sco/instruments', '/sco/members']) {
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready.then(() => true))
    const over = await page.locator('.plot').evaluate(plot => {
      const { left, right } = plot.getBoundingClientRect()
      const names = [...plot.querySelectorAll('.name text')]
      return {
        names: names.length,
        outside: names
          .filter(
            name => name.getBoundingClientRect().right > right || name.getBoundingClientRect().left < left,
          )
          .map(name => name.textContent),
      }
    })
    expect(over.names).toBeGreaterThan(5)
    expect([path, over.outside]).toEqual([path, []])
  }
})
