import { figure } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

const n = (value: number) => figure('zh', value)

const above: Readonly<Record<string, string>> = {
  adopted: '上级机构已通过',
  approved: '上级机构已批准',
  'not-adopted': '上级机构未予通过',
}

const steps: Readonly<Record<string, string>> = {
  'vacancy-notified': '该职务即将出缺',
  proposed: '已提出人选',
  consulted: '已征求成员国意见',
  nominated: '已提名人选',
  submitted: '提名已报送批准机构',
  approved: '提名已获批准，自任期首日起就任',
  withdrawn: '人选已撤回',
  'not-agreed': '未能就人选达成一致',
  lapsed: '提名已失效',
  replaced: '任期提前结束',
}

const deadlines: WordBook['notices']['deadlines'] = {
  silence: '默许期届满',
  proposals: '提案截止',
  hold: '贵方保留期届满',
  residual: '遗留问题应办结',
  language: '语言文本应跟上',
}

export const notices: WordBook['notices'] = {
  title: '收件箱',
  lead: unread => (unread === 0 ? '没有未读通知。' : `${n(unread)}条未读通知。`),
  seatFirst: '收件箱属于本机构的席位。',
  headings: {
    'silence-announced': '宣布默许程序',
    'silence-extended': '延长默许期',
    'silence-broken': '默许被打破',
    'silence-cancelled': '取消默许程序',
    'silence-observed': '经默许程序通过',
    put: '已提付会议',
    adopted: '通过',
    voided: '落槌作废',
    'not-adopted': '未通过',
    deferred: '推迟',
    withdrawn: '撤回',
    'taken-out': '移出甲类议题',
    'hold-period': '已为贵方的保留设定期限',
    'result-above': '上级机构的结果',
    'referred-back': '退回',
    'meeting-convened': '会议召开通知',
    'meeting-postponed': '会议推迟',
    'meeting-cancelled': '会议取消',
    'proposals-due': '已设提案截止时间',
    'proposals-due-moved': '提案截止时间已变更',
    'fact-corrected': '事实更正',
    nomination: '提名',
  },
  says: {
    'silence-announced': ({ organ }) =>
      `${organ}以默许程序决定本案文。截止前无代表团打破默许，案文即获通过。`,
    'silence-extended': () => '默许期在届满前已延长，以新的截止时间为准。',
    'silence-broken': ({ state, how }) =>
      `${state || '有代表团'}以${how === 'amendment' ? '修正案' : '异议'}打破默许。案文未获通过。`,
    'silence-cancelled': ({ how }) =>
      how === 'members-changed' ? '默许期间成员有变，该程序已取消。' : '主席已取消该默许程序。案文未获通过。',
    'silence-observed': () => '无代表团打破默许，案文获得通过。',
    put: ({ organ }) => `${organ}：主席已将案文提付会议。落槌之前提出的异议有效。`,
    adopted: ({ organ, number, days, how }) =>
      `${organ}于${days}${how === 'vote' ? '经表决' : ''}通过该决定，编号${number}。`,
    voided: () => '主席在同次会议上宣布落槌作废。该决定重新开放，其编号不再使用。',
    'not-adopted': ({ organ }) => `${organ}未通过该案文。`,
    deferred: () => '该决定推迟到以后的会议。',
    withdrawn: () => '该决定已不在本机构审议之列。',
    'taken-out': ({ state }) => `${state}将该项目移出甲类议题，该项目可供讨论。`,
    'hold-period': () => '主席已为贵方的审议保留设定期限。届时请说明保留转为何种立场。',
    'result-above': ({ how, number }) => `${above[how] ?? above.adopted}${number && `，编号${number}`}。`,
    'referred-back': () => '上级机构将案文退回，并逐段说明理由。',
    'meeting-convened': ({ organ, days, place }) => `${organ}将于${days}${place && `在${place}`}举行会议。`,
    'meeting-postponed': ({ organ, days, was, how }) =>
      how === 'open'
        ? `原定${was}开始的${organ}会议推迟，新的日期待定。`
        : `原定${was}开始的${organ}会议改在${days}举行。`,
    'meeting-cancelled': ({ organ, days }) => `${organ}${days}的会议不再举行。`,
    'proposals-due': ({ number }) => `第${number}读已开始，截止前可提交提案。`,
    'proposals-due-moved': ({ number }) => `第${number}读的提案截止时间已变更。`,
    'fact-corrected': ({ number }) => `秘书处更正了第${number}段中的一处事实。如有成员国反对，即恢复原文。`,
    nomination: ({ post, how }) => `提名（${post}）：${steps[how] ?? how}。`,
  },
  unread: '未读',
  none: '目前没有须告知本席位的事项。',
  silencesTitle: '默许程序',
  silencesHow: '如无异议，无须任何行动',
  meetingsTitle: '已召集和拟召开的会议',
  markRead: '标为已读',
  markAll: '全部标为已读',
  older: '更早的通知',
  newest: '最新的通知',
  deadlines,
  deadlinesTitle: '截止时间',
  deadlinesNone: '目前没有进行中的期限。',
  announced: '公布的时间',
  yours: '贵方时区',
  overdue: '已过',
  zoneIs: zone => `贵方时区：${zone}。`,
  change: '更改时区和邮件',
  count: unread => `${n(unread)}条未读通知`,
  nav: '收件箱',
}

export const letters: WordBook['letters'] = {
  subject: (body, heading, title) => `${body}：${heading}${title && `——${title}`}`,
  reminder: (kind, hours) => `${deadlines[kind]}：不足${hours === 24 ? '24小时' : '3天'}`,
  until: '截止时间',
  announced: '公布的时间',
  yours: '贵方时区',
  open: '在 Concord 中打开',
  why: seat => `本邮件由 Concord 为“${seat}”席位自动发出，回复无人阅读。`,
  change: '更改地址或停止接收邮件',
}

export const correspondence: WordBook['correspondence'] = {
  title: '邮件、时区和日历',
  lead: '默许程序、截止时间和结果会发到此地址。邮件只写案文名称和期限，不含案文内容。',
  address: '电子邮件地址',
  addressNote: '留空即不接收邮件。',
  zone: '时区',
  zoneNote: '例如 Asia/Shanghai。截止时间除公布的时区外，另以此时区显示。',
  language: '邮件语言',
  save: '保存',
  saved: '已保存。',
  noMail: '本系统不发送邮件：运行方没有设定邮件服务器（SMTP_URL）。',
  refused: answer => `邮件服务器已明确拒收此地址（${answer}）。请另填地址，或重新保存以再试一次。`,
  calendar: '日历',
  calendarLead: '本席位的会议和截止时间，供日历程序订阅。任何持有该地址的人均可读取。',
  make: '生成地址',
  made: '您的日历地址如下。该地址只在此刻显示一次：',
  madeOn: when => `生成于${when}`,
  revoke: '撤销',
  public: '公开日历，无须密钥：',
}

export const calendarWords: WordBook['calendarWords'] = {
  name: (body, seat) => (seat ? `${body}——${seat}` : body),
  announced: '公布的截止时间',
  expected: '来自记录以外的信息',
  cancelled: '已取消',
}
