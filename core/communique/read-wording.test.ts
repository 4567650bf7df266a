import { describe, expect, it } from 'vitest'
import { actsBehindOpening, saying } from './read.fixture.ts'

const said = (sentences: string): readonly string[] => actsBehindOpening(sentences).map(saying)

describe('the object before a verb', () => {
  it('goes on over a comma to its verb', () => {
    expect(said('外长们就当前形势,以及农业合作问题交换了意见,研究了合作前景。')).toEqual([
      '交换了意见 | discuss | all-members | 当前形势,以及农业合作问题',
      '研究 | consider | all-members | 合作前景',
    ])
  })

  it('ends before the adverbs of the verb', () => {
    expect(said('外长们就粮食问题坦诚、建设性地交换了意见,达成以下共识:')).toEqual([
      '交换了意见 | discuss | all-members | 粮食问题',
      '达成以下共识 | agree | all-members | ',
    ])
  })
})

describe('a comma behind a word of saying', () => {
  it('leaves the act to the verb behind 表示', () => {
    expect(said('外长们表示,愿继续开展林业合作。外长们表示,将加紧工作。')).toEqual([
      '愿 | express-readiness | all-members | 继续开展林业合作',
      '将 | undertake | all-members | 加紧工作',
    ])
  })

  it('makes the verb behind 重申 part of what is reaffirmed', () => {
    expect(said('外长们重申,反对垄断航道。')).toEqual(['重申 | reaffirm | all-members | 反对垄断航道'])
  })
})

describe('并 behind an object', () => {
  it('opens no act of business inside what is supported', () => {
    expect(said('外长们支持扩大展览,并通过相关文件。')).toEqual([
      '支持 | support | all-members | 扩大展览,并通过相关文件',
    ])
    expect(said('外长们支持扩大展览,并通过了相关文件。')).toHaveLength(2)
  })

  it('opens what the members will do themselves', () => {
    expect(said('外长们反对垄断,并将继续为此努力。').at(-1)).toBe(
      '将 | undertake | all-members | 继续为此努力',
    )
    expect(said('外长们呼吁各国停火,并将继续为此努力。')).toHaveLength(1)
  })
})
