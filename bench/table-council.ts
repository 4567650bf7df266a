import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DraftCommand, ProposedChange } from '../core/draft/command.ts'
import type { Actor } from '../core/journal/entry.ts'
import { isRefusal, sentenceOf } from '../core/refusal.ts'
import { audiencesOf } from '../core/journal/audiences.ts'
import type { Concord } from '../server/concord.ts'
import { openDatabase } from '../server/database/open.ts'
import { actOnDraft } from '../server/drafting.ts'
import { openJournal } from '../server/journal.ts'
import { loadProfiles } from '../server/profile.ts'
import { profilesFolder } from '../server/profiles-folder.ts'
import { issue } from '../server/signin/sign-in.ts'
import { views } from '../server/views/views.ts'

export const body = 'EXERCISE'
export const sizes = { characters: 400_000, paragraphs: 300, proposals: 3_500, delegations: 30 } as const

type Size = { readonly characters: number; readonly paragraphs: number; readonly proposals: number }

/** Thirty invented States: XAA, XAB, … */
export const states = Array.from(
  { length: sizes.delegations },
  (_, n) => `Y${String.fromCharCode(65 + Math.floor(n / 26))}${String.fromCharCode(65 + (n % 26))}`,
)

/** A Concord with an exercise council of thirty, in a folder of its own that goes with it. */
export async function openCouncil() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'concord-bench-'))
  const opened = await openDatabase({ url: null, dataFolder, as: 'server' })
  const loaded = (await loadProfiles(profilesFolder)).find(one => one.profile.id === body)
  const [state] = loaded?.profile.states ?? []
  const [status] = loaded?.profile.statuses ?? []
  if (!loaded || !state || !status) throw new Error('There is no exercise council')
  const profile = {
    ...loaded.profile,
    states: states.map(code => ({ ...state, code, short: { zh: code, ru: code, en: code } })),
    statuses: states.map(code => ({ ...status, state: code, kind: 'member' as const, to: null })),
  }
  const journal = openJournal(opened.database, views)
  const concord: Concord = {
    database: opened.database,
    journal,
    profiles: [{ ...loaded, profile }],
    mode: 'demonstration',
    listen: opened.listen,
  }
  const close = async () => {
    await journal.close()
    await opened.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
  return { concord, profile, close }
}
export type Council = Awaited<ReturnType<typeof openCouncil>>

const officer = (seat: 'secretariat' | 'chair'): Actor => ({ seat, capacity: seat, state: null })
const delegate = (state: string): Actor => ({ seat: `delegation:${state}`, capacity: 'national', state })

/** Acts from a seat; a refusal is a mistake of the bench. */
export async function act({ concord, profile }: Council, actor: Actor, draft: string, command: DraftCommand) {
  const reader = {
    actor,
    audiences: audiencesOf(actor.seat),
    language: 'en' as const,
    signIn: 'bench',
    body,
    account: null,
  }
  const done = await actOnDraft(concord, reader, profile, draft, command)
  if (isRefusal(done)) throw new Error(sentenceOf(done, 'en'))
  return done
}

/** The cookies of delegations' seats. */
export const cookiesOf = async ({ concord }: Council): Promise<readonly string[]> => {
  const issued = await Promise.all(
    states.map(state => issue(concord.database, 'demonstration', null, body, delegate(state))),
  )
  return issued.map(({ token }) => `sign-in=${token}`)
}

const sentence = 'The ministers supported further practical cooperation on lighthouses and on safe passage. '

/** A draft of a given length under negotiation, with proposals of all delegations, each at a place of its own. */
export async function negotiate(council: Council, id: string, { characters, paragraphs, proposals }: Size) {
  const length = Math.round(characters / paragraphs)
  const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)
  await act(council, officer('secretariat'), id, {
    does: 'submit-draft',
    id,
    body,
    organ: 'EXERCISE-CM',
    symbol: 'EOC/CM/2',
    title: { en: 'Statement' },
    languages: ['en'],
    authentic: ['en'],
    origin: 'en',
    paragraphs: Array.from({ length: paragraphs }, (_, n) => ({
      id: `p${n}`,
      heading: null,
      texts: { en: text },
    })),
    packageClause: 'off',
  })
  await act(council, officer('chair'), id, { does: 'open-reading', deadline: null })
  const all = Array.from({ length: proposals }, (_, n): ProposedChange => {
    const at = (Math.floor(n / paragraphs) * 97) % (length - 100)
    return {
      id: `q${n}`,
      language: 'en',
      words: 1,
      kind: 'replace',
      paragraph: `p${n % paragraphs}`,
      edits: [{ from: at, to: at + 12, text: 'useful and lasting ' }],
    }
  })
  for (const [n, state] of states.entries()) {
    const changes = all.filter((_, at) => at % states.length === n)
    await act(council, delegate(state), id, { does: 'propose', set: null, changes })
  }
}
