import { figure } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

/** Silence procedures, with their clocks. */
export const silences: WordBook['silences'] = {
  title: '默许程序',
  lead: '在宣布的时刻之前如无人书面提出异议或修正，案文即为通过。表示同意无须任何动作。',
  running: '进行中',
  noneRunning: '没有进行中的程序。',
  over: '已结束',
  noneOver: '尚无结束的程序。',
  asAnnounced: zone => `${zone}时间，按宣布`,
  atYours: '您所在地时间',
  announced: when => `宣布：${when}`,
  channel: where => `异议送达：${where}`,
  elapsed: (gone, all, left) => `共${all}，已过${gone}，尚余${left}`,
  elapsedName: (gone, all) => `共${all}，已过${gone}`,
  asOf: time => `截至${time}`,
  notBegun: when => `开始：${when}`,
  hours: (hours, minutes) =>
    minutes === 0
      ? `${figure('zh', hours)}小时`
      : hours === 0
        ? `${figure('zh', minutes)}分钟`
        : `${figure('zh', hours)}小时${figure('zh', minutes)}分钟`,
  expired: '期限已到，正在确认结果。',
  extended: (from, to) => `期限由${from}延至${to}`,
  state: {
    running: '进行中',
    observed: '无人打破，已成立',
    broken: '已打破',
    cancelled: '已取消',
  },
  brokenBy: {
    objection: (state, when) => `${state}以异议打破，${when}`,
    amendment: (state, when) => `${state}以修正打破，${when}`,
  },
  brokenUnnamed: when => `已打破，${when}`,
  cancelledBecause: {
    chair: when => `主席取消，${when}`,
    'members-changed': when => `因成员国有变而取消，${when}`,
  },
  observedAt: when => `截止时无人打破，已成立。确认于${when}`,
  read: '阅读文字',
  break: '打破默许…',
  extend: '延长…',
  cancel: '取消…',
  announce: '宣布默许程序…',
  announcing: '宣布默许程序',
  announceLead: '可就已拟定或已列入议程的决定宣布：',
  counts: members => `计入成员国${figure('zh', members)}个`,
}
