import { describe, expect, test } from 'vitest'
import { ladders, placeOn, rungOf } from './ladders.ts'

describe('ladders', () => {
  test('rungOf keeps 积极评价 and 高度评价 on two rungs', () => {
    expect(placeOn('result', rungOf({ type: 'appreciate', degree: 'positive' }))).toEqual({ rung: 2, of: 3 })
    expect(placeOn('result', rungOf({ type: 'appreciate', degree: 'high' }))).toEqual({ rung: 3, of: 3 })
  })

  test('placeOn puts 深表关切 on the second of five rungs, below condemnation', () => {
    const deep = placeOn('worry', rungOf({ type: 'express-concern', degree: 'deep' }))
    expect(deep).toEqual({ rung: 2, of: 5 })
    expect(deep?.rung).toBeLessThan(placeOn('worry', 'condemn')?.rung ?? 0)
  })

  test('placeOn knows no place for an act that is not on the ladder', () => {
    expect(placeOn('candidacy', 'point-out')).toBeNull()
    expect(placeOn('report', rungOf({ type: 'appreciate', degree: 'high' }))).toBeNull()
  })

  test('rungOf leaves the degree of other acts aside', () => {
    expect(rungOf({ type: 'support', degree: 'strong' })).toBe('support')
  })

  test('no ladder holds a rung twice', () => {
    for (const steps of Object.values(ladders)) expect(new Set(steps).size).toBe(steps.length)
  })
})
