import { figure } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

const number = (n: number): string => figure('zh', n)

const convergence: WordBook['draftViews']['convergence'] = {
  title: '括号的增减',
  link: '查看增减过程',
  lead: (n, most, reading) =>
    `现有${number(n)}处括号未决。最多时在第${number(reading)}读，为${number(most)}处。`,
  none: '尚未开始宣读，没有可统计的括号。',
  total: '还有多少处括号？',
  totalNote: '每一次使数目变动的行为为一级；虚线处为一读开始。',
  byReading: '逐读情况',
  reading: '宣读',
  opened: '开始',
  closed: '结束',
  notClosed: '尚未结束',
  first: '开始时括号',
  most: '最多时',
  last: '结束时',
  lastNow: n => `现为${number(n)}`,
  agreed: '结束时已商定段落',
  agreedOf: (n, all) => `${number(n)}，共${number(all)}段`,
  bySection: '各部分情况',
  sectionPlot: '括号在哪些部分？',
  sameScale: '各行采用同一刻度。',
  section: '部分',
  unheaded: '首个标题之前',
  byDelegation: '由谁保留',
  delegationPlot: '各代表团保留多少处？',
  delegationNote: '提出提案、反对提案或持保留的代表团，各计一处；同一括号可计入几个代表团。按礼宾次序排列。',
  endOf: n => `第${number(n)}读结束时`,
  now: '现在',
  byAct: '逐项行为',
  actsIn: (n, acts) => `第${number(n)}读：数目变动${number(acts)}次`,
  act: '序号',
  at: '时间',
  by: '行为',
  left: '剩余',
  change: '增减',
  onlyLast: (n, all) => `此处只列最近${number(n)}次变动，共${number(all)}次；全部变动可由接口取得。`,
}

const revisions: WordBook['draftViews']['revisions'] = {
  title: '比对两个版本',
  link: '比对版本',
  lead: '案文在两个行为之后各自的样子，逐段对照。',
  form: '两个时点',
  from: '较早',
  to: '较晚',
  words: '文字',
  standing: '现有文字，不带括号',
  bracketed: '带括号和国名',
  go: '比对',
  same: '两个时点是同一行为，请选择不同的两个。',
  beforeReadings: '第一读之前',
  reading: n => `第${number(n)}读`,
  after: n => `第${number(n)}项行为`,
  now: '现在',
}

const origins: WordBook['draftViews']['origins'] = {
  title: '文字的来源',
  lead: '带编号的文字由某一行为写入，见下列来源；不带编号的文字自提交起未变。',
  plain: '自草案提交以来，本段文字没有改动。',
  sources: '来源',
  source: n => `来源${number(n)}`,
  accepted: when => `接受时间：${when}`,
  sponsoredBy: names => `${names}提出`,
  follows: proposals => `以译出${proposals}所写入的文字`,
  acts: '对本段的全部行为',
}

export const draftViews: WordBook['draftViews'] = {
  convergence,
  revisions,
  origins,
  about: (proposal, kind) => `${proposal}（${kind}）`,
}
