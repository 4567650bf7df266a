import * as z from 'zod'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { signInLimit } from '../http/settings.ts'
import { readerOf } from '../reader.ts'
import { forgetSignIn } from '../signin/cookie.ts'
import { enter } from '../signin/enter.ts'
import { revokeSignIn, signInsFor } from '../signin/revoke.ts'
import { signIn } from '../signin/sign-in.ts'
import { keepNothing, type Resource, says } from './operation.ts'
import { sendRefusal } from './problem.ts'
import { idOnly, lineLimit } from './schemas/parts.ts'
import { credentials, issued, shown, signInLine } from './schemas/seats.ts'

/** Signing in by password, and the sign-ins that one may see and revoke: one's own, or all of the body for the secretariat. */
export const signIns =
  (concord: Concord): Resource =>
  async app => {
    app.addHook('onRequest', keepNothing)

    app.post(
      '/sign-ins',
      {
        config: {
          ...says('以姓名和密码登录', 'Войти по имени и паролю', 'Sign in by name and password'),
          ...signInLimit,
        },
        schema: { body: credentials, response: { 201: issued } },
      },
      async (request, reply) => {
        const answer = await signIn(concord, request.body.name, request.body.password)
        if (isRefusal(answer)) return sendRefusal(request, reply, answer)
        await enter(concord, reply, answer)
        return reply.code(201).send(shown(answer))
      },
    )

    app.get(
      '/sign-ins',
      {
        config: says(
          '登录记录：本人的；秘书处可见全部',
          'Входы: свои; Секретариату видны все',
          'Sign-ins: your own; the secretariat sees all',
        ),
        schema: { querystring: lineLimit, response: { 200: z.object({ items: z.array(signInLine) }) } },
      },
      async (request, reply) => {
        const who = readerOf(request)
        if (!who.signIn) return sendRefusal(request, reply, { refused: 'sign-in-first' })
        const items = await signInsFor(concord, who, request.query.limit)
        return { items: items.map(line => ({ ...line, own: line.id === who.signIn })) }
      },
    )

    app.delete(
      '/sign-ins/:id',
      {
        config: says('撤销一次登录', 'Отозвать вход', 'Revoke a sign-in'),
        schema: { params: idOnly, response: { 204: z.null() } },
      },
      async (request, reply) => {
        const who = readerOf(request)
        if (!who.signIn) return sendRefusal(request, reply, { refused: 'sign-in-first' })
        const answer = await revokeSignIn(concord, who, request.params.id)
        if (isRefusal(answer)) return sendRefusal(request, reply, answer)
        if (request.params.id === who.signIn) forgetSignIn(concord, reply)
        return reply.code(204).send(null)
      },
    )
  }
