import { readFile } from 'node:fs/promises'
import type { Act, Audience } from '../../core/journal/entry.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { DraftCommand } from '../../core/draft/command.ts'
import type { Concord } from '../concord.ts'
import { insertion, submission } from '../drafting.fixture.ts'
import { leavingOpen, recordFile } from '../recording.ts'

/** A seat that looks: of which body, and with what it asks. The public has no body and no cookie. */
export type Looking = { readonly body: string | null; readonly seat: string; readonly cookie: string | null }

/** A word that stands in one place only, and who may read that place. */
export type Secret = {
  readonly word: string
  readonly what: string
  readonly maySee: (who: Looking) => boolean
}

/** Who may see what is for an audience of a body, said once more and otherwise than the program says it. */
export function maySee({ body, seat }: Looking, of: string | null, audience: Audience): boolean {
  if (audience === 'public') return true
  if (of !== null && body !== of) return false
  const kind = seat.split(':')[0] ?? ''
  const isMember = ['delegation', 'chair', 'secretariat'].includes(kind)
  if (audience === 'observers') return isMember || kind === 'observer'
  if (audience === 'members') return isMember
  return seat === audience
}

/** The councils that negotiate: the exercise council, and a second one with the same seats under another name. */
export const councils = ['EXERCISE', 'HARBOUR'] as const

const secrets: Secret[] = []

/** What every secret word looks like, and no other. */
export const secretWords = /zqx[a-z]{2}xqz/g

/** A new word that no text holds. */
function secret(what: string, may: Secret['maySee']): string {
  const n = secrets.length
  const letters = String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26))
  const word = `zqx${letters}xqz`
  secrets.push({ word, what, maySee: may })
  return word
}

const forMembers = (body: string) => (who: Looking) => maySee(who, body, 'members')
const only = (one: Looking) => (who: Looking) => who === one

/** How a seat acts over HTTP; what fails is a mistake of the test. */
export type Send = (
  who: Looking,
  method: 'POST' | 'PUT',
  url: string,
  payload: object | string,
) => Promise<void>

/** A draft whose id, title, words and proposals are secrets of the members of its body. */
async function negotiate(send: Send, body: string, at: (seat: string) => Looking): Promise<string> {
  const draft = secret(`the id of a draft of ${body}`, forMembers(body))
  const place = `/api/drafts/${body}/${draft}`
  const act = (seat: string, command: DraftCommand) => send(at(seat), 'POST', `${place}/acts`, command)
  const title = secret(`the title of a draft of ${body}`, forMembers(body))
  const words = secret(`the words of a draft of ${body}`, forMembers(body))
  const [first, ...rest] = submission.paragraphs
  if (!first) throw new Error('There is no paragraph')
  const texts = Object.fromEntries(
    Object.entries(first.texts).map(([each, text]) => [each, `${text} ${words}`]),
  )
  const titles = { zh: title, ru: title, en: title }
  const paragraphs = [{ ...first, texts }, ...rest]
  await act('secretariat', { ...submission, id: draft, body, title: titles, paragraphs })
  await act('chair', { does: 'open-reading', deadline: null })
  await act('delegation:XAL', insertion('q1', `${secret(`a proposal in ${body}`, forMembers(body))} `))
  return draft
}

/** A decision whose id, title and words are secrets of the members of its body. */
async function draftDecision(send: Send, body: string, officer: Looking): Promise<string> {
  const decision = secret(`the id of a decision of ${body}`, forMembers(body))
  const title = secret(`the title of a decision of ${body}`, forMembers(body))
  const said = secret(`the words of a decision of ${body}`, forMembers(body))
  await send(officer, 'POST', `/api/decisions/${body}/cm/acts`, {
    does: 'draft-decision',
    decision,
    act: 'adopt',
    document: 'decisions',
    draft: false,
    title: { zh: title, ru: title, en: title },
    text: { kind: 'words', words: { zh: said, ru: said }, digest: '' },
    publicity: 'members',
    subject: null,
    concerned: null,
    relatesTo: [],
    scope: { kind: 'all' },
  })
  return decision
}

/** The meeting of the ministers that each council plans, under one id. */
export const meetingId = 'cm-2027-04-20'

async function append(concord: Concord, stream: string, acts: readonly Act[]): Promise<void> {
  const expected = (await concord.journal.stream(stream)).length
  const actor = { seat: 'secretariat', capacity: 'secretariat', state: null } as const
  const done = await concord.journal.append({ stream, expected, acts, actor })
  if (isRefusal(done)) throw new Error(done.refused)
}

const forMembersOnly = (type: string, content: unknown): Act => ({ type, audience: 'members', content })

/** A meeting whose place is a secret, and what members say on a decision: an objection, a hold, a statement that is not published. */
async function meet(concord: Concord, body: string, decision: string): Promise<void> {
  const at = '2026-10-20T09:00:00.000Z'
  const word = (what: string): string => secret(`${what} of ${body}`, forMembers(body))
  const place = word('the place of a meeting')
  const plan = { id: meetingId, organ: 'EXERCISE-CM', kind: 'regular', number: 1, start: '2027-04-20' }
  const where = { zone: 'Europe/Berlin', place: { zh: place, ru: place, en: place }, host: null }
  const how = { end: '2027-04-21', precision: 'day', form: 'in-person', prepares: null, invited: [] }
  await append(concord, `meeting:${body}:${meetingId}`, [
    forMembersOnly('MeetingPlanned', { ...plan, ...where, ...how }),
  ])
  const by = { decision, state: 'XAL', at }
  const texts = { en: word('the words of a statement') }
  const objected = { id: 'o1', to: '', text: word('the words of an objection'), capacity: 'national' }
  await append(concord, `decisions:${body}:EXERCISE-CM`, [
    forMembersOnly('ObjectionMade', { ...by, ...objected }),
    forMembersOnly('StatementMade', { ...by, id: 's1', kind: 'opinion', texts, late: 'in-time' }),
  ])
}

