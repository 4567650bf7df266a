import { sentence } from '../refusal-sentence.ts'

/** Why something cannot be done to a nomination. */
export const nominationRefusals = {
  'nomination-step-not-next': sentence(
    '5.8',
    '提名目前不在这一步。请按顺序办理：通知空缺、提出人选、磋商、提名、提交、批准。',
    'Сейчас этот шаг невозможен. Порядок такой: вакансия, предложение кандидата, консультации, выдвижение, передача, утверждение.',
    'This step does not come next. The order is: vacancy, proposal, consultation, nomination, submission, approval.',
  ),
  'post-not-by-nomination': sentence(
    '5.8',
    '该职位（{post}）不经提名和批准产生，或本组织没有这一职位。请从列出的职位中选择。',
    'Этот пост ({post}) не замещают через выдвижение и утверждение, или такого поста нет. Выберите пост из списка.',
    'This post ({post}) is not filled by nomination and approval, or the body has no such post. Choose one from the list.',
  ),
  'term-length': sentence(
    'I-26',
    '任期为 {years} 年，应止于 {to}（该日在内）。请改正止日，或将其留空。',
    'Срок полномочий — {years} г., последний день {to} включительно. Исправьте дату или оставьте её пустой.',
    'The term is {years} years and ends on {to}, that day included. Correct the end, or leave it empty.',
  ),
  'term-end-missing': sentence(
    'I-26',
    '章程未规定该职位的任期。请填写任期的最后一日。',
    'Для этого поста срок не установлен. Укажите последний день полномочий.',
    'No length of term is laid down for this post. State its last day.',
  ),
  'terms-overlap': sentence(
    'I-26',
    '该职位在这段时间已有另一任期（{from} 至 {to}）。任期不得重叠；请改选日期。',
    'На эти дни у поста уже есть срок полномочий ({from} – {to}). Сроки не должны пересекаться; выберите другие даты.',
    'The post already has a term on those days ({from} to {to}). Terms never overlap; choose other days.',
  ),
  'terms-leave-gap': sentence(
    '5.8',
    '自 {from} 至 {to} 之前无人任职。请先指明代理人。',
    'С {from} и до {to} пост никто не занимает. Сначала назовите исполняющего обязанности.',
    'From {from} until {to} nobody would hold the post. Name an acting holder first.',
  ),
  'term-single': sentence(
    '5.8',
    '此人已任该职（{from} 至 {to}），而该职只任一届，不得延长。请提出另一人选。',
    'Этот человек уже занимал пост ({from} – {to}), а срок только один и не продлевается. Предложите другого кандидата.',
    'This person has held the post ({from} to {to}), and there is one term without extension. Put forward somebody else.',
  ),
  'deputy-of-heads-nationality': sentence(
    '5.8',
    '副职人选不得与同期正职同为一国国民（{state}）。请由另一国提出人选。',
    'Заместитель не может быть гражданином того же государства, что и руководитель ({state}). Кандидата должно предложить другое государство.',
    'A deputy is not of the nationality of the head in office at the time ({state}). Another State must put somebody forward.',
  ),
  'rotation-reason-missing': sentence(
    'I-27',
    '按轮任名单应由 {state} 提出人选。不按次序提名须写明理由。',
    'По списку ротации очередь государства {state}. Если порядок нарушается, укажите основание.',
    'By the rotation list it is the turn of {state}. A proposal out of order must give its reason.',
  ),
  'rotation-not-waived': sentence(
    'I-27',
    '此提名不合轮任次序（应为 {state}），而有权机构尚未豁免。请先载明该机构的豁免决定。',
    'Порядок ротации не соблюдён (очередь: {state}), и решающий орган ещё не сделал исключения. Сначала запишите его решение.',
    'The order of rotation says otherwise (turn of {state}), and the deciding organ has not waived it. Log its waiver first.',
  ),
  'rotation-nothing-to-waive': sentence(
    'I-27',
    '此提名合于轮任次序，或已获豁免：无须豁免。',
    'Очерёдность соблюдена или исключение уже сделано: больше ничего не нужно.',
    'The nomination is in turn, or is waived already: there is nothing to waive.',
  ),
  'consulted-not-members': sentence(
    'R-01',
    '只能载明与成员国的磋商，且至少一国（{state}）。请从成员国中选择。',
    'Записываются консультации с государствами-членами, хотя бы с одним ({state}). Выберите их из списка.',
    'Consultations are recorded with members, at least one ({state}). Choose them from the list.',
  ),
  'acting-beyond-gap': sentence(
    '5.8',
    '代理只能在任期开始（{from}）之前。请改正日期。',
    'Исполнять обязанности можно только до начала срока ({from}). Исправьте даты.',
    'An acting holder acts only before the term begins ({from}). Correct the days.',
  ),
  'day-outside-term': sentence(
    'I-26',
    '该日不在任期之内（{from} 至 {to}）。请选择任期内的一日。',
    'Этот день вне срока полномочий ({from} – {to}). Выберите день внутри срока.',
    'That day is not within the term ({from} to {to}). Choose a day of the term.',
  ),
} as const
