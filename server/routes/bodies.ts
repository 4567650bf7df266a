import * as z from 'zod'
import type { Concord } from '../concord.ts'
import { bodyOf } from './body-of.ts'
import { type Resource, says } from './operation.ts'
import { bodyLine, organ, state } from './schemas/body.ts'
import { inBody, onPage, pageOf, paging } from './schemas/parts.ts'

/** The bodies whose record is kept here, their organs and the States that their profiles know. */
export const bodies =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/bodies',
      {
        config: says('本系统收录的组织', 'Организации, чей реестр ведётся здесь', 'The bodies kept here'),
        schema: { response: { 200: z.object({ items: z.array(bodyLine) }) } },
      },
      async () => ({ items: concord.profiles.map(({ profile }) => profile) }),
    )

    app.get(
      '/bodies/:body',
      {
        config: says('一个组织：名称与语言', 'Организация: названия и языки', 'A body: names and languages'),
        schema: { params: inBody, response: { 200: bodyLine } },
      },
      async request => bodyOf(concord, request.params.body).profile,
    )

    app.get(
      '/bodies/:body/organs',
      {
        config: says(
          '机构，及其为谁筹备、向谁提交',
          'Органы: кто кому готовит и вносит',
          'Organs, and who prepares and submits to whom',
        ),
        schema: { params: inBody, response: { 200: z.object({ items: z.array(organ) }) } },
      },
      async request => ({ items: bodyOf(concord, request.params.body).profile.organs }),
    )

    app.get(
      '/bodies/:body/states',
      {
        config: says('国家的三种语言名称', 'Государства на трёх языках', 'States in three languages'),
        schema: { params: inBody, querystring: z.object(paging), response: { 200: pageOf(state) } },
      },
      async request => {
        const { page, limit } = request.query
        return onPage(bodyOf(concord, request.params.body).profile.states, page, limit)
      },
    )
  }
