import type { FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { Entry } from '../../../core/journal/entry.ts'
import type { View } from '../../../core/text/brackets.ts'
import {
  draftFilters,
  type DraftPlace,
  type DraftTable,
  draftViews,
  type RefusedForm,
} from '../../../web/draft/table.ts'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import { draftFacts } from '../../draft-facts.ts'
import { roomOf } from '../../draft-desk/room.ts'
import { ourDesk } from '../../draft-desk/our-desk.ts'
import { noteSeen, seenAt } from '../../draft-desk/seen.ts'
import { draftFor, draftStream } from '../../drafting.ts'
import { languageWordsOf } from '../../language-words.ts'
import { notFound } from '../../http/errors.ts'
import { entriesFrom, type Folded } from '../../journal.ts'
import { readerOf } from '../../reader.ts'
import { fieldsOf, paramOf } from './fields-of.ts'
import { queryOf } from './query-of.ts'
import { bodyAt } from './record.tsx'
import { slugOf } from './visit-of.ts'

/** A draft at an address, for a seat that may see it. */
export type DraftHere = {
  readonly profile: Profile
  readonly id: string
  readonly folded: Folded<Draft>
}

/** The draft at an address, if the seat sees one. */
export async function draftSeen(concord: Concord, request: FastifyRequest): Promise<DraftHere | null> {
  const profile = bodyAt(concord, request)
  const id = paramOf(request, 'draft')
  const folded = await draftFor(concord, readerOf(request), profile.id, id)
  return folded && { profile, id, folded }
}

/** The draft at an address; where the seat sees none, nothing is there. */
export async function draftHere(concord: Concord, request: FastifyRequest): Promise<DraftHere> {
  const here = await draftSeen(concord, request)
  if (!here) throw notFound()
  return here
}

/** The address of a draft. */
export const draftAddress = ({ profile, id }: DraftHere): string => `/${slugOf(profile)}/drafts/${id}`

/** Where on the table an address leads; what it does not say is as usual. */
function placeIn(request: FastifyRequest, draft: Draft): DraftPlace {
  const { text, beside, view, show, p } = queryOf(request)
  const { language } = readerOf(request)
  const of = (asked: string | undefined) => draft.languages.find(each => each === asked)
  const shown = of(text) ?? of(language) ?? draft.origin
  const other = of(beside)
  const asked = paramOf(request, 'paragraph') || p
  const first = draft.paragraphs.find(({ status }) => status === 'open') ?? draft.paragraphs[0]
  const selected = draft.paragraphs.find(({ id }) => id === asked) ?? first
  return {
    text: shown,
    beside: other === undefined || other === shown ? null : other,
    view: draftViews.find((each): each is View => each === view) ?? 'attributed',
    show: draftFilters.find(each => each === show) ?? 'all',
    selected: selected?.id ?? null,
  }
}

/** The paragraphs of which an act speaks, be it by a proposal on them. */
export function paragraphsIn(draft: Draft, { content }: Pick<Entry, 'content'>): readonly string[] {
  const { paragraph, paragraphs, proposal, proposals, changes } = fieldsOf(content)
  const ids = [paragraph, proposal, paragraphs, proposals].flat()
  const changed = Array.isArray(changes) ? changes.map(each => fieldsOf(each).paragraph) : []
  return [...ids, ...changed].flatMap(id => {
    if (typeof id !== 'string') return []
    return draft.proposals.get(id)?.paragraph ?? id
  })
}

/** How many acts back a seat is told what changed. */
const most = 500

/** The paragraphs that were changed since the seat last looked. A seat that looks for the first time has nothing to compare. */
async function changedSince(
  concord: Concord,
  request: FastifyRequest,
  { profile, id, folded }: DraftHere,
): Promise<ReadonlySet<string>> {
  const reader = readerOf(request)
  if (reader.signIn === null) return new Set()
  const desk = { reader, body: profile.id, draft: id }
  const seen = await seenAt(concord, desk)
  if (seen === 0) await noteSeen(concord, desk, folded.position)
  if (seen === 0 || seen >= folded.position) return new Set()
  const entries = await asReader(concord.database, reader, tx =>
    entriesFrom(tx, seen + 1, most, draftStream(profile.id, id)),
  )
  const others = entries.filter(({ actor }) => actor !== reader.actor.seat)
  return new Set(others.flatMap(entry => paragraphsIn(folded.thing, entry)))
}

/** What the room shows, for the Chair who leads it. */
async function roomLed(concord: Concord, request: FastifyRequest, { profile, id }: DraftHere) {
  const reader = readerOf(request)
  return reader.actor.capacity === 'chair'
    ? await roomOf(concord, { reader, body: profile.id, draft: id })
    : null
}

/** The table as the seat sees it at this address. */
export async function tableAt(
  concord: Concord,
  request: FastifyRequest,
  here: DraftHere,
  page: DraftTable['page'],
  refused: RefusedForm | null,
): Promise<DraftTable> {
  const { profile, folded } = here
  const reader = readerOf(request)
  const facts = await draftFacts(concord.database, profile, reader.actor)
  return {
    ...placeIn(request, folded.thing),
    draft: folded.thing,
    facts,
    desk: await ourDesk(concord, { reader, body: profile.id, draft: here.id }, facts),
    position: folded.position,
    address: draftAddress(here),
    page,
    names: Object.fromEntries(profile.states.map(({ code, short }) => [code, short])),
    organs: Object.fromEntries(profile.organs.map(({ id, short }) => [id, short])),
    comparing: languageWordsOf(concord, profile),
    changed: await changedSince(concord, request, here),
    refused,
    room: await roomLed(concord, request, here),
    fresh: `p${crypto.randomUUID()}`,
  }
}
