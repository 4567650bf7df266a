// A Concord that writes as fast as it can and says which acts are acknowledged, until it is told to close or killed.
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Aggregate } from '../core/aggregate.ts'
import { isRefusal } from '../core/refusal.ts'
import { act } from './act.ts'
import { openDatabase } from './database/open.ts'
import { type Journal, openJournal } from './journal.ts'

const writers = 8
const actor = { seat: 'delegation:ALF', capacity: 'national', state: 'ALF' } as const

const numbered = (content: number) => ({ type: 'Numbered', audience: 'public', content }) as const

/** Each number is recorded once, however often it is sent, as a set of two acts: itself and its opposite. */
const numbers: Aggregate<readonly unknown[], number, null> = {
  initial: [],
  decide: (seen, number) => (seen.includes(number) ? [] : [numbered(number), numbered(-number)]),
  evolve: (seen, _type, content) => [...seen, content],
}

const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

const say = (words: { readonly en: string }) => tell({ said: words.en, at: Date.now() })

/** As a client would: whoever gets no answer sends the same again, until there is one. */
async function send(journal: Journal, stream: string, number: number): Promise<void> {
  for (;;) {
    const done = await act(journal, numbers, stream, number, null, actor).catch(() => null)
    if (done && !isRefusal(done)) return
    await pause(20)
  }
}

async function main(): Promise<void> {
  const [dataFolder = '', name = '', as] = process.argv.slice(2)
  const opened = await openDatabase({ url: null, dataFolder, as: as === 'command' ? as : 'server', say })
  const journal = openJournal(opened.database, [])
  const until = new AbortController()
  const write = async (writer: number): Promise<void> => {
    for (let number = 1; !until.signal.aborted; number += 1) {
      // Streams stay short, because every act reads its stream.
      const stream = `${name}:${writer}:${Math.floor(number / 50)}`
      await send(journal, stream, number)
      tell({ acknowledged: [stream, number], at: Date.now() })
    }
  }
  createInterface({ input: process.stdin }).once('line', () => until.abort())
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
  await journal.close()
  await opened.close()
  process.stdin.destroy()
}

main().catch((error: unknown) => {
  process.stdout.write(`${JSON.stringify({ defect: String(error) })}\n`)
  process.exitCode = 1
})
