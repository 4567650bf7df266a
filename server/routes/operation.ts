import type {
  FastifyPluginAsync,
  FastifyPluginOptions,
  FastifyReply,
  FastifyRequest,
  FastifyTypeProvider,
  RawServerDefault,
} from 'fastify'
import type * as z from 'zod'
import type { Words } from '../../core/language.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What an operation of the API does, in a few words. */
    says?: Words
    /** An operation that takes a file: as the whole body, or as the one file of a form. */
    takesFile?: true
  }
}

type Frozen<Value> = Value extends Date
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value

/** Requests as their schemas read them, replies as the core hands them out: never changed on the way. */
export interface BySchema extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown
  serializer: this['schema'] extends z.ZodType ? Frozen<z.output<this['schema']>> : unknown
}

/** The operations of one resource of the API. */
export type Resource = FastifyPluginAsync<FastifyPluginOptions, RawServerDefault, BySchema>

/** What an operation does, in three languages; the API page shows it, the OpenAPI document the English. */
export const says = (zh: string, ru: string, en: string): { readonly says: Words } => ({
  says: { zh, ru, en },
})

/** What goes with a sign-in is kept by no cache. */
export const keepNothing = async (_: FastifyRequest, reply: FastifyReply): Promise<void> => {
  void reply.header('cache-control', 'no-store')
}
