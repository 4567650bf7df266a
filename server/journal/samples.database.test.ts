import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { evolve } from '../../core/communique/communique.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import { fold } from '../../core/journal/fold.ts'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import { sco } from '../../core/communique/seed.fixture.ts'
import { asAuditor, asReader } from '../database/audience.ts'
import { freshDatabase } from '../database/fresh-database.fixture.ts'
import { openJournal } from '../journal.ts'
import { registerNames, registers } from '../register-kinds.ts'
import { councilMeetings } from '../views/council-meetings.ts'
import { recordedMeeting } from '../views/meetings.ts'
import { draftLines } from '../views/drafts.ts'
import { registerLines } from '../views/registers.ts'
import { views } from '../views/views.ts'
import { importJournal } from './import.ts'
import { linesOf } from './lines.ts'

const folder = fileURLToPath(new URL('../../core/journal/samples', import.meta.url))
const samples = readdirSync(folder).filter(name => name.endsWith('.jsonl'))

type Change = { change(thing: unknown, type: string, content: unknown): unknown }['change']

/** Every version of every act that was ever released: a line of each is kept, and must replay for ever. */
test.each(samples)('the sample journal %s still holds, replays and shows what it records', async name => {
  const { database, close } = await freshDatabase()
  const imported = await importJournal(database, views, () => linesOf(`${folder}/${name}`))
  expect(imported).not.toHaveProperty('refused')
  const entries = await openJournal(database, views).entries(1, 1_000)
  const streams = new Set(entries.map(entry => entry.stream))
  const drafts = [...streams].filter(stream => stream.startsWith('draft:'))
  for (const stream of drafts) {
    const draft = fold(
      draftAggregate,
      entries.filter(entry => entry.stream === stream),
    )
    const shown = await asAuditor(database, tx => draftLines(tx, draft.body))
    expect(shown).toContainEqual(expect.objectContaining({ id: draft.id, stage: draft.stage }))
  }
  for (const stream of [...streams].filter(each => each.startsWith('meeting:'))) {
    const meeting = fold(
      meetingAggregate,
      entries.filter(entry => entry.stream === stream),
    )
    const shown = await asAuditor(database, tx => councilMeetings(tx, stream.split(':')[1] ?? ''))
    expect(shown).toContainEqual(expect.objectContaining({ meeting }))
  }
  for (const stream of streams) {
    const [kind, body = '', id] = stream.split(':')
    const register = registerNames.find(each => each === kind)
    if (!register) continue
    const { initial, evolve: change }: { initial: unknown; evolve: Change } = registers[register]
    const own = entries.filter(entry => entry.stream === stream)
    const thing = own.reduce((so, entry) => change(so, entry.type, entry.content), initial)
    const shown = await asAuditor(database, tx => registerLines(tx, body, register))
    expect(shown).toContainEqual(expect.objectContaining({ id, thing, version: own.length }))
  }
  for (const stream of [...streams].filter(each => each.startsWith('communique:'))) {
    const communique = entries
      .filter(entry => entry.stream === stream)
      .reduce<ReturnType<typeof evolve>>((thing, { type, content }) => evolve(thing, type, content), null)
    const meeting = communique?.meeting ?? ''
    const shown = await asReader(database, ['public'], tx => recordedMeeting(tx, sco, meeting))
    expect(shown?.texts).toMatchObject([{ text: communique?.text, readingVersion: communique?.version }])
  }
  await close()
})
