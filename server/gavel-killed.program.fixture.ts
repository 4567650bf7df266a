// A Concord that decides and follows when told, so that it can be killed at a known instant.
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { DraftCommand } from '../core/draft/command.ts'
import { draftAggregate } from '../core/draft/draft-aggregate.ts'
import type { Actor } from '../core/journal/entry.ts'
import { isRefusal } from '../core/refusal.ts'
import { act } from './act.ts'
import type { Concord } from './concord.ts'
import { followAll } from './consequences/follow.ts'
import { openDatabase } from './database/open.ts'
import {
  acting,
  body,
  chair,
  delegation,
  digest,
  draftEarly,
  exerciseIn,
  gavelOn,
  leaders,
  ministers,
  openMeeting,
  putAndAsk,
  secretariat,
} from './deciding.fixture.ts'
import { digestOfDraft } from './digests.ts'
import { draftFacts } from './draft-facts.ts'
import { draftStream } from './drafting.ts'
import { idAbove } from './id-above.ts'
import { openJournal } from './journal.ts'
import { openNotices } from './notices/follow-notices.ts'
import { loadProfiles } from './profile.ts'
import type { View } from './views/view.ts'
import { views } from './views/views.ts'

const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const bloc = Array.from({ length: 14 }, (_, n) => `item-${n + 1}`)

let slow = false

/** Stays in the middle of a commit, before it is on the disk, for as long as it takes to be killed there. */
const lingering: View = {
  name: 'lingering',
  tables: [],
  foldAll: async entries => {
    if (!slow) return
    tell({ recording: entries.map(({ type }) => type) })
    await pause(20_000)
  },
}

const must = (outcome: string): void => {
  if (outcome !== 'done') throw new Error(outcome)
}

async function onDraft(concord: Concord, actor: Actor, command: DraftCommand): Promise<void> {
  const facts = await draftFacts(concord.database, exerciseIn(concord), actor)
  const done = await act(
    concord.journal,
    draftAggregate,
    draftStream(body, 'lanterns'),
    command,
    facts,
    actor,
  )
  must(isRefusal(done) ? done.refused : 'done')
}

async function agree(concord: Concord): Promise<string> {
  await onDraft(concord, secretariat, agreedText)
  await onDraft(concord, chair, { does: 'open-reading', deadline: null })
  await onDraft(concord, chair, { does: 'agree-ad-ref', paragraph: 'p1', words: 1, holds: [] })
  await onDraft(concord, chair, { does: 'declare-agreed' })
  return await digestNow(concord)
}

const digestNow = async ({ journal }: Concord): Promise<string> =>
  digestOfDraft((await journal.folded(draftAggregate, draftStream(body, 'lanterns'))).thing)

const seen = Object.fromEntries(bloc.map(id => [id, digest]))

const agreedText: DraftCommand = {
  does: 'submit-draft',
  id: 'lanterns',
  body,
  organ: ministers,
  symbol: 'EOC/CM/1',
  title: { zh: '灯塔合作声明', ru: 'Заявление о маяках', en: 'Statement on lighthouses' },
  languages: ['zh', 'ru'],
  authentic: ['zh', 'ru'],
  origin: 'zh',
  paragraphs: [
    {
      id: 'p1',
      heading: null,
      texts: { zh: '外长们支持灯塔合作。', ru: 'Министры поддержали сотрудничество в области маяков.' },
    },
  ],
  packageClause: 'off',
}

/** A text agreed by all, and fourteen decisions, each put and asked about. */
async function prepare(concord: Concord): Promise<void> {
  const meeting = await openMeeting(concord)
  const agreed = await agree(concord)
  const text = { kind: 'draft', draft: 'lanterns', version: 6, digest: agreed } as const
  const how = { act: 'adopt-in-principle', document: 'declaration', draft: true, text } as const
  await draftEarly(concord, ['lanterns'], meeting, how)
  await draftEarly(concord, bloc, meeting)
  await putAndAsk(concord, 'lanterns', agreed)
  const send = acting(concord)
  must(await send(chair, { does: 'put', decisions: bloc, bloc: 'a-items', seen }))
  must(await send(chair, { does: 'ask', decisions: bloc }))
}

const does: Readonly<Record<string, (concord: Concord) => Promise<void>>> = {
  prepare,
  slow: async () => {
    slow = true
  },
  gavel: async concord => must(await acting(concord)(chair, gavelOn('lanterns', await digestNow(concord)))),
  submit: async concord =>
    must(
      await acting(concord)(secretariat, {
        does: 'submit-up',
        decision: 'lanterns',
        to: { organ: leaders, decision: idAbove(ministers, 'lanterns') },
      }),
    ),
  bloc: async concord => must(await acting(concord)(chair, { does: 'gavel', decisions: bloc, seen })),
  follow: async concord => {
    await followAll(concord)
    await openNotices(concord)()
  },
  late: async concord =>
    must(
      await acting(concord)(delegation('XAL'), {
        does: 'object',
        decision: 'lanterns',
        id: 'late',
        seen: await digestNow(concord),
        text: null,
      }),
    ),
}

async function main(): Promise<void> {
  const [dataFolder = '', profiles = ''] = process.argv.slice(2)
  const opened = await openDatabase({ url: null, dataFolder, as: 'server', say: () => undefined })
  const { database } = opened
  const journal = openJournal(database, [...views, lingering])
  const concord: Concord = {
    database,
    journal,
    profiles: await loadProfiles(profiles),
    mode: 'demonstration',
  }
  for await (const word of createInterface({ input: process.stdin })) {
    if (word === 'close') break
    await does[word]?.(concord)
    tell({ did: word })
  }
  await journal.close()
  await opened.close()
  process.stdin.destroy()
}

main().catch((error: unknown) => {
  tell({ defect: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  process.exitCode = 1
})
