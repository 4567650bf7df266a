import type { Command } from 'commander'
import { loadProfiles } from '../server/profile.ts'
import { profilesFolder } from '../server/profiles-folder.ts'
import { answerCommunique } from './answer-communique.ts'
import { communiqueWords } from './communique-words.ts'
import { language, said } from './settings.ts'
import { withDatabase } from './with-database.ts'

type Options = { readonly lang?: string; readonly trace?: true }

/** Writes to the end before going on: a long text into a pipe must not be cut short. */
const write = (stream: NodeJS.WriteStream, words: Buffer | string): Promise<void> =>
  new Promise((done, failed) => stream.write(words, error => (error ? failed(error) : done())))

async function print(meeting: string | undefined, { lang, trace }: Options): Promise<void> {
  const bodies = await loadProfiles(profilesFolder)
  const question = { meeting, language: lang, trace: trace === true, speaks: language }
  const { out, notes, exit } = await withDatabase(({ database }) =>
    answerCommunique(database, bodies, question),
  )
  await write(process.stdout, out)
  if (notes.length > 0) await write(process.stderr, `${notes.join('\n')}\n`)
  process.exitCode = exit
}

/** `concord communique [meeting]`: the communiqué of a recorded meeting, byte for byte as published. */
export function add(program: Command): void {
  program
    .command('communique')
    .argument('[meeting]', said(communiqueWords.meeting))
    .option('--lang <language>', said(communiqueWords.inLanguage))
    .option('--trace', said(communiqueWords.trace))
    .description(said(communiqueWords.description))
    .addHelpText('after', `\n${said(communiqueWords.example)}`)
    .action(print)
}
