import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as z from 'zod'
import type { Profile } from '../core/body/profile.ts'
import type { Phrases } from '../core/communique/phrases.ts'
import type { ReadingLanguage } from '../core/communique/reading-language.ts'
import type { ConcordanceNames } from '../core/draft/concordance-words.ts'
import { contradictions } from './profile-checks.ts'
import { unknownInParameters } from './parameter-references.ts'
import { fault, type ProfileFault } from './profile-fault.ts'
import { unknownInConcordance, unknownInPhrases, unknownReferences } from './profile-references.ts'
import { profileFiles } from './profile-schema.ts'
import { isFaults, readingLanguageOf } from './reading-language.ts'

/** A body with everything that its folder states, checked. */
export type LoadedProfile = {
  readonly profile: Profile
  readonly phrases: Phrases
  /** By which language versions of its texts are compared. */
  readonly concordance: ConcordanceNames
  readonly readingLanguages: Readonly<Record<string, ReadingLanguage>>
}

type Files = z.infer<typeof profileFiles>

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

const wholeFile = '(whole file)'

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '') || wholeFile

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What a file holds, in a list of one; an empty list and a fault where it holds no JSON. */
async function jsonOf(folder: string, name: string, faults: ProfileFault[]): Promise<readonly unknown[]> {
  try {
    return [JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))]
  } catch (error) {
    faults.push(fault(name, wholeFile, `expected JSON: ${reasonOf(error)}`))
    return []
  }
}

/** The JSON of every file that a profile needs, by name. */
async function allJsonOf(folder: string, faults: ProfileFault[]): Promise<Readonly<Record<string, unknown>>> {
  const names = Object.keys(profileFiles.shape)
  const files = names.map(async name => (await jsonOf(folder, name, faults)).map(json => [name, json]))
  return Object.fromEntries((await Promise.all(files)).flat())
}

/** The files in the shape that is asked for. A profile is read once: compiling its schemas would cost more than it saves. */
function filesOf(json: Readonly<Record<string, unknown>>, faults: ProfileFault[]): Files | null {
  const parsed = profileFiles.safeParse(json, { jitless: true })
  if (parsed.success) return parsed.data
  const said = parsed.error.issues.filter(({ path }) => String(path[0]) in json)
  faults.push(...said.map(({ path, message }) => fault(String(path[0]), placeOf(path.slice(1)), message)))
  return null
}

/** One status for each State to which an act gave it. */
const statusesOf = (groups: Files['statuses']): Profile['statuses'] =>
  groups.flatMap(({ states, ...status }) => states.map(state => ({ ...status, state })))

/** The languages that the body's texts are read in: `reading.<language>.json`. */
async function readingLanguagesOf(
  folder: string,
  faults: ProfileFault[],
): Promise<LoadedProfile['readingLanguages']> {
  const names = (await readdir(folder)).flatMap(file => /^(reading\.\w+)\.json$/.exec(file)?.[1] ?? [])
  const languages: Record<string, ReadingLanguage> = {}
  for (const name of names) {
    const [json] = await jsonOf(folder, name, faults)
    if (json === undefined) continue
    const read = readingLanguageOf(json, name)
    if (isFaults(read)) faults.push(...read)
    else languages[read.language] = read
  }
  return languages
}

/** One body from its folder, checked as a whole; throws a `ProfileError` that lists every fault. */
export async function loadProfile(folder: string): Promise<LoadedProfile> {
  const faults: ProfileFault[] = []
  const [json, readingLanguages] = await Promise.all([
    allJsonOf(folder, faults),
    readingLanguagesOf(folder, faults),
  ])
  const files = filesOf(json, faults)
  if (!files) throw new ProfileError(folder, faults)
  const { phrases, concordance, profile: identity, statuses, ...registers } = files
  const profile: Profile = { ...identity, ...registers, statuses: statusesOf(statuses) }
  faults.push(
    ...unknownReferences(profile),
    ...contradictions(profile),
    ...unknownInParameters(profile),
    ...unknownInPhrases(phrases, profile),
    ...unknownInConcordance(concordance, profile),
  )
  if (faults.length > 0) throw new ProfileError(folder, faults)
  return { profile, phrases, concordance, readingLanguages }
}

/** Every body of a folder of profiles, by name of its folder; throws a `ProfileError` on the first that cannot be used. */
export async function loadProfiles(folder: string): Promise<readonly LoadedProfile[]> {
  const bodies = (await readdir(folder, { withFileTypes: true })).filter(entry => entry.isDirectory())
  const names = bodies.map(entry => entry.name).toSorted()
  return Promise.all(names.map(name => loadProfile(join(folder, name))))
}
