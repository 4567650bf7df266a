import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { InterfaceLanguage, Words } from '../../core/language.ts'
import { type RefusalCode, refusals } from '../../core/refusal.ts'
import { ApiPage, type ApiPageProps, type ProblemLine } from '../../web/pages/api-page.tsx'
import type { Concord } from '../concord.ts'
import { readerOf } from '../reader.ts'
import { type Described, operationOf, shapeOf } from './api-shapes.ts'
import { faults } from './faults.ts'
import { show } from './pages/show.tsx'
import { visitOf } from './pages/visit-of.ts'
import { statusOf } from './status-of.ts'

/** What each operation does, by method and address, as its route says it. */
export type Sayings = Map<string, Words>

/** Listens for the routes of the API and remembers what each says of itself. */
export function rememberSayings(app: FastifyInstance): Sayings {
  const sayings: Sayings = new Map()
  app.addHook('onRoute', ({ method, url, config }) => {
    const address = url.replace(/:(\w+)/g, '{$1}')
    for (const one of [method].flat()) if (config?.says) sayings.set(`${one} ${address}`, config.says)
  })
  return sayings
}

function operations({ paths }: Described, sayings: Sayings, language: InterfaceLanguage) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const says = sayings.get(`${method.toUpperCase()} ${path}`)?.[language] ?? operation.summary ?? ''
      return { subject: operation.tags[0] ?? '', ...operationOf(method, path, operation, says) }
    }),
  )
}

const isRefusalCode = (code: string): code is RefusalCode => code in refusals

const isDescribed = (document: object): document is Described =>
  'paths' in document && 'components' in document

function problemLines(language: InterfaceLanguage): readonly ProblemLine[] {
  const refused = Object.keys(refusals)
    .filter(isRefusalCode)
    .map(code => ({
      code,
      status: statusOf(code),
      rule: refusals[code].rule,
      sentence: refusals[code].words[language],
    }))
  const faulty = Object.entries(faults).map(([code, { status, detail }]) => ({
    code,
    status,
    rule: null,
    sentence: detail[language],
  }))
  return [...refused, ...faulty].toSorted((one, other) => one.code.localeCompare(other.code))
}

function propsOf(document: Described, sayings: Sayings, language: InterfaceLanguage): ApiPageProps {
  const all = operations(document, sayings, language)
  const subjects = [...new Set(all.map(({ subject }) => subject))]
  return {
    subjects: subjects.map(name => ({ name, operations: all.filter(({ subject }) => subject === name) })),
    shapes: Object.entries(document.components.schemas)
      .map(([name, schema]) => shapeOf(name, schema))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
    problems: problemLines(language),
  }
}

/** The page for programs: the OpenAPI document in words, and the sentences of every refusal. */
export const apiPage =
  (concord: Concord, app: FastifyInstance, sayings: Sayings) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const document: object = app.swagger()
    if (!isDescribed(document)) throw new Error('The document of the API has no operations')
    const props = propsOf(document, sayings, readerOf(request).language)
    return show(reply, visitOf(concord, request), <ApiPage {...props} />)
  }
