import type { WordBook } from '../word-book.ts'

export const issues: WordBook['issues'] = {
  'ambiguous-scope': {
    question: '{words}指谁？',
    why: '此句可指全体成员，也可仅指前文列名的成员。读本不作选择。',
    margin: '{words}范围有歧义，按全体成员读',
  },
  'unresolved-collective': {
    question: '{words}包括谁？',
    why: '原文未列名。可据会议当日的名册解答，正文保持原样。',
    margin: '{words}：原文未列名',
  },
  'oblique-reference': {
    question: '{words}：计数而未点名',
    why: '原文未点名者，本档案及任何译文、导出文件均不点名。',
    margin: '原文未点名，本页不展开',
  },
  'inherited-subject': {
    question: '此句主语是谁？',
    why: '此句没有自己的主语和动词，均承接前段。',
    margin: '主语与动词承接前段',
  },
  'unlinked-reaffirmation': {
    question: '重申的是哪一份文件？',
    why: '重申先前立场，但未提及载有该立场的文件，尚未链接。',
    margin: '先前文件未载明',
  },
  'anticipated-adoption': {
    question: '尚待通过',
    why: '所述通过或签署尚未发生，并非本会议行为。',
    margin: '此处系预期，非本会议行为',
  },
  'no-date': {
    question: '日期为何？',
    why: '活动已举行，原文未载日期，亦不沿用会议日期。',
    margin: '日期原文未载',
  },
  'no-period': {
    question: '报告涵盖何期间？',
    why: '报告未载明起止日期，正文保持原样。',
    margin: '期间原文未载',
  },
  'no-term': {
    question: '任期为何？',
    why: '竞选或提名未载明任期。',
    margin: '任期原文未载',
  },
  'uncounted-batch': {
    question: '决议共几项？',
    why: '原文未载数目，数目留空。',
    margin: '数目原文未载',
  },
  'invalid-date': {
    question: '{words}指哪一天？',
    why: '该日期历法中不存在，或期间先止后起。未作更正。',
    margin: '日期照录，历法中不存在',
  },
  'member-missing': {
    question: '有成员国未列入',
    why: '当日一成员国未列入出席名单。不记录任何理由。',
    margin: '当日一成员国未列入',
  },
  'protocol-order': {
    question: '次序与礼宾次序不同',
    why: '各国次序与本机构规定不同，照录原文次序。',
    margin: '次序照录，与礼宾次序不同',
  },
  'unknown-name': {
    question: '{words}指何人何机构？',
    why: '本机构名册中没有这一名称。',
    margin: '{words}：名册未载',
  },
  'signature-mismatch': {
    question: '签名与出席名单不一致',
    why: '文末签名与出席名单所列人员不同。',
    margin: '签名与出席名单不一致',
  },
  'no-opening': {
    question: '这是哪一次会议？',
    why: '没有句子载明机构与日期。缺此两项不能收录。',
    margin: '机构与日期未载明',
  },
  'several-texts': {
    question: '一个文件中有两份公报？',
    why: '发现第二个开头。请拆分文件，逐份读取。',
    margin: '第二份文件自此开始',
  },
  'unread-sentence': {
    question: '未读出行为的句子',
    why: '未识别出动词。此句保留，不载行为。',
    margin: '此句未读出行为',
  },
}
