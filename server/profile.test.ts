import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { membersOn } from '../core/body/members-on.ts'
import { isProfileError, loadProfile, loadProfiles } from './profile.ts'
import { profilesFolder } from './profiles-folder.ts'

let folder = ''
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'concord-profile-')), 'sco')
  await cp(join(profilesFolder, 'sco'), folder, { recursive: true })
})
afterEach(() => rm(join(folder, '..'), { recursive: true }))

type Entry = Record<string, unknown>

/** Changes one file of the copied profile by hand, as whoever keeps it might. */
async function change(name: string, how: (entries: Entry[]) => void): Promise<void> {
  const file = join(folder, `${name}.json`)
  const entries: Entry[] = JSON.parse(await readFile(file, 'utf8'))
  how(entries)
  await writeFile(file, JSON.stringify(entries))
}

async function writeParameters(how: (parameters: Entry) => Entry): Promise<void> {
  const file = join(folder, 'profile.json')
  const identity: Entry & { parameters: Entry } = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...identity, parameters: how(identity.parameters) }))
}

/** The lines in which Concord says what is wrong. */
async function faultsSaid(): Promise<readonly string[]> {
  try {
    await loadProfile(folder)
    return []
  } catch (error) {
    if (!isProfileError(error)) throw error
    return error.message.split('\n').map(line => line.trim())
  }
}

