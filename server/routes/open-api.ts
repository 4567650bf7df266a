import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import * as z from 'zod'
import { refusals } from '../../core/refusal.ts'
import { faults } from './faults.ts'

const codes = [...Object.keys(refusals), ...Object.keys(faults)].toSorted()

/** What every operation may answer instead: RFC 9457. */
const problemSchema = z.object({
  type: z.string().describe('Address of what the code means'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('A sentence in the language of the reader'),
  instance: z.string().describe('The request, as the log names it'),
  code: z.enum(codes),
  rule: z.string().optional().describe('The rule that a refusal rests on'),
  facts: z.record(z.string(), z.string()).optional().describe('What the refusal is about, by name'),
  errors: z.array(z.object({ place: z.string(), expected: z.string() })).optional(),
  found: z.string().optional().describe('What was found in a file that could not be read'),
})

const { $schema: _, ...problem } = z.toJSONSchema(problemSchema)

const refused = {
  description: 'Not done, and why',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** The file itself, or a form with one file. */
const fileBody = {
  consumes: ['text/plain', 'multipart/form-data'],
  body: {
    content: {
      'text/plain': { schema: { type: 'string', description: 'The published text, in UTF-8' } },
      'multipart/form-data': {
        schema: {
          type: 'object',
          required: ['file'],
          properties: { file: { type: 'string', contentMediaType: 'text/plain' } },
        },
      },
    },
  },
}

const operationId = (method: string, url: string): string =>
  [method.toLowerCase(), ...url.replace(/^\/api\//, '').split(/[/:.]+/)].filter(Boolean).join('-')

const subjectOf = (url: string): string =>
  url.replace(/^\/api\/(bodies\/:body\/)?/, '').split('/')[0] || 'bodies'

const replies = z.record(z.string(), z.record(z.string(), z.unknown()))

/** Each reply with a word of what it means; without one the generator makes up its own. */
const described = (response: unknown): object =>
  Object.fromEntries(
    Object.entries(replies.parse(response ?? {})).map(([status, reply]) => [
      status,
      'content' in reply ? { description: 'Done', ...reply } : { 'x-response-description': 'Done', ...reply },
    ]),
  )

/** The document of the API, made from the schemas that check it. */
export const openApi: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Concord',
      version: '1',
      description:
        'The record of a multilateral council. Every question takes a date; every list comes in pages; ' +
        'a refusal is a problem reply (RFC 9457) with the rule that it rests on. `?lang=` gives its language.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    components: {
      schemas: { Problem: problem as object },
      securitySchemes: { seat: { type: 'apiKey', in: 'cookie', name: 'sign-in' } },
    },
    security: [{}, { seat: [] }],
  },
  transform: document => {
    const { schema, url } = jsonSchemaTransform(document)
    if (document.schema?.hide) return { schema, url }
    const { says, takesFile } = document.route.config ?? {}
    const method = [document.route.method].flat()[0] ?? 'get'
    return {
      url,
      schema: {
        ...schema,
        ...(takesFile ? fileBody : {}),
        tags: [subjectOf(url)],
        operationId: operationId(method, url),
        ...(says ? { summary: says.en } : {}),
        response: { ...described(schema.response), '4XX': refused },
      },
    }
  },
  transformObject: document => withoutUnused(jsonSchemaTransformObject(document)),
}

const referenced = (part: unknown): readonly string[] =>
  [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(match => match[1] ?? '')

/** Drops the schemas that no operation leads to: each is made for requests and for replies. */
function withoutUnused<Document extends object>(document: Document): Document {
  const schemas = schemasOf(document)
  const used = new Set<string>()
  const visit = (names: readonly string[]): void => {
    for (const name of names.filter(one => !used.has(one))) {
      used.add(name)
      visit(referenced(Reflect.get(schemas, name) ?? null))
    }
  }
  visit(referenced({ ...document, components: null }))
  for (const name of Object.keys(schemas)) if (!used.has(name)) Reflect.deleteProperty(schemas, name)
  return document
}

function schemasOf(document: object): object {
  const components = 'components' in document ? document.components : undefined
  const isThere = typeof components === 'object' && components !== null && 'schemas' in components
  return isThere && typeof components.schemas === 'object' ? (components.schemas ?? {}) : {}
}
