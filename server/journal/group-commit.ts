import type { Kysely, Transaction } from 'kysely'
import type { Entry } from '../../core/journal/entry.ts'
import { type Append, judge, partsOf } from '../../core/journal/judge.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { asOperator } from '../database/audience.ts'
import { isBroken } from '../database/is-broken.ts'
import type { Tables } from '../database/tables.ts'
import type { View } from '../views/view.ts'
import { sealAll } from './seal.ts'
import { foldInto, insert, lockHead, versionsOf } from './store.ts'

type Answer = readonly Entry[] | Refusal
type Waiting = {
  readonly append: Append
  readonly settle: (answer: Answer) => void
  readonly fail: (defect: unknown) => void
}

/** How many acts one commit holds at most: enough to share the wait for the disk, few enough to answer soon. */
const limit = 500

async function record(
  tx: Transaction<Tables>,
  views: readonly View[],
  group: readonly Append[],
): Promise<readonly Answer[]> {
  const head = await lockHead(tx)
  const streams = group.flatMap(partsOf).map(({ stream }) => stream)
  const versions = await versionsOf(tx, [...new Set(streams)])
  const judged = judge(group, { ...head, versions })
  const sealed = sealAll(judged.flatMap(answer => (isRefusal(answer) ? [] : answer)))
  const entries = sealed.map(one => one.entry)
  await insert(tx, sealed)
  await foldInto(tx, views, entries)
  const from = head.position + 1
  return judged.map(answer =>
    isRefusal(answer) ? answer : answer.flatMap(({ position }) => entries[position - from] ?? []),
  )
}

const actsIn = (append: Append): number => partsOf(append).reduce((sum, { acts }) => sum + acts.length, 0)

/** Takes from the front as many appends as one commit holds, and at least one. */
function nextGroup(queue: Waiting[]): readonly Waiting[] {
  let acts = 0
  const over = queue.findIndex(({ append }, index) => (acts += actsIn(append)) > limit && index > 0)
  return queue.splice(0, over === -1 ? queue.length : over)
}

/** Appends that arrive while a commit is under way wait and share the next one. */
export function groupCommit(
  database: Kysely<Tables>,
  views: readonly View[],
  recorded: () => void = () => undefined,
) {
  const queue: Waiting[] = []
  let working: Promise<void> | null = null

  const commit = async (group: readonly Waiting[]): Promise<void> => {
    try {
      const appends = group.map(waiting => waiting.append)
      const answers = await asOperator(database, tx => record(tx, views, appends))
      for (const [index, waiting] of group.entries()) waiting.settle(answers[index] ?? [])
      recorded()
    } catch (defect) {
      // Where the connection broke, nobody knows whether the commit was made: none is acknowledged, none tried again.
      if (group.length === 1 || isBroken(defect)) return group.forEach(waiting => waiting.fail(defect))
      // One of them is at fault; alone, each succeeds or fails for itself.
      for (const waiting of group) await commit([waiting])
    }
  }
  const work = async (): Promise<void> => {
    while (queue.length > 0) await commit(nextGroup(queue))
    working = null
  }
  const append = async (request: Append): Promise<Answer> =>
    await new Promise<Answer>((settle, fail) => {
      queue.push({ append: request, settle, fail })
      working ??= work()
    })
  return { append, idle: async () => await working }
}
