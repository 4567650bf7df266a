import type { FastifyRequest } from 'fastify'

/** What came in, as named fields; anything else than an object has none. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** A field as one word, trimmed; empty where there is none. */
export function wordIn(value: unknown, name: string): string {
  const found = fieldsOf(value)[name]
  return typeof found === 'string' ? found.trim() : ''
}

/** A part of the path of a page. */
export const paramOf = (request: FastifyRequest, name: string): string => wordIn(request.params, name)