/** A nomination and a candidacy whose names are secrets of the members. */
async function register(concord: Concord, body: string): Promise<void> {
  const on = '2026-11-24'
  const seat = secret(`the seat of a candidacy of ${body}`, forMembers(body))
  const names = { zh: seat, ru: seat, en: seat }
  const term = { from: '2027', to: '2028' }
  await append(concord, `candidacy:${body}:c1`, [
    forMembersOnly('CandidacyRegistered', { id: 'c1', on, organ: 'UN', seat: names, state: 'XDE', term }),
  ])
  const vacancy = { id: 'n1', post: 'EXERCISE-SG', from: '2028-01-01', to: '2030-12-31', on }
  const organs = { nominatedBy: 'EXERCISE-CM', approvedBy: 'EXERCISE-LM' }
  await append(concord, `nomination:${body}:n1`, [
    forMembersOnly('VacancyNotified', { ...vacancy, ...organs }),
  ])
}

/** What a seat keeps to itself beside a draft. */
async function keepToItself(send: Send, who: Looking, place: string): Promise<void> {
  const named = `${who.seat} of ${who.body}`
  const note = { paragraph: 'p1', kind: 'note', text: secret(`a note of ${named}`, only(who)) }
  await send(who, 'PUT', `${place}/notes`, note)
  const prepared = insertion('s1-1', secret(`a prepared proposal of ${named}`, only(who)))
  const changes = prepared.does === 'propose' ? prepared.changes : []
  await send(who, 'PUT', `${place}/sets/s1`, { changes })
}

/** Entries for each audience in a draft of their own that nobody submitted. */
async function appendFor(concord: Concord, body: string): Promise<void> {
  for (const audience of ['observers', 'members', 'secretariat', 'delegation:XAL'] as const) {
    const may = (who: Looking) => maySee(who, body, audience)
    const stream = `draft:${body}:${secret(`a stream of ${body} for ${audience}`, may)}`
    const content = { words: secret(`an entry of ${body} for ${audience}`, may) }
    const acts = [{ type: 'Noted', audience, content }]
    const actor = { seat: 'chair', capacity: 'chair', state: null } as const
    const done = await concord.journal.append({ stream, expected: 0, acts, actor })
    if (isRefusal(done)) throw new Error(done.refused)
  }
}

/** A published text, and one of another day for the members of the SCO alone, with words that only it has. */
async function record(concord: Concord): Promise<void> {
  const secretariat = { seat: 'secretariat', capacity: 'secretariat', state: null } as const
  const file = new URL('../../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url)
  const published = await readFile(file, 'utf8')
  const [one, other] = ['one', 'other'].map(n =>
    secret(`the ${n} word of a text for members`, forMembers('SCO')),
  )
  const closed = published
    .replace('2018年4月24日', '2019年5月22日')
    .replace('恐怖主义', `恐怖主义${one}、${other}`)
  for (const [text, audience] of [
    [published, 'public'],
    [closed, 'members'],
  ] as const) {
    const how = { corrections: leavingOpen, audience }
    const recorded = await recordFile(concord, Buffer.from(text), secretariat, how)
    if (isRefusal(recorded)) throw new Error(recorded.refused)
  }
}

/** A text under review, and an account, of the SCO: its secretariat's alone. */
async function keepAtDesk(concord: Concord, send: Send, officer: Looking): Promise<void> {
  const name = secret('the name of a file under review', only(officer))
  const words = secret('the words of a text under review', only(officer))
  await send(officer, 'POST', `/api/readings?name=${name}.txt`, `第一份文件。${words}。`)
  const account = secret('the name of an account', only(officer))
  await concord.database
    .insertInto('accounts')
    .values({
      id: crypto.randomUUID(),
      body: 'SCO',
      seat: 'observer',
      name: account,
      name_key: account,
      password_hash: '-',
    })
    .execute()
}

export type Seeded = {
  readonly secrets: readonly Secret[]
  readonly drafts: Readonly<Record<string, string>>
  readonly decisions: Readonly<Record<string, string>>
}

/** Lays a secret wherever Concord keeps something that not everybody may read. */
export async function layOut(concord: Concord, send: Send, seats: readonly Looking[]): Promise<Seeded> {
  const at = (body: string) => (seat: string) => {
    const found = seats.find(one => one.body === body && one.seat === seat)
    if (!found) throw new Error(`Nobody sits as ${seat} of ${body}`)
    return found
  }
  await record(concord)
  await keepAtDesk(concord, send, at('SCO')('secretariat'))
  const drafts: Record<string, string> = {}
  const decisions: Record<string, string> = {}
  for (const body of councils) {
    const draft = await negotiate(send, body, at(body))
    drafts[body] = draft
    const decision = await draftDecision(send, body, at(body)('secretariat'))
    decisions[body] = decision
    await meet(concord, body, decision)
    await register(concord, body)
    for (const who of seats.filter(one => one.body === body && one.seat !== 'observer'))
      await keepToItself(send, who, `/api/drafts/${body}/${draft}`)
    await appendFor(concord, body)
  }
  return { secrets, drafts, decisions }
}
