import type { Command } from 'commander'
import type { Draft } from '../core/draft/draft.ts'
import { demonstrationFolder } from '../server/demonstration-folder.ts'
import { type Exercise, readExercise } from '../server/exercise/exercise-files.ts'
import { exerciseBody, playExercise, stepsTo } from '../server/exercise/play-exercise.ts'
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

/** `concord exercise play`: the invented council with its draft, negotiated as far as one likes. */
export function add(program: Command): void {
  program
    .command('exercise')
    .description(said(words.describedVerb))
    .command('play')
    .description(said(words.describedPlay))
    .option('--to <reading>', said(words.describedTo(lastReading)))
    .option('--json', said({ zh: '输出一个 JSON 文档', ru: 'один документ JSON', en: 'one JSON document' }))
    .action(play)
}
