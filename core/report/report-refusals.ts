import { sentence } from '../refusal-sentence.ts'

/** Why something cannot be done to a report. */
export const reportRefusals = {
  'report-step-not-next': sentence(
    '5.9',
    '报告目前不在这一步。请按顺序办理：提交、散发、审议、由机构作出决定。',
    'Сейчас этот шаг невозможен. Порядок такой: представление, рассылка, рассмотрение, решение органа.',
    'This step does not come next. The order is: handed in, circulated, considered, decided by the organ.',
  ),
  'report-author-unknown': sentence(
    '5.9',
    '报告须有本组织的机构或国家作为提出者（{author}）。请从列出的提出者中选择。',
    'У отчёта должен быть автор — орган организации или государство ({author}). Выберите его из списка.',
    'A report has an author, an organ of the body or a State ({author}). Choose one from the list.',
  ),
  'report-end-not-legal': sentence(
    'I-28',
    '该机构（{organ}）对此类报告无权作此处理。其权限载于职权表。',
    'Этот орган ({organ}) не вправе так завершить рассмотрение такого отчёта: его полномочия указаны в таблице компетенции.',
    'That organ ({organ}) may not end a report of this kind in this way: its competence is stated in the table.',
  ),
} as const
