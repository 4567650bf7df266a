import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as z from 'zod'
import type { Profile } from '../core/body/profile.ts'
import type { Phrases } from '../core/communique/phrases.ts'
import type { ReadingLanguage } from '../core/communique/reading-language.ts'
import { phrasesSchema } from './phrases-schema.ts'
import { contradictions } from './profile-checks.ts'
import type { ProfileFault } from './profile-fault.ts'
import { unknownInPhrases, unknownReferences } from './profile-references.ts'
import { profileSchemas } from './profile-schema.ts'

/** A body with everything that its folder states, checked. */
export type LoadedProfile = {
  readonly profile: Profile
  readonly phrases: Phrases
  readonly readingLanguages: Readonly<Record<string, ReadingLanguage>>
}

type FileName = keyof typeof profileSchemas
type Loaded = { readonly [Name in FileName]: z.infer<(typeof profileSchemas)[Name]> }

/** A profile that cannot be used, with all that is wrong in it: Concord does not start with half a profile. */
export class ProfileError extends Error {
  readonly faults: readonly ProfileFault[]

  constructor(folder: string, faults: readonly ProfileFault[]) {
    const inOrder = faults.toSorted((one, other) => one.file.localeCompare(other.file))
    const lines = inOrder.map(({ file, place, expected }) => `  ${file} ${place}: ${expected}`)
    super(`The profile in ${folder} cannot be used:\n${lines.join('\n')}`)
    this.name = 'ProfileError'
    this.faults = faults
  }
}

/** Whether an error is a profile that cannot be used: something for whoever keeps the profile, not a bug. */
export const isProfileError = (error: unknown): error is ProfileError => error instanceof ProfileError

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : place ? `${place}.${String(key)}` : String(key),
    '',
  ) || '(whole file)'

const notJson = (file: string, error: unknown): ProfileFault => ({
  file,
  place: '(whole file)',
  expected: `expected JSON: ${error instanceof Error ? error.message : String(error)}`,
})

/** The JSON of a file, or why there is none. */
async function jsonOf(folder: string, file: string): Promise<{ json: unknown } | { fault: ProfileFault }> {
  try {
    return { json: JSON.parse(await readFile(join(folder, file), 'utf8')) }
  } catch (error) {
    return { fault: notJson(file, error) }
  }
}

/** A file in the shape that its schema asks for; its faults go to the list. */
async function fileOf<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
  faults: ProfileFault[],
): Promise<z.infer<Schema> | null> {
  const file = `${name}.json`
  const read = await jsonOf(folder, file)
  if ('fault' in read) {
    faults.push(read.fault)
    return null
  }
  // A profile is read once: compiling its schemas would cost more than it saves.
  const parsed = schema.safeParse(read.json, { jitless: true })
  if (parsed.success) return parsed.data
  faults.push(
    ...parsed.error.issues.map(({ path, message }) => ({ file, place: placeOf(path), expected: message })),
  )
  return null
}

/** One status for each State to which an act gave it. */
const statusesOf = (groups: Loaded['statuses']): Profile['statuses'] =>
  groups.flatMap(({ states, note, ...rest }) =>
    states.map(state => ({ ...rest, state, ...(note ? { note } : {}) })),
  )

/** The profile from its files: what a file may leave out is left out, never `undefined`. */
const profileOf = ({ profile, statuses, ...registers }: Loaded): Profile =>
  ({ ...profile, ...registers, statuses: statusesOf(statuses) }) as Profile

async function loadFiles(folder: string, faults: ProfileFault[]): Promise<Loaded> {
  const names = Object.keys(profileSchemas) as FileName[]
  const files = await Promise.all(
    names.map(async name => [name, await fileOf(folder, name, profileSchemas[name], faults)] as const),
  )
  return Object.fromEntries(files) as Loaded
}

async function loadReadingLanguages(folder: string): Promise<LoadedProfile['readingLanguages']> {
  const files = (await readdir(folder)).filter(name => /^reading\.\w+\.json$/.test(name))
  const entries = await Promise.all(
    files.map(async file => [
      file.split('.')[1] ?? '',
      JSON.parse(await readFile(join(folder, file), 'utf8')) as ReadingLanguage,
    ]),
  )
  return Object.fromEntries(entries) as LoadedProfile['readingLanguages']
}

/** One body from its folder, checked as a whole; throws a `ProfileError` that lists every fault. */
export async function loadProfile(folder: string): Promise<LoadedProfile> {
  const faults: ProfileFault[] = []
  const [files, phrases, readingLanguages] = await Promise.all([
    loadFiles(folder, faults),
    fileOf(folder, 'phrases', phrasesSchema, faults),
    loadReadingLanguages(folder),
  ])
  if (faults.length > 0 || !phrases) throw new ProfileError(folder, faults)
  const profile = profileOf(files)
  const inPhrases = phrases as Phrases
  const crossFaults = [
    ...unknownReferences(profile),
    ...contradictions(profile),
    ...unknownInPhrases(inPhrases, profile),
  ]
  if (crossFaults.length > 0) throw new ProfileError(folder, crossFaults)
  return { profile, phrases: inPhrases, readingLanguages }
}

/** Every body of a folder of profiles, by name of its folder; throws a `ProfileError` on the first that cannot be used. */
export async function loadProfiles(folder: string): Promise<readonly LoadedProfile[]> {
  const bodies = (await readdir(folder, { withFileTypes: true })).filter(entry => entry.isDirectory())
  const names = bodies.map(entry => entry.name).toSorted()
  return Promise.all(names.map(name => loadProfile(join(folder, name))))
}
