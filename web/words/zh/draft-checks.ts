import type { WordBook } from '../word-book.ts'

export const draftChecks: WordBook['draftChecks'] = {
  title: '文字本身须留意之处',
  'used-before-defined': term => `“${term}”在界定之前已使用；界定见`,
  'defined-twice': term => `“${term}”重复界定；首次界定见`,
  formula: '固定表述，逐字一致：',
  'formula-changed': '固定表述，有改动：',
  citation: (title, printed, registered) => `引用《${title}》所注日期为${printed}，登记簿为${registered}。`,
  chain: '本段自身没有主语，且已不再紧接为其提供主语的段落：',
  tooLong: languages => `文本过长，未即时核查引文日期和主语承接：${languages}。`,
}
