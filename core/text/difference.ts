import { space, unitAt } from './character.ts'
import { isHard, isHardSign } from './hard.ts'

/** How many code units two texts have in common at the beginning and at the end, and what must be read as words. */
export type Difference = {
  readonly head: number
  readonly tail: number
  readonly from: number
  readonly to: number
  readonly toAfter: number
}

/** How far the beginning or the end of a clause is looked for. */
const farthest = 32

/** Where two texts differ. Only the rest of the word before and of the word after it need to be read. */
export function differenceOf(before: string, after: string): Difference {
  const head = commonHead(before, after)
  const tail = commonTail(before, after, Math.min(before.length, after.length) - head)
  let from = head
  while (!isHard(before, from) || !isHard(after, from)) from -= 1
  let rest = tail
  while (!isHard(before, before.length - rest) || !isHard(after, after.length - rest)) rest -= 1
  return { head, tail, from, to: before.length - rest, toAfter: after.length - rest }
}

/** The same with the rest of the clause on both sides: a stretch that comes or goes may turn out to begin or end there. */
export function withClauses(before: string, after: string, difference: Difference): Difference {
  let { from } = difference
  while (!isHard(before, from) || !isHard(after, from) || !beginsClause(before, from, difference.head))
    from -= 1
  let rest = before.length - difference.to
  while (
    !isHard(before, before.length - rest) ||
    !isHard(after, after.length - rest) ||
    !endsClause(before, rest, difference.tail)
  ) {
    rest -= 1
  }
  return { ...difference, from, to: before.length - rest, toAfter: after.length - rest }
}

const beginsClause = (text: string, at: number, head: number): boolean =>
  at === 0 || isHardSign(text, at) || head - at > farthest

function endsClause(text: string, rest: number, tail: number): boolean {
  const last = text.length - rest - 1
  return (
    rest === 0 || tail - rest > farthest || isHardSign(text, unitAt(text, last) === space ? last - 1 : last)
  )
}

function commonHead(before: string, after: string): number {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1
  return head
}

function commonTail(before: string, after: string, most: number): number {
  let last = before.length - 1
  let lastAfter = after.length - 1
  const stop = last - most
  while (last > stop && before.charCodeAt(last) === after.charCodeAt(lastAfter)) {
    last -= 1
    lastAfter -= 1
  }
  return before.length - 1 - last
}
