import { sentence } from '../refusal-sentence.ts'

/** Why a silence procedure cannot be announced, extended, broken or cancelled. */
export const silenceRefusals = {
  'silence-not-allowed': sentence(
    'R-09',
    '本机构的规则不设默许程序。请在会议上提付决定。',
    'Правила этого органа не знают процедуры молчаливого согласия. Поставьте решение на заседании.',
    'The rules of this body know no silence procedure. Put the decision in a sitting.',
  ),
  'silence-running': sentence(
    'I-21',
    '对同一文字已有一项默许程序在进行（{decision}，截止 {expires}），不能同时进行两项。请等待结果，或先由主席取消。',
    'По этим же словам процедура молчаливого согласия уже идёт ({decision}, до {expires}); двух сразу не бывает. Дождитесь её исхода или сначала отмените её.',
    'A silence procedure on these very words is running already ({decision}, until {expires}), and there is one at a time. Wait for its result, or cancel it first.',
  ),
  'silence-instant-unfit': sentence(
    '5.7',
    '默许期须写明确切的起止时刻（精确到秒，附时区），且截止在开始之后。',
    'У процедуры молчаливого согласия должны быть точные начало и конец, с точностью до секунды и с часовым поясом, и конец позже начала.',
    'A silence procedure needs an exact beginning and end, to the second and with a zone, and the end lies after the beginning.',
  ),
  'silence-zone-unknown': sentence(
    'E-10',
    '没有“{zone}”这一时区。请用时区名称，例如 Asia/Shanghai。',
    'Часового пояса «{zone}» нет. Укажите название, например Europe/Moscow.',
    'There is no time zone called “{zone}”. Use a name such as Asia/Shanghai.',
  ),
  'silence-too-short': sentence(
    '5.7',
    '默许期过短：按规则至少 {hours} 小时，最早截止时间为 {earliest}。',
    'Срок слишком короток: по правилам не менее {hours} ч, самый ранний конец — {earliest}.',
    'The time is too short: the rules ask for at least {hours} hours, so {earliest} at the earliest.',
  ),
  'silence-without-channel': sentence(
    'E-12',
    '须写明异议寄往何处（至多 {most} 个字符）：以该渠道收到的时间为准。',
    'Укажите, куда направлять возражения (не более {most} знаков): считается время получения по этому каналу.',
    'Say where objections are to be sent, in at most {most} characters: the time of receipt there counts.',
  ),
  'silence-none': sentence(
    'R-09',
    '该决定没有进行中的默许程序；未经宣布的沉默不作任何推定。',
    'По этому решению процедура молчаливого согласия не идёт, а вне объявленного срока молчание ничего не значит.',
    'No silence procedure runs on this decision, and outside an announced one silence means nothing.',
  ),
  'silence-expired': sentence(
    'I-19',
    '默许期已于 {expires} 届满；届满时刻及以后收到的均为逾期。可就该决定提交意见。',
    'Срок истёк {expires}; всё, что получено в этот момент или позже, опоздало. Можно подать мнение к решению.',
    'The time expired at {expires}, and what is received at that moment or later is late. An opinion may still be put on record.',
  ),
  'silence-ended-for-chair': sentence(
    'I-20',
    '默许期已于 {expires} 届满，不能再延长或取消。如有必要，请宣布新的默许程序或在会议上提付。',
    'Срок истёк {expires}: продлить или отменить его уже нельзя. Если нужно, объявите новую процедуру или поставьте вопрос на заседании.',
    'The time expired at {expires}, so it can be neither extended nor cancelled. If need be, announce a new silence procedure or put the question in a sitting.',
  ),
  'silence-not-later': sentence(
    'I-20',
    '延长只能推后截止时间：现截止于 {expires}。',
    'Продлить можно только на более позднее время: сейчас срок — {expires}.',
    'An extension can only be to a later moment: it is {expires} now.',
  ),
  'silence-over': sentence(
    'E-14',
    '该默许程序已经结束，不再恢复。须另行宣布新的默许程序。',
    'Эта процедура молчаливого согласия окончена и не возобновляется. Нужно объявить новую.',
    'This silence procedure is over and is never resumed. A new one must be announced.',
  ),
  'silence-not-by-amendment': sentence(
    '5.7',
    '按本机构的规则，修正案不中止默许程序。如不能同意，请提出异议。',
    'По правилам этого органа поправка молчаливого согласия не прерывает. Если согласиться нельзя, заявите возражение.',
    'Under the rules of this body an amendment does not break the silence. If you cannot agree, object.',
  ),
  'silence-amendment-empty': sentence(
    '5.7',
    '修正案没有文字。请写明建议的文字，或提出异议（异议无须说明理由）。',
    'В поправке нет слов. Напишите, что предлагаете, или заявите возражение: причин оно не требует.',
    'The amendment has no words. Write what you propose, or object: an objection needs no reason.',
  ),
  'silence-words-too-long': sentence(
    '5.7',
    '文字过长：至多 {most} 个字符。',
    'Текст слишком длинный: не более {most} знаков.',
    'The words are too long: at most {most} characters.',
  ),
  'silence-concerned': sentence(
    'I-05',
    '该决定涉及贵国，按协商一致减一的规则，贵国的异议不计入。可就该决定提交意见。',
    'Решение касается вашего государства: по правилу «консенсус минус один» его возражение не учитывается. Можно подать мнение.',
    'The decision concerns your State, and under consensus minus one its objection does not count. An opinion may be put on record.',
  ),
} as const
