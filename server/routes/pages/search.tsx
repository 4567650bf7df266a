import type { FastifyInstance, FastifyRequest } from 'fastify'
import { actTypes } from '../../../core/communique/closed-sets.ts'
import type { SearchQuestion } from '../../../core/communique/public-record.ts'
import { organBy } from '../../../core/body/organ-by.ts'
import type { Profile } from '../../../core/body/profile.ts'
import { SearchPage } from '../../../web/pages/search-page.tsx'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import { readerOf } from '../../reader.ts'
import { search } from '../../views/search.ts'
import { queryOf } from './query-of.ts'
import { bodyAt } from './record.tsx'
import { show } from './show.tsx'
import { visitOf } from './visit-of.ts'

const matching = (value: string | undefined, pattern: RegExp): string | null =>
  value !== undefined && pattern.test(value) ? value : null

/** What an address asks of the record; a filter that cannot be meant is left out. */
function questionOf(profile: Profile, request: FastifyRequest): SearchQuestion {
  const { words = '', organ, act, state, year, page } = queryOf(request)
  return {
    body: profile.id,
    words: words.slice(0, 300),
    organ: organ === undefined ? null : (organBy(profile, organ)?.id ?? null),
    act: actTypes.find(type => type === act) ?? null,
    state: matching(state, /^(?:(?:not-)?listed:)?[A-Z]{3}$/),
    year: matching(year, /^\d{4}$/),
    page: Math.max(1, Number(matching(page, /^\d{1,5}$/) ?? 1)),
  }
}

/** Full text of the record, with filters, as a form that needs no script. */
export function addSearchPage(app: FastifyInstance, concord: Concord): void {
  app.get('/:body/search', async (request, reply) => {
    const profile = bodyAt(concord, request)
    const question = questionOf(profile, request)
    const answer = await asReader(concord.database, readerOf(request), tx => search(tx, question))
    return show(
      reply,
      visitOf(concord, request, profile),
      <SearchPage profile={profile} question={question} answer={answer} />,
    )
  })
}
