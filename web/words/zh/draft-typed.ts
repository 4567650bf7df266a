import type { WordBook } from '../word-book.ts'

/** What becomes of words that were typed and not recorded yet. */
export const draftTyped: WordBook['draftTyped'] = {
  carried: '贵方的改动已移到现有文字上。再次发送前请通读一遍。',
  met: '贵方键入的内容在此期间已获接受。此处显示的是现有文字。',
  conflict:
    '贵方的改动涉及在此期间已改动的文字，因此输入框保留了贵方键入的内容。若原样再次发送，现有文字将改动如下：',
  restored: '此为贵方先前键入、尚未发送的内容。',
  discard: '放弃这些文字',
  lost: '键入这些文字的表格已不在本页上。',
  away: '贵方已不在可见此草案的席位',
  awayLead: '未记录任何内容：登录已结束，或贵方席位看不到此草案。请重新入席或登录；贵方键入的文字见下。',
}