describe('a profile', () => {
  test('loads with its phrases and the languages that it reads', async () => {
    const [sco] = await loadProfiles(join(folder, '..'))
    expect(sco?.profile.id).toBe('SCO')
    expect(Object.keys(sco?.phrases ?? {})).toEqual(['zh', 'ru', 'en'])
    expect(sco?.readingLanguages.zh?.language).toBe('zh')
  })

  test('is complete for every body that comes with Concord, one that votes among them', async () => {
    const bodies = await loadProfiles(profilesFolder)
    expect(bodies.map(({ profile }) => profile.id).toSorted()).toEqual(['ASSEMBLY', 'EXERCISE', 'SCO'])
    const assembly = bodies.find(({ profile }) => profile.id === 'ASSEMBLY')?.profile
    expect(assembly && membersOn(assembly, '2026-11-24')).toHaveLength(12)
    expect(assembly?.languages.authentic).toEqual(['en', 'zh'])
  })

  test('states a source for every fact', async () => {
    const { profile } = await loadProfile(folder)
    const registers = [
      'states',
      'statuses',
      'organs',
      'posts',
      'persons',
      'holdings',
      'presidencies',
    ] as const
    const more = ['meetings', 'instruments', 'documents', 'competences'] as const
    const facts = [...registers, ...more].flatMap((name): readonly { source: string }[] => profile[name])
    expect(facts.length).toBeGreaterThan(400)
    expect(facts.filter(fact => fact.source.trim() === '')).toEqual([])
  })

  test('is refused with file, place and what is expected', async () => {
    await change('statuses', statuses => {
      statuses[0] = { ...statuses[0], from: '2018-02-30' }
    })
    expect(await faultsSaid()).toEqual([
      `The profile in ${folder} cannot be used:`,
      'statuses.json [0].from: expected a date of the calendar: 2018-04-24, 2018-04 or 2018',
    ])
  })

  test('is refused with all its faults at once', async () => {
    await change('states', states => {
      states[3] = { ...states[3], short: { zh: '某国', ru: 'Некая' } }
      states[4] = { ...states[4], code: 'Xx' }
    })
    await change('holdings', holdings => {
      holdings[0] = { ...holdings[0], source: '' }
      holdings[1] = { ...holdings[1], form: '2007-01-01' }
    })
    const said = (await faultsSaid()).join('\n')
    expect(said).toContain('states.json [3].short.en: ')
    expect(said).toContain('states.json [4].code: expected a State code of three capitals')
    expect(said).toContain('holdings.json [0].source: expected where the fact comes from')
    expect(said).toContain('holdings.json [1]: Unrecognized key: "form"')
  })

  test('may not name a State, organ, person or post that it does not have', async () => {
    await change('presidencies', presidencies => {
      presidencies[2] = { ...presidencies[2], state: 'XYZ' }
    })
    await change('holdings', holdings => {
      holdings[0] = { ...holdings[0], person: 'nobody', post: 'NO-POST' }
    })
    await change('competences', competences => {
      competences[0] = { ...competences[0], nextOrgan: 'SCO-NONE' }
    })
    expect((await faultsSaid()).slice(1)).toEqual([
      'competences.json [0].nextOrgan: "SCO-NONE" is not in organs.json',
      'holdings.json [0].person: "nobody" is not in persons.json',
      'holdings.json [0].post: "NO-POST" is not in posts.json',
      'presidencies.json [2].state: "XYZ" is not in states.json',
    ])
  })

  test('may not give a State one status twice on a day, nor a post two holders', async () => {
    await change('statuses', statuses => {
      statuses.push({ ...statuses[1], states: ['IND'], from: '2019', to: '2020' })
    })
    await change('holdings', holdings => {
      const norov = holdings.findIndex(holding => holding.person === 'norov' && holding.post === 'SCO-SG')
      holdings[norov] = { ...holdings[norov], from: '2018-12-31' }
    })
    expect((await faultsSaid()).slice(1)).toEqual([
      'holdings.json SCO-SG, 2018-12-31 to 2021-12-31: no day shared with 2016-01-01 to 2018-12-31',
      'statuses.json member IND, 2019 to 2020: no day shared with 2017-06-09 to now',
    ])
  })

  test('may not use an id twice or end before it begins', async () => {
    await change('organs', organs => {
      organs[2] = { ...organs[2], slug: 'chs' }
    })
    await change('meetings', meetings => {
      meetings[0] = { ...meetings[0], end: '2006-06-14' }
    })
    expect((await faultsSaid()).slice(1)).toEqual([
      'meetings.json [0].to: "to" not before 2006-06-15',
      'organs.json [2].slug: "chs" is used once before',
    ])
  })

  test('may not misspell a parameter of its procedure, nor give it a value that it does not have', async () => {
    const misspelt = { value: 'consensus', source: 'a rule', evidence: 'read' }
    await writeParameters(parameters => ({
      ...parameters,
      decisionRules: misspelt,
      absence: { ...misspelt, value: 'does-not-blok' },
      quorum: { ...misspelt, value: { open: 'majority', decide: 'most' } },
      silence: { ...misspelt, value: { allowed: true, minimumHour: 72 } },
      chair: { ...misspelt, value: 'rotating' },
    }))
    const said = (await faultsSaid()).join('\n')
    expect(said).toContain('profile.json parameters.absence.value: Invalid option: expected one of')
    expect(said).toContain('profile.json parameters.quorum.value.decide: Invalid option: expected one of')
    expect(said).toContain('profile.json parameters.silence.value: Unrecognized key: "minimumHour"')
    expect(said).toContain('profile.json parameters.chair.value: expected "presidency", "elected"')
    expect(said).toContain('profile.json parameters: Unrecognized key: "decisionRules"')
  })

  test('may not name in a parameter a State, a post or an act that it does not have', async () => {
    const stated = { source: 'a rule', evidence: 'read' }
    await writeParameters(parameters => ({
      ...parameters,
      important: { ...stated, value: ['budgget'] },
      chair: { ...stated, value: { elected: 'SCO-KING' } },
      protocolOrder: { ...stated, value: { lot: ['KAZ', 'XYZ'] } },
    }))
    expect((await faultsSaid()).slice(1)).toEqual([
      'profile.json parameters.important: "budgget" is not in the acts, kinds and posts of the profile',
      'profile.json parameters.protocolOrder: "XYZ" is not in states.json',
      'profile.json parameters.chair: "SCO-KING" is not in posts.json',
    ])
  })

  test('says which file is not JSON or is not there', async () => {
    await writeFile(join(folder, 'posts.json'), '[{')
    await writeFile(join(folder, 'reading.zh.json'), '{"language":"ru"}')
    await rm(join(folder, 'terms.json'))
    const said = (await faultsSaid()).join('\n')
    expect(said).toMatch(/posts\.json \(whole file\): expected JSON: /)
    expect(said).toContain('reading.zh.json language: expected "zh", as the file is named')
    expect(said).toMatch(/terms\.json \(whole file\): expected JSON: ENOENT/)
  })
})
