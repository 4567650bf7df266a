import { membersOn } from '../../core/body/members-on.ts'
import { convergenceActs } from '../../core/draft/convergence-acts.ts'
import type { Concord } from '../concord.ts'
import { draftHistory } from '../draft-history.ts'
import { notFound } from '../http/errors.ts'
import { readerOf } from '../reader.ts'
import { today } from '../today.ts'
import { bodyOf } from './body-of.ts'
import { draftPlace } from './drafts.ts'
import { type Resource, says } from './operation.ts'
import { convergence } from './schemas/draft-views.ts'

/** What the history of a draft comes to. */
export const draftViews =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/drafts/:body/:draft/convergence',
      {
        config: says(
          '草案的括号如何增减：总数、各部分、各代表团',
          'Как появлялись и снимались скобки: всего, по разделам, по делегациям',
          'How the brackets of a draft came and went: in all, by section, by delegation',
        ),
        schema: { params: draftPlace, response: { 200: convergence } },
      },
      async request => {
        const { profile } = bodyOf(concord, request.params.body)
        const { draft } = request.params
        const entries = await draftHistory(concord, readerOf(request), profile.id, draft, null)
        if (!entries) throw notFound()
        return convergenceActs(entries, membersOn(profile, today()))
      },
    )
  }
