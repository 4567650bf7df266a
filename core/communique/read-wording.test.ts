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

describe('a sentence without a verb that is known', () => {
  const fact = '外长们指出林业重要。'

  it('inherits nothing where somebody does something in it', () => {
    expect(said(`${fact}外长们展望未来。`)).toHaveLength(1)
    expect(said(`${fact}中华人民共和国主席王某在会上发表讲话。`)).toHaveLength(1)
    expect(said(`${fact}会议期间举行了植树仪式。`)).toHaveLength(1)
  })

  it('inherits a statement, not an appeal', () => {
    expect(said(`${fact}外长们呼吁各国停火。形势依然复杂。`).at(-1)).toBe(
      ' | point-out | all-members | 形势依然复杂',
    )
  })

  it('is a fact and then what should be', () => {
    const acts = actsBehindOpening(`${fact}上述现象构成威胁,需有效应对。`)
    expect(acts.map(({ mood }) => mood).slice(1)).toEqual(['assertive', 'deontic'])
  })
})

describe('who speaks', () => {
  it('may be the body itself, where a word of its own follows', () => {
    const acts = actsBehindOpening('外长们指出林业重要。上合组织支持植树。上合组织遵循宪章。')
    expect(acts.map(({ verb, actors }) => [verb, ...actors])).toEqual([
      ['指出', 'members'],
      ['支持', 'organ:SCO'],
      [null, 'members'],
    ])
  })

  it('may be another organ of the body: its decision is a fact', () => {
    expect(said('元首理事会决定将草案提交国家协调员理事会研究。')).toEqual([
      '决定 | record-fact | external | 元首理事会决定将草案提交国家协调员理事会研究',
    ])
  })
})

it.each([
  ['外长们高度重视植树。', '高度重视', 'emphasise'],
  ['外长们请秘书处研究此事。', '请', 'call-for'],
  ['外长们拟扩大植树。', '拟', 'express-readiness'],
  ['外长们欣慰地看到成果。', '欣慰地看到', 'note'],
  ['外长们感兴趣地注意到提议。', '感兴趣地注意到', 'note'],
  ['外长们不接受单边措施。', '不接受', 'oppose'],
  ['外长们向遇难者家属致以慰问。', '致以慰问', 'state-position'],
  ['外长们拟定了清单。', '拟定', 'prepare'],
])('%s is an act', (sentence, verb, type) => {
  expect(actsBehindOpening(sentence)).toMatchObject([{ verb, type }])
})
