import type { Shape } from '../../web/pages/api-page.tsx'
import type { Kind, Operation, Parameter } from '../../web/parts/api-operation.tsx'

/** The parts of an OpenAPI document that the page for programs shows. */
export type Described = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

type DescribedOperation = {
  readonly operationId: string
  readonly summary?: string
  readonly tags: readonly string[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: 'path' | 'query' | 'header' | 'cookie'
    readonly required?: boolean
    readonly description?: string
    readonly schema: Schema
  }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>

type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: string | number | boolean | null
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly default?: unknown
  readonly description?: string
  readonly additionalProperties?: Schema | boolean
}

const plain = (name: string): Kind => ({ name, isShape: false, many: 'one' })

const namedIn = (reference: string): Kind => ({
  name: reference.split('/').at(-1) ?? '',
  isShape: true,
  many: 'one',
})

/** A list of what one thing may be; of several, they are named together. */
function inList(kinds: readonly Kind[]): readonly Kind[] {
  const [only, ...others] = kinds
  if (only && others.length === 0 && only.many === 'one') return [{ ...only, many: 'list' }]
  return [{ name: kinds.map(written).join(' | '), isShape: false, many: 'list' }]
}

const distinct = (kinds: readonly Kind[]): readonly Kind[] =>
  kinds.filter((kind, at) => kinds.findIndex(one => JSON.stringify(one) === JSON.stringify(kind)) === at)

/** The fields of a shape that has no name of its own, on one line. */
const outline = (schema: Schema): string =>
  `{ ${Object.entries(schema.properties ?? {})
    .map(([name, field]) => `${name}: ${kindsOf(field).map(written).join(' | ')}`)
    .join(', ')} }`

const written = ({ name, many }: Kind): string => (many === 'one' ? name : `${name}[]`)

/** A reply that is a list: what it holds, and whether it comes in pages. */
function kindsOfList({ properties = {} }: Schema): readonly Kind[] {
  const kinds = properties.items ? kindsOf(properties.items) : []
  return properties.page ? kinds.map(kind => ({ ...kind, many: 'pages' })) : kinds
}

const kindsOfReply = (schema: Schema): readonly Kind[] =>
  schema.properties?.items ? kindsOfList(schema) : kindsOf(schema)

const kindsOfObject = (schema: Schema): readonly Kind[] =>
  typeof schema.additionalProperties === 'object' && !schema.properties
    ? kindsOf(schema.additionalProperties).map(kind => plain(`{ [key]: ${written(kind)} }`))
    : [plain(outline(schema))]

/** What a schema lets a value be. */
export function kindsOf(schema: Schema): readonly Kind[] {
  const { $ref, type, format, items, prefixItems } = schema
  const choices = schema.anyOf ?? schema.oneOf
  if ($ref !== undefined) return [namedIn($ref)]
  if (choices) return distinct(choices.flatMap(kindsOf))
  if (schema.enum) return schema.enum.map(value => plain(String(value)))
  if (schema.const !== undefined) return [plain(String(schema.const))]
  if (prefixItems)
    return [plain(`[${prefixItems.map(one => kindsOf(one).map(written).join(' | ')).join(', ')}]`)]
  if (items) return inList(kindsOf(items))
  if (type === 'object') return kindsOfObject(schema)
  return [type ?? 'string'].flat().map(name => plain(name === 'string' ? (format ?? name) : name))
}

const parametersOf = ({ parameters = [] }: DescribedOperation): readonly Parameter[] =>
  parameters
    .filter(one => one.in !== 'path')
    .map(({ name, required = false, description = null, schema }) => ({
      name,
      kinds: kindsOf(schema),
      isRequired: required,
      usual: schema.default === undefined ? null : JSON.stringify(schema.default),
      note: description,
    }))

const sentIn = ({ requestBody }: DescribedOperation): readonly Parameter[] =>
  Object.entries(requestBody?.content ?? {}).map(([media, { schema }]) => ({
    name: media,
    kinds: kindsOf(schema),
    isRequired: false,
    usual: null,
    note: schema.description ?? null,
  }))

/** What an operation answers when it does what was asked; problems have a table of their own. */
const repliesOf = ({ responses }: DescribedOperation): Operation['replies'] =>
  Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, { content = {} }]) => {
      const [media = null, reply] = Object.entries(content)[0] ?? []
      const kinds = reply && status !== '204' ? kindsOfReply(reply.schema) : []
      return { status, media: media === 'application/json' || status === '204' ? null : media, kinds }
    })

/** One operation as the page shows it. */
export const operationOf = (
  method: string,
  path: string,
  operation: DescribedOperation,
  says: string,
): Operation => ({
  id: operation.operationId,
  method: method.toUpperCase(),
  path,
  says,
  parameters: parametersOf(operation),
  sent: sentIn(operation),
  replies: repliesOf(operation),
})

/** A named shape with its fields; one that is no object is shown by what it may be. */
export function shapeOf(name: string, schema: Schema): Shape {
  const { properties, required = [] } = schema
  if (!properties)
    return { name, fields: [{ name: '=', kinds: kindsOf(schema), isRequired: true, note: null }] }
  const fields = Object.entries(properties).map(([field, value]) => ({
    name: field,
    kinds: kindsOf(value),
    isRequired: required.includes(field),
    note: value.description ?? null,
  }))
  return { name, fields }
}
