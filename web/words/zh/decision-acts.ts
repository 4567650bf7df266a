import { figure } from '../plural.ts'
import type { WordBook } from '../word-book.ts'
import { decisionFields } from './decision-fields.ts'

/** What can be done to a decision. */
export const decisionActs: WordBook['decisionActs'] = {
  back: '返回，不作处理',
  about: '所涉文字',
  counts: members => `此问题计入成员国${figure('zh', members)}个`,
  digest: digest => `文字摘要：${digest}`,
  acts: {
    put: {
      name: '提交',
      lead: '您将以下文字提交各成员国；此刻的成员国计入。',
      go: '提交以下文字',
    },
    ask: {
      name: '征询有无异议',
      lead: '您提出问题。在作出答复或收回问题之前，文字不再改动。',
      go: '“是否有异议？”',
    },
    gavel: {
      name: '落槌',
      lead: '落槌即为通过。落槌不能撤销。',
      go: '“没有听到异议。就这样决定。”',
    },
    suspend: {
      name: '收回问题',
      lead: '该决定照旧列在议程上；已作的表示仍留在记录中。',
      go: '收回问题',
    },
    defer: { name: '推迟', lead: '该决定退出本次会议，可以另列于其他会议。', go: '推迟该决定' },
    object: {
      name: '提出异议',
      lead: '贵国的异议阻止以下文字通过。异议无须说明理由，也只有贵国可以撤回。',
      go: '对以下文字提出异议',
    },
    'withdraw-objection': {
      name: '撤回异议',
      lead: '贵国不再阻止通过；曾经提出异议一事仍留在记录中。',
      go: '撤回我方异议',
    },
    hold: {
      name: '持保留，等候指示',
      lead: '这是暂停，不是异议。主席规定期限，到期由贵国说明转为什么。',
      go: '持保留',
    },
    'set-hold-period': {
      name: '规定持保留的期限',
      lead: '到期由该成员国说明转为异议、接受或待核准。',
      go: '规定期限',
    },
    'end-hold': { name: '说明所持保留转为什么', lead: '所持保留就此结束。', go: '作出说明' },
    'lift-hold': { name: '取消所持保留', lead: '贵国对以下文字不再持保留。', go: '取消我方所持保留' },
    'ask-floor': {
      name: '请求发言',
      lead: '落槌之前提出的请求，落槌之前予以满足。',
      go: '请求发言',
    },
    'give-floor': { name: '请其发言', lead: '请求者现在发言。', go: '请其发言' },
    'end-floor': { name: '发言完毕', lead: '该请求已得到满足。', go: '发言完毕' },
    'withdraw-floor': { name: '撤回发言请求', lead: '贵代表团不再等候发言。', go: '撤回我方请求' },
    state: {
      name: '将声明记录在案',
      lead: '声明以其原文附于决定之旁，不阻止通过，也不改动决定一字。',
      go: '记录在案',
    },
    'consent-to-list': {
      name: '同意列名',
      lead: '以下文字即也以贵国名义表述；落槌之前可以退出。',
      go: '同意列名',
    },
    'leave-list': {
      name: '退出名单',
      lead: '贵国即不列名；不记录任何缘由。如余下不足两国，名单即告不成立。',
      go: '退出名单',
    },
    'join-list': {
      name: '加入名单',
      lead: '这是给保存人的通知，附有日期；通过时的名单保持不变。',
      go: '加入名单',
    },
    'consent-in-writing': {
      name: '书面同意',
      lead: '本组织的规则要求缺席成员国书面同意。',
      go: '书面同意',
    },
    vote: { name: '投票', lead: '以表决结束前最后一次投票为准。', go: '投票' },
    'take-out': {
      name: '移出甲类议题',
      lead: '该决定不再一并提交，改为乙类议题讨论；无须说明理由。',
      go: '移出',
    },
    'waive-notice': {
      name: '放弃通知期限',
      lead: '对贵国而言，该决定可以不待规则规定的期限届满即行提交。',
      go: '放弃通知期限',
    },
    list: { name: '列入会议', lead: '该决定即列在该次会议的议程上。', go: '列入' },
    'set-scope': {
      name: '确定以谁的名义',
      lead: '以全体成员国的名义，或以所列各国的名义；所列各国须各自表示同意。',
      go: '确定',
    },
    'set-residual': {
      name: '指明遗留问题',
      lead: '案文通过时可以留有问题，由指定一方在某日之前解决。',
      go: '指明问题',
    },
    'except-language': {
      name: '以一种语言文本为准通过',
      lead: '其他语言文本在某日之前补齐；所据文本和日期载入记录。',
      go: '记录所据文本',
    },
    redraft: {
      name: '另拟文字',
      lead: '对原文字的异议不再阻止通过，对原文字的同意也不再有效。',
      go: '改用以下文字',
    },
    'draft-decision': { name: '拟定决定', lead: '通过之前没有编号。', go: '拟定决定' },
    'withdraw-decision': { name: '撤回决定', lead: '不再就此作决定；一切仍留在记录中。', go: '撤回' },
    'offer-void': {
      name: '提议落槌作废',
      lead: '只能在同一次全体会议上，且须无任何成员国反对。',
      go: '提议作废',
    },
    'object-to-void': { name: '反对作废', lead: '通过即维持有效。', go: '反对作废' },
    'rule-on-void': { name: '作出裁定', lead: '裁定载入记录。', go: '裁定' },
    sign: { name: '签署', lead: '以贵国名义。', go: '签署' },
    publish: { name: '公布', lead: '此后人人可以阅读该决定。', go: '公布该决定' },
    'announce-silence': {
      name: '宣布默许程序',
      lead: '截止时刻之前如无成员国书面提出异议或修正，以下文字即为通过。',
      go: '宣布',
    },
    'extend-silence': { name: '延长期限', lead: '只能延至更晚时刻，且须在截止之前。', go: '延长' },
    'break-silence': {
      name: '打破默许',
      lead: '以下文字即不通过。打破的程序不再恢复；新的文字须用新的程序。',
      go: '打破默许',
    },
    'cancel-silence': { name: '取消程序', lead: '以下文字即不以此通过。', go: '取消程序' },
    'submit-up': { name: '提交上级机构', lead: '上级机构收到的正是以下文字。', go: '提交' },
    'refer-back': { name: '退回', lead: '下级机构重新收到案文及须解决的问题。', go: '退回' },
  },
  statement: {
    opinion: '意见',
    explanation: '立场说明',
    dissociation: '不参与声明',
    'after-adoption': '通过后的声明',
  },
  state: { opinion: '将意见记录在案', explanation: '说明立场', dissociation: '声明不参与该决定' },
  voteAs: { yes: '投赞成票', no: '投反对票', abstain: '弃权' },
  endAs: { objection: '转为异议', acceptance: '我方接受', 'ad-ref': '转为待核准' },
  ruleAs: { void: '落槌作废', maintain: '维持通过' },
  giveTo: name => `请${name}发言`,
  finished: name => `${name}发言完毕`,
  setPeriod: name => `规定${name}的期限…`,
  more: '…',
  fields: decisionFields,
}
