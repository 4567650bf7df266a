import { sentence } from '../refusal-sentence.ts'

/** Why a decision cannot go up, be referred back, be signed or be published. */
export const upwardRefusals = {
  'upward-not-adopted': sentence(
    '5.1',
    '该决定尚未通过（或其通过已被宣布无效），不能提交、签署或公布。',
    'Решение ещё не принято (или его принятие признано недействительным): передавать, подписывать или публиковать нечего.',
    'The decision is not adopted, or its adoption was voided, so there is nothing to submit, to sign or to publish.',
  ),
  'upward-not-next': sentence(
    'R-21',
    '按职权表，该文本不由 {organ} 接续处理。下一机构：{next}。',
    'По таблице полномочий этот текст идёт дальше не в {organ}. Следующий орган: {next}.',
    'By the table of competences this text does not go to {organ} next. The next organ: {next}.',
  ),
  'upward-already-submitted': sentence(
    'I-10',
    '该文本已提交 {organ}（{decision}），不能再次提交。',
    'Этот текст уже передан: {organ} ({decision}). Второй раз он не передаётся.',
    'This text is already submitted to {organ} ({decision}) and is not submitted twice.',
  ),
  'upward-not-submitted': sentence(
    'R-16',
    '该决定不是下级机构提交的，无从退回。',
    'Это решение не передано нижестоящим органом, вернуть его некуда.',
    'This decision was not submitted by a lower organ, so there is nowhere to refer it back to.',
  ),
  'decision-id-kept': sentence(
    'R-16',
    '编号 {id} 以其他机构开头，专供该机构提交的文本使用。请另取编号。',
    'Обозначение {id} начинается с другого органа и оставлено за тем, что он передаёт. Выберите другое.',
    'The id {id} begins with another organ and is kept for what that organ submits. Choose another.',
  ),
  'upward-without-reasons': sentence(
    '5.1',
    '退回须逐段说明理由（每条至多 {most} 个字符）。',
    'Возвращая текст, укажите причины по абзацам (каждая не длиннее {most} знаков).',
    'A text is referred back with reasons, paragraph by paragraph, each of at most {most} characters.',
  ),
  'upward-result-of-other': sentence(
    'R-16',
    '该结果不属于本决定所提交的文本（{decision}）。',
    'Этот итог относится не к тому, что было передано по этому решению ({decision}).',
    'This result is not of what was submitted by this decision ({decision}).',
  ),
  'signature-not-open': sentence(
    'R-08',
    '只有通过该决定时的成员国才能签署；后来加入的成员国另行加入。',
    'Подписывают государства, которые были членами при принятии; вступившие позже присоединяются отдельно.',
    'Those who were members at the adoption sign; members that joined later accede by an act of their own.',
  ),
  'publish-office-only': sentence(
    'R-26',
    '仅供成员的决定，其范围只能由本机构主席放宽；公开的决定由秘书处公布。',
    'Решение для членов может открыть только Председатель от имени органа; открытые решения публикует Секретариат.',
    'A decision for members is opened to the public by the Chair in the name of its organ; public ones are published by the secretariat.',
  ),
  'publish-languages-missing': sentence(
    'R-25',
    '作准文本不齐（缺 {languages}），不能公布。请先补齐译文。',
    'Аутентичные тексты неполны (нет: {languages}), публиковать нельзя. Сначала дополните перевод.',
    'The authentic texts are not complete ({languages} missing), so it cannot be published. Complete the translation first.',
  ),
} as const
