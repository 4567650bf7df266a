import { han, unitAt } from './character.ts'
import type { Change } from './change.ts'

/** What a reader pays for one more stroke: as many letters as he would rather read again. */
export const stroke = { cost: 12, han: 4, crumb: 2 }

const strokesOf = (c: Change) => (c.to > c.from ? 1 : 0) + (c.addTo > c.addFrom ? 1 : 0)
const widthOf = (before: string, from: number, to: number) => {
    if (to - from <= stroke.crumb) return 0
    if (to - from > 200) return 1e6
    let w = 0
    for (let at = from; at < to; at++) w += unitAt(before, at) === han ? stroke.han : 1
    return w
  }
export function tidy(before: string, changes: readonly Change[]): readonly Change[] {
  if (changes.length < 2) return changes
  const n = changes.length
  let single = strokesOf(changes[0]!) * stroke.cost, merged = Infinity
  const back: number[] = [0]
  for (let i = 1; i < n; i++) {
    const w = 2 * widthOf(before, changes[i - 1]!.to, changes[i]!.from)
    const fromWhich = merged < single ? 1 : 0
    const s = Math.min(single, merged) + strokesOf(changes[i]!) * stroke.cost
    const viaSingle = single - strokesOf(changes[i - 1]!) * stroke.cost + 2 * stroke.cost + w
    const viaMerged = merged + w
    back.push(fromWhich + (viaMerged < viaSingle ? 2 : 0))
    single = w === 0 ? Infinity : s
    merged = Math.min(viaSingle, viaMerged)
  }
  const out: Change[] = []
  let state = merged < single ? 1 : 0
  for (let i = n - 1; i >= 0; ) {
    let j = i
    while (state === 1 && j > 0) { state = back[j]! >> 1; j-- }
    out.push({ from: changes[j]!.from, to: changes[i]!.to, addFrom: changes[j]!.addFrom, addTo: changes[i]!.addTo })
    if (j > 0) state = back[j]! & 1
    i = j - 1
  }
  return out.reverse()
}
