import { figure } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

export const draftUndo: WordBook['draftUndo'] = {
  undo: what => `撤销：${what}`,
  until: '记录下一行为之前可以撤销；两者均留在日志中。',
  acts: {
    ProposalAccepted: name => `接受${name}`,
    ProposalsMerged: name => `提案并入${name}`,
    ProposalSuperseded: name => `宣布${name}已被取代`,
    ParagraphAgreedAdRef: name => `第${name}段商定待核准`,
    ParagraphAgreed: name => `第${name}段商定`,
    ParagraphReopened: name => `重新开放第${name}段`,
    LanguageBroughtLevel: name => `使第${name}段的一种语言跟上`,
    ChapeauBroughtLevel: () => '使标题的一种语言跟上',
    FactCorrected: name => `更正第${name}段的事实`,
    ParagraphsRenumbered: () => '重新编号',
  },
}

export const draftRoom: WordBook['draftRoom'] = {
  screen: '会场屏幕',
  title: number => `会场屏幕：第${number}段`,
  brackets: (here, all) => `本段${figure('zh', here)}处括号，全文${figure('zh', all)}处`,
  legend: [
    { sign: '下划线', says: '提议增加' },
    { sign: '删除线', says: '提议删除' },
    { sign: '虚线国名', says: '持保留或待核准' },
    { sign: '粗体', says: '显示期间改动' },
  ],
  since: time => `协调世界时${time}起显示`,
  first: '首个未定段落，待主席选定',
  next: number => `下一段：${number}`,
  lost: '连接中断。恢复后屏幕自动继续。',
  heading: '会场',
  shows: (number, language, time) => `会场屏幕正显示第${number}段（${language}），始于协调世界时${time}。`,
  showsNone: '主席选定之前，会场屏幕显示首个未定段落。',
  following: '屏幕随您选中的段落移动。',
  show: '在会场显示本段',
  follow: { on: '屏幕跟随我', off: '屏幕不再跟随我' },
}
