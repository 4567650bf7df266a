import { han, kinds } from './character.ts'
import type { Change } from './change.ts'

/** What a reader pays for one more stroke: as many letters as he would rather read again. */
export const stroke = { cost: 12, han: 4, crumb: 2 }

export function tidy(before: string, changes: readonly Change[]): readonly Change[] {
  if (changes.length < 2) return changes
  const strokes = (c: Change) => (c.to > c.from ? 1 : 0) + (c.addTo > c.addFrom ? 1 : 0)
  // cheapest way to group the first n changes, and where the last group begins
  const n = changes.length
  const width = (from: number, to: number) => {
    if (to - from <= stroke.crumb) return 0
    if (to - from > 200) return 1e6
    let w = 0
    for (let at = from; at < to; at++) w += kinds[before.charCodeAt(at)] === han ? stroke.han : 1
    return w
  }
  // open: best cost with change i in a merged group; single: alone
  let single = strokes(changes[0]!) * stroke.cost, merged = Infinity
  const back: number[][] = [[0, 0]]
  for (let i = 1; i < n; i++) {
    const w = 2 * width(changes[i - 1]!.to, changes[i]!.from)
    const best = Math.min(single, merged)
    const fromWhich = merged < single ? 1 : 0
    const s = best + strokes(changes[i]!) * stroke.cost
    // merge: previous single -> group cost 2 strokes instead of its own
    const viaSingle = single - strokes(changes[i - 1]!) * stroke.cost + 2 * stroke.cost + w
    const viaMerged = merged + w
    back[i] = [fromWhich, viaMerged < viaSingle ? 1 : 0]
    single = s
    if (w === 0) single = Infinity
    merged = Math.min(viaSingle, viaMerged)
  }
  const out: Change[] = []
  let state = merged < single ? 1 : 0
  for (let i = n - 1; i >= 0; ) {
    let j = i
    while (state === 1 && j > 0) { const b = back[j]![1]!; j--; state = b; if (b === 0) break }
    // changes j..i are one
    out.push({ from: changes[j]!.from, to: changes[i]!.to, addFrom: changes[j]!.addFrom, addTo: changes[i]!.addTo })
    if (j > 0) state = back[j]![0]!
    i = j - 1
  }
  return out.reverse()
}
