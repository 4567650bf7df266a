import { expect, test } from 'vitest'
import { registerCommandOf } from './register-command-of.ts'

test('a form of a register is the act that it names, or says which of its fields is missing', () => {
  expect(registerCommandOf('commitment', { does: ['carry-over'], meeting: ['cm-1'], due: ['2027'] })).toEqual(
    {
      does: 'carry-over',
      meeting: 'cm-1',
      due: '2027',
    },
  )
  expect(registerCommandOf('commitment', { does: ['carry-over'], due: ['2027'] })).toEqual({
    refused: 'register-form-incomplete',
    facts: { field: 'meeting' },
  })
})
