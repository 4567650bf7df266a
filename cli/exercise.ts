import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Draft } from '../core/draft/draft.ts'
import { demonstrationFolder } from '../server/demonstration-folder.ts'
import { type Exercise, readExercise } from '../server/exercise/exercise-files.ts'
import { exerciseBody, playExercise, stepsTo } from '../server/exercise/play-exercise.ts'
import { replaySeed } from '../server/exercise/replay-seed.ts'
import { openJournal } from '../server/journal.ts'
import { loadProfiles } from '../server/profile.ts'
import { profilesFolder } from '../server/profiles-folder.ts'
import { views } from '../server/views/views.ts'
import * as words from './exercise-words.ts'
import { progress } from './progress.ts'
import { leave, said } from './settings.ts'
import { withNewDatabase } from './with-database.ts'

type Options = { readonly to?: string; readonly json?: true }

const lastReading = 3

function readingAsked({ to }: Options): number {
  if (to === undefined) return lastReading
  if (!/^\d+$/.test(to) || Number(to) < 1 || Number(to) > lastReading)
    return leave(2, words.wrongReading(to, lastReading))
  return Number(to)
}

async function playInto(exercise: Exercise, to: number): Promise<Draft | 'already-there'> {
  const profiles = await loadProfiles(profilesFolder)
  const council = profiles.find(({ profile }) => profile.id === exerciseBody)
  if (!council) return leave(1, words.noCouncil)
  return await withNewDatabase(async ({ database }) => {
    const journal = openJournal(database, views)
    const { told, over } = progress(words.playing)
    const concord = { database, journal, profiles, mode: 'demonstration' } as const
    try {
      return await playExercise(concord, council.profile, exercise, { to, told })
    } finally {
      over()
      await journal.close()
    }
  })
}

const outcomeOf = ({ symbol, readings, proposals, paragraphs }: Draft) => ({
  symbol,
  readings: readings.length,
  open: [...proposals.values()].filter(({ status }) => status === 'live').length,
  agreed: paragraphs.filter(({ status }) => status === 'agreed').length,
})

async function play(options: Options): Promise<void> {
  const to = readingAsked(options)
  const exercise = await readExercise(demonstrationFolder)
  const draft = await playInto(exercise, to)
  if (draft === 'already-there')
    return leave(1, words.alreadyThere(exercise.draft.symbol), words.alreadyThereHint)
  const outcome = { ...outcomeOf(draft), steps: stepsTo(exercise, to).length }
  process.stdout.write(options.json ? `${JSON.stringify(outcome)}\n` : `${said(words.played(outcome))}\n`)
}

async function replay(options: Options): Promise<void> {
  const profiles = await loadProfiles(profilesFolder)
  const bytes = await readFile(join(demonstrationFolder, 'sco-cfm-2018-04-24.zh.txt'))
  const done = await withNewDatabase(async ({ database }) => {
    const journal = openJournal(database, views)
    const { told, over } = progress(words.replaying)
    const concord = { database, journal, profiles, mode: 'demonstration' } as const
    try {
      return await replaySeed(concord, bytes, told)
    } finally {
      over()
      await journal.close()
    }
  })
  if (done === 'already-there') return leave(1, words.replayedBefore)
  process.stdout.write(options.json ? `${JSON.stringify(done)}\n` : `${said(words.replayed(done))}\n`)
}

const inJson = { zh: '输出一个 JSON 文档', ru: 'один документ JSON', en: 'one JSON document' } as const

/** `concord exercise play`: the invented council with its draft, negotiated as far as one likes; `replay-seed`: a meeting that was held. */
export function add(program: Command): void {
  const exercise = program.command('exercise').description(said(words.describedVerb))
  exercise
    .command('play')
    .description(said(words.describedPlay))
    .option('--to <reading>', said(words.describedTo(lastReading)))
    .option('--json', said(inJson))
    .action(play)
  exercise
    .command('replay-seed')
    .description(said(words.describedReplay))
    .option('--json', said(inJson))
    .action(replay)
}
