import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carry } from './carry.ts'
import { edits } from './edits.ts'
import { anyLanguage, mixedPair, tried } from './mixed-text.fixture.ts'
import { threeWay } from './three-way.ts'

const read = (strands: ReturnType<typeof threeWay>, side: 'base' | 'accepted' | 'proposed') =>
  strands.map(strand => strand[side]).join('')

describe('threeWay', () => {
  test('each of the three texts reads whole', () => {
    fc.assert(
      fc.property(mixedPair, mixedPair, anyLanguage, ([base, accepted], [, proposed], language) => {
        const strands = threeWay(base, accepted, proposed, language)
        expect(read(strands, 'base')).toBe(base)
        expect(read(strands, 'accepted')).toBe(accepted)
        expect(read(strands, 'proposed')).toBe(proposed)
      }),
      tried,
    )
  })

  test('shows a conflict exactly where carry finds one', () => {
    fc.assert(
      fc.property(mixedPair, mixedPair, ([base, accepted], [, proposed]) => {
        const fates = threeWay(base, accepted, proposed, 'en').map(({ fate }) => fate)
        const carried = carry(edits(base, proposed, 'en'), edits(base, accepted, 'en'), base)
        expect(fates.includes('conflict')).toBe(carried.kind === 'conflict')
        if (base !== proposed)
          expect(!fates.includes('conflict') && !fates.includes('proposed')).toBe(carried.kind === 'met')
      }),
      tried,
    )
  })

  test('lays base, accepted change and proposal side by side', () => {
    expect(
      threeWay('外长们注意到甲方的愿望。', '外长们欢迎甲方的愿望。', '外长们支持甲方的良好愿望。', 'zh'),
    ).toEqual([
      { fate: 'same', base: '外长们', accepted: '外长们', proposed: '外长们' },
      { fate: 'conflict', base: '注意到', accepted: '欢迎', proposed: '支持' },
      { fate: 'same', base: '甲方的', accepted: '甲方的', proposed: '甲方的' },
      { fate: 'proposed', base: '', accepted: '', proposed: '良好' },
      { fate: 'same', base: '愿望。', accepted: '愿望。', proposed: '愿望。' },
    ])
  })
})
