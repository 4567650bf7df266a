import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { decisionsAggregate } from '../core/decision/decision-register-aggregate.ts'
import { draftAggregate } from '../core/draft/draft-aggregate.ts'
import { asAuditor } from './database/audience.ts'
import { checkout, type ConcordProcess, postmasterOf, start } from './database/concord-process.fixture.ts'
import { openDatabase } from './database/open.ts'
import { body, leaders, ministers } from './deciding.fixture.ts'
import { draftStream } from './drafting.ts'
import { openJournal } from './journal.ts'
import { rebuild } from './journal/rebuild.ts'
import { verifyStored } from './journal/verify.ts'
import { profilesFolder } from './profiles-folder.ts'
import { decisionsStream } from './streams.ts'
import { views } from './views/views.ts'

/** What is done in one life of the process: it is killed after the last word, or in the middle of its commit. */
type Life = { readonly words: readonly string[]; readonly killed: 'after' | 'within' }

const lives: readonly Life[] = [
  { words: ['prepare', 'gavel'], killed: 'after' },
  { words: ['slow', 'follow'], killed: 'within' },
  { words: ['late', 'follow', 'submit'], killed: 'after' },
  { words: ['slow', 'follow'], killed: 'within' },
  { words: ['slow', 'bloc'], killed: 'within' },
  { words: ['bloc', 'bloc'], killed: 'after' },
]

/** Lives one life to its violent end; what was being recorded then. */
async function live(process: ConcordProcess, { words, killed }: Life): Promise<unknown> {
  for (const [n, word] of words.entries()) {
    process.send(word)
    const isLast = n === words.length - 1
    if (!isLast || killed === 'after') await process.told(word)
  }
  const within = killed === 'within' ? (await process.told('recording'))['recording'] : null
  process.kill('SIGKILL')
  await process.ended
  return within
}

async function everythingIn(data: string) {
  const opened = await openDatabase({ url: null, dataFolder: data, as: 'command' })
  const { database } = opened
  const journal = openJournal(database, views)
  const registerOf = async (organ: string) =>
    (await journal.folded(decisionsAggregate, decisionsStream(body, organ))).thing
  const found = {
    below: await registerOf(ministers),
    above: await registerOf(leaders),
    entries: await journal.entries(1, 1_000),
    draft: (await journal.folded(draftAggregate, draftStream(body, 'lanterns'))).thing,
    verified: await asAuditor(database, tx => verifyStored(tx, () => undefined)),
    notices: await asAuditor(database, tx =>
      tx.selectFrom('notices').select(['seat', 'kind', 'matter']).execute(),
    ),
    rebuilt: await rebuild(database, views),
  }
  await journal.close()
  await opened.close()
  return found
}

test('killed between a gavel and what follows, in what follows, and within the gavel on a bloc: everything is there once', async () => {
  const folder = await checkout(join(import.meta.dirname, 'gavel-killed.program.fixture.ts'), '0755')
  const data = join(folder, 'data')
  const processes: ConcordProcess[] = []
  const begin = (): ConcordProcess => {
    const begun = start(folder, [data, profilesFolder])
    processes.push(begun)
    return begun
  }
  try {
    const within: unknown[] = []
    for (const life of lives) within.push(await live(begin(), life))
    expect(within.slice(0, 4)).toEqual([null, ['DraftAdopted'], null, ['DecisionDrafted']])
    expect(within[4]).toEqual(Array(14).fill('DecisionAdopted'))

    const last = begin()
    last.send('follow')
    await last.told('follow')
    last.send('close')
    expect(await last.ended).toBe(0)

    const { below, above, entries, draft, verified, notices, rebuilt } = await everythingIn(data)
    const count = (type: string) => entries.filter(entry => entry.type === type).length
    expect(draft.stage).toBe('submitted-up')
    expect(draft.adoptions).toHaveLength(1)
    expect([...above.decisions.values()].map(({ id, from }) => [id, from])).toEqual([
      [`${ministers}:lanterns`, { organ: ministers, decision: 'lanterns' }],
    ])
    expect([count('DraftAdopted'), count('DecisionSubmitted'), count('DecisionAdopted')]).toEqual([1, 1, 15])
    const numbers = [...below.decisions.values()].map(({ adoption }) => adoption?.number)
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, n) => n + 1))
    const { objections, statements, adoption } = below.decisions.get('lanterns') ?? {}
    expect([objections, statements?.map(({ kind }) => kind)]).toEqual([[], ['after-adoption']])
    expect(adoption?.standing).toBe('stands')
    const told = notices.filter(({ kind }) => kind === 'adopted').map(each => JSON.stringify(each))
    expect(told.length).toBeGreaterThanOrEqual(15 * 8)
    expect(new Set(told).size).toBe(told.length)
    expect(told.length % 15).toBe(0)
    expect(verified).toEqual({ entries: entries.length, findings: [] })
    expect(rebuilt.differences).toEqual([])
  } finally {
    for (const each of processes) each.kill('SIGKILL')
    await pause(200)
    const left = postmasterOf(join(data, 'postgres'))
    if (left) process.kill(left, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)
