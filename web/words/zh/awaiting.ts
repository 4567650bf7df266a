import { figure } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

const n = (value: number) => figure('zh', value)

export const awaiting: WordBook['awaiting'] = {
  nothing: who => `草案方面目前没有待${who}办理的事项。`,
  who: { chair: '主席', secretariat: '秘书处' },
  lead: {
    unsaid: value => `[${n(value)}件提案]待贵方表态`,
    conflicts: value => `贵方[${n(value)}件提案]须重新提交`,
    adRef: value => `[${n(value)}处待核准]只能由贵方撤销`,
    reserved: value => `贵方[${n(value)}项保留意见]仍然有效`,
    stale: value => `贵方[${n(value)}项立场]所针对的文字已有改动`,
    ready: value => `[${n(value)}段]现可商定`,
    barred: value => `[${n(value)}段]尚不能商定`,
    behind: value => `[${n(value)}段]有语言文本滞后`,
  },
  title: {
    unsaid: '待贵方表态的提案',
    conflicts: '贵方须重新提交的提案',
    adRef: '贵方的待核准',
    reserved: '贵方的保留意见',
    stale: '贵方立场所针对的文字已有改动',
    ready: '现可商定的段落',
    barred: '尚不能商定的段落',
    behind: '须跟上的语言文本',
  },
  act: {
    unsaid: '表明立场',
    conflicts: '重新提交',
    reserved: '改变立场',
    stale: '再看一次',
    ready: '打开该段',
    barred: '打开该段',
    behind: '使之跟上',
  },
  para: number => `第${number}段`,
  until: when => `保留至${when}`,
  endless: '保留，未设期限',
  runOut: '期限已到，请说明如何处理',
  as: { 'agreed-ad-ref': '可商定待核准', agreed: '可商定' },
  behindIn: languages => `滞后：${languages}`,
  more: value => `谈判桌上另有${n(value)}项`,
  texts: '谈判中的案文',
  foot: '本页所列提案均在谈判之中，尚未商定；已收录的文本与公布者一致。',
}
