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
