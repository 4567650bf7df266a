import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import { maySubmitDraft } from '../../../core/draft/submit-draft.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import type { FormFields } from '../../../web/draft/change-of.ts'
import { DraftNewPage, type NewDraft, type UnreadableFile } from '../../../web/pages/draft-new-page.tsx'
import { readText } from '../../../formats/txt.ts'
import type { Concord } from '../../concord.ts'
import { draftFacts } from '../../draft-facts.ts'
import { actOnDraft, draftFor } from '../../drafting.ts'
import { limits, uploadLimit } from '../../http/settings.ts'
import { mayRead } from '../../may-read.ts'
import { isUnreadable } from '../../read-file.ts'
import { readerOf } from '../../reader.ts'
import { statusOf } from '../status-of.ts'
import { formFieldsOf } from './draft-command-of.ts'
import { earlierTexts, typedFrom } from './earlier-texts.ts'
import { queryOf } from './query-of.ts'
import { bodyAt } from './record.tsx'
import { show } from './show.tsx'
import { isSameDraft, submissionOf } from './submission-of.ts'
import { slugOf, visitOf } from './visit-of.ts'

/** Why the seat submits no draft in this body, if so. */
async function mayNot(
  concord: Concord,
  request: FastifyRequest,
  profile: Profile,
): Promise<Refusal | undefined> {
  const reader = readerOf(request)
  if (!mayRead(reader, { body: profile.id, audience: 'members' })) return { refused: 'members-only' }
  return maySubmitDraft(await draftFacts(concord.database, profile, reader.actor))
}

const statusFor = ({ refusal, unreadable }: NewDraft): number => {
  if (refusal) return statusOf(refusal.refused)
  return unreadable.length > 0 ? 422 : 200
}

const nothingTyped: Pick<NewDraft, 'typed' | 'refusal' | 'unreadable'> = {
  typed: null,
  refusal: null,
  unreadable: [],
}

async function page(concord: Concord, request: FastifyRequest, reply: FastifyReply, made: Partial<NewDraft>) {
  const profile = bodyAt(concord, request)
  const barred = await mayNot(concord, request, profile)
  const shown: NewDraft = {
    from: 'words',
    ...nothingTyped,
    ...made,
    ...(barred ? { refusal: barred } : {}),
    may: barred === undefined,
    texts: await earlierTexts(concord, readerOf(request), profile),
  }
  void reply.code(statusFor(shown)).header('cache-control', 'no-store')
  return show(reply, visitOf(concord, request, profile), <DraftNewPage profile={profile} made={shown} />)
}

/** The form, empty or with the words of an earlier text. */
async function form(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const { from, base } = queryOf(request)
  if (base === undefined)
    return page(concord, request, reply, { from: from === 'file' || from === 'record' ? from : 'words' })
  const typed = await typedFrom(concord, readerOf(request), bodyAt(concord, request), base)
  return page(concord, request, reply, { typed })
}

/** The words of files, one for each language, as they would be typed; nothing is recorded yet. */
async function bringIn(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const typed: Record<string, readonly string[]> = {}
  const unreadable: UnreadableFile[] = []
  for await (const part of request.parts({ limits: { files: 10, fileSize: limits.upload } })) {
    if (part.type !== 'file') continue
    const bytes = await part.toBuffer()
    if (part.filename === '') continue
    const language = part.fieldname.replace('file-', '')
    const text = readText(bytes)
    if (isUnreadable(text)) unreadable.push({ language, code: text.error.code })
    else typed[`words-${language}`] = [text.text]
  }
  const none = Object.keys(typed).length === 0 && unreadable.length === 0
  if (none)
    return page(concord, request, reply, { from: 'file', unreadable: [{ language: '', code: 'none' }] })
  return page(concord, request, reply, { typed, unreadable })
}

async function submitted(
  concord: Concord,
  request: FastifyRequest,
  profile: Profile,
  fields: FormFields,
): Promise<string | Refusal> {
  const command = submissionOf(profile, fields)
  if (isRefusal(command)) return command
  const reader = readerOf(request)
  const other = await draftFor(concord, reader, profile.id, command.id)
  if (other && !isSameDraft(other.thing, command))
    return { refused: 'draft-already-submitted', facts: { symbol: other.thing.symbol } }
  const done = await actOnDraft(concord, reader, profile, command.id, command)
  return isRefusal(done) ? done : command.id
}

/** Submits what was typed, and opens the draft; or it is refused, and all that was typed is kept. */
async function submit(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  const typed = formFieldsOf(request.body)
  const id = await submitted(concord, request, profile, typed)
  if (isRefusal(id)) return page(concord, request, reply, { typed, refusal: id })
  return reply.redirect(`/${slugOf(profile)}/drafts/${id}`, 303)
}

/** A long draft in three languages: a form writes a Chinese character in nine. */
const longest = 3 * limits.upload

/** Where drafts are submitted: typed, from files, or from an earlier recorded text. */
export function addDraftNewPages(app: FastifyInstance, concord: Concord): void {
  const bodyLimit = longest
  app.get('/:body/drafts/new', (request, reply) => form(concord, request, reply))
  app.post('/:body/drafts/new', { config: uploadLimit, bodyLimit }, (request, reply) =>
    submit(concord, request, reply),
  )
  app.post('/:body/drafts/new/words', { config: uploadLimit, bodyLimit }, (request, reply) =>
    bringIn(concord, request, reply),
  )
}
