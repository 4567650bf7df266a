import { expect, test } from 'vitest'
import { applyEdits } from '../text/apply-edits.ts'
import { imageOf } from './image-of.ts'

test('the image of a stretch holds the words that stand in its place, whatever was changed before it', () => {
  const text = 'They have noted the work.'
  const edits = [
    { from: 0, to: 4, text: 'The ministers' },
    { from: 10, to: 10, text: 'warmly ' },
    { from: 10, to: 15, text: 'welcomed' },
    { from: 24, to: 24, text: ' done' },
  ]
  const image = imageOf(edits, { from: 10, to: 15 })
  expect(image && applyEdits(text, edits).slice(image.from, image.to)).toBe('warmly welcomed')
  expect(imageOf(edits, { from: 20, to: 23 })).toBeNull()
})
