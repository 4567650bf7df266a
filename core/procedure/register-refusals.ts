import { sentence } from '../refusal-sentence.ts'

/** Why something cannot be done to a register, whichever it is. */
export const registerRefusals = {
  'chair-or-secretariat-only': sentence(
    '6.1',
    '此事由主席或秘书处办理。',
    'Это делают Председатель или Секретариат.',
    'This is done by the Chair or the secretariat.',
  ),
  'only-for-own-state': sentence(
    'R-05',
    '代表团只能代表本国行事（{state}）。',
    'Делегация действует только от имени своего государства ({state}).',
    'A delegation acts only for its own State ({state}).',
  ),
  'register-words-missing': sentence(
    'R-30',
    '缺少文字：至少须用一种语言填写。',
    'Нет текста: заполните его хотя бы на одном языке.',
    'The words are missing: give them in at least one language.',
  ),
  'register-words-too-long': sentence(
    'R-30',
    '文字过长：每种语言至多 {most} 个字符。请缩短。',
    'Текст слишком длинный: не более {most} знаков на каждом языке. Сократите.',
    'The words are too long: at most {most} characters in a language. Shorten them.',
  ),
  'register-date-unfit': sentence(
    'R-30',
    '日期不成立（{date}）：须为历法中实有之日，且止日不早于起日。',
    'Дата не подходит ({date}): она должна быть в календаре, а конец — не раньше начала.',
    'The date does not fit ({date}): it must be in the calendar, and an end not before its beginning.',
  ),
  'register-form-incomplete': sentence(
    'R-30',
    '表格尚未填妥（{field}），未作任何记录。请补全后再提交。',
    'Форма заполнена не полностью ({field}), ничего не записано. Дополните её и отправьте снова.',
    'The form is not complete ({field}), and nothing was recorded. Fill it in and send it again.',
  ),
  'register-not-opened': sentence(
    'R-30',
    '登记册中没有这一项。请先登记，再继续。',
    'В реестре нет такой записи. Сначала внесите её.',
    'The register has no such entry. Enter it first.',
  ),
  'register-already-opened': sentence(
    'R-30',
    '该编号已用于另一项登记。请换用新的编号。',
    'Это обозначение уже занято другой записью. Выберите другое.',
    'This id is taken by another entry. Choose another.',
  ),
  'source-not-found': sentence(
    'R-28',
    '找不到所引依据（{source}）：须为本组织机构的决定，或已收录文本中的某一段。请核对出处。',
    'Источник не найден ({source}): нужно решение органа организации или абзац внесённого текста. Проверьте ссылку.',
    'The source is not found ({source}): it must be a decision of an organ of the body, or a paragraph of a recorded text. Check the reference.',
  ),
  'decision-not-so': sentence(
    'R-28',
    '该决定（{decision}）尚无此结果：须先由该机构作出决定。',
    'У этого решения ({decision}) нет такого результата: сначала орган должен решить.',
    'That decision ({decision}) has no such outcome: the organ must decide first.',
  ),
  'decision-on-other-matter': sentence(
    'R-28',
    '该决定（{decision}）所涉并非此事项。请引用关于此事项的决定。',
    'Решение ({decision}) принято по другому вопросу. Укажите решение по этому вопросу.',
    'That decision ({decision}) is on another matter. Name the decision on this one.',
  ),
  'organ-not-competent-here': sentence(
    'R-21',
    '该机构（{organ}）无权就此事项这样行事。请提交有权的机构。',
    'Орган ({organ}) не вправе поступать так в этом вопросе. Передайте его компетентному органу.',
    'That organ ({organ}) has no competence to do this here. Take it to the organ that has.',
  ),
} as const
