import * as z from 'zod'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { signInLimit } from '../http/settings.ts'
import { readerOf } from '../reader.ts'
import { accountsFor, closeAccount } from '../signin/account.ts'
import { enter } from '../signin/enter.ts'
import { acceptInvitation, invitationsFor, invite, revokeInvitation } from '../signin/invitation.ts'
import { linkOf } from '../signin/link.ts'
import { keepNothing, type Resource, says } from './operation.ts'
import { sendRefusal } from './problem.ts'
import { idOnly, lineLimit } from './schemas/parts.ts'
import {
  acceptance,
  accountLine,
  invitationLine,
  invited,
  issued,
  seatOffered,
  shown,
} from './schemas/seats.ts'

/** Invitations to a seat and the accounts that came of them; the secretariat's business, except accepting one. */
export const invitations =
  (concord: Concord, publicAddress: string | null): Resource =>
  async app => {
    app.addHook('onRequest', keepNothing)

    app.post(
      '/invitations',
      {
        config: says('邀请就座', 'Пригласить занять место', 'Invite to a seat'),
        schema: { body: seatOffered, response: { 201: invited } },
      },
      async (request, reply) => {
        const answer = await invite(concord, readerOf(request), request.body.seat)
        if (isRefusal(answer)) return sendRefusal(request, reply, answer)
        const { token, ...rest } = answer
        const address = publicAddress ?? `${request.protocol}://${request.host}`
        return reply.code(201).send({ ...rest, link: linkOf(address, token) })
      },
    )

    app.post(
      '/invitations/acceptance',
      {
        config: {
          ...says('接受邀请并设密码', 'Принять приглашение', 'Accept an invitation, with a password'),
          ...signInLimit,
        },
        schema: { body: acceptance, response: { 201: issued } },
      },
      async (request, reply) => {
        const { token, name, password } = request.body
        const answer = await acceptInvitation(concord, token, name, password)
        if (isRefusal(answer)) return sendRefusal(request, reply, answer)
        await enter(concord, reply, answer)
        return reply.code(201).send(shown(answer))
      },
    )

    app.get(
      '/invitations',
      {
        config: says('已发出的邀请', 'Выданные приглашения', 'Invitations that were given'),
        schema: { querystring: lineLimit, response: { 200: z.object({ items: z.array(invitationLine) }) } },
      },
      async (request, reply) => {
        const items = await invitationsFor(concord, readerOf(request), request.query.limit)
        return isRefusal(items) ? sendRefusal(request, reply, items) : { items }
      },
    )

    app.delete(
      '/invitations/:id',
      {
        config: says('撤回邀请', 'Отозвать приглашение', 'Withdraw an invitation'),
        schema: { params: idOnly, response: { 204: z.null() } },
      },
      async (request, reply) => {
        const answer = await revokeInvitation(concord, readerOf(request), request.params.id)
        return isRefusal(answer) ? sendRefusal(request, reply, answer) : reply.code(204).send(null)
      },
    )

    app.get(
      '/accounts',
      {
        config: says('可登录者', 'Кто может входить', 'Who may sign in'),
        schema: { querystring: lineLimit, response: { 200: z.object({ items: z.array(accountLine) }) } },
      },
      async (request, reply) => {
        const items = await accountsFor(concord, readerOf(request), request.query.limit)
        return isRefusal(items) ? sendRefusal(request, reply, items) : { items }
      },
    )

    app.delete(
      '/accounts/:id',
      {
        config: says(
          '关闭账户并结束其登录',
          'Закрыть учётную запись и её входы',
          'Close an account and end its sign-ins',
        ),
        schema: { params: idOnly, response: { 204: z.null() } },
      },
      async (request, reply) => {
        const answer = await closeAccount(concord, readerOf(request), request.params.id)
        return isRefusal(answer) ? sendRefusal(request, reply, answer) : reply.code(204).send(null)
      },
    )
  }
