import { expect, test } from 'vitest'
import * as z from 'zod'
import { interfaceLanguages } from '../../core/language.ts'
import { malformedIn } from './malformed.ts'

const schema = z.strictObject({
  on: z.iso.date(),
  kind: z.enum(['member', 'observer']),
  limit: z.coerce.number().min(1).max(200),
  name: z.string().min(3),
  missing: z.string(),
})
const asked = { on: '2018-02-30', kind: 'guest', limit: '500', name: 'x', more: 1 }

test('each thing that is wrong is named with its place and what is expected, in the language of the reader', () => {
  const { issues } = schema.safeParse(asked, { reportInput: true }).error ?? { issues: [] }
  expect(malformedIn(issues, 'querystring', 'en')).toEqual([
    { place: 'querystring/on', expected: 'Must be a date of the calendar, such as 2018-04-24.' },
    { place: 'querystring/kind', expected: 'Must be one of: member, observer.' },
    { place: 'querystring/limit', expected: 'Must be at most 200.' },
    { place: 'querystring/name', expected: 'Must be at least 3.' },
    { place: 'querystring/missing', expected: 'This is missing.' },
    { place: 'querystring', expected: 'There is no such field here: more.' },
  ])
  const languages = interfaceLanguages.map(language => malformedIn(issues, 'querystring', language))
  expect(new Set(languages.map(list => list[0]?.expected)).size).toBe(3)
})
