import { count, type Forms } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

const unreadNotices: Forms = {
  one: 'непрочитанное уведомление',
  few: 'непрочитанных уведомления',
  many: 'непрочитанных уведомлений',
}

const above: Readonly<Record<string, string>> = {
  adopted: 'Вышестоящий орган принял текст',
  approved: 'Вышестоящий орган утвердил текст',
  'not-adopted': 'Вышестоящий орган не принял текст',
}

const steps: Readonly<Record<string, string>> = {
  'vacancy-notified': 'должность освобождается',
  proposed: 'кандидат предложен',
  consulted: 'с государствами-членами проведены консультации',
  nominated: 'кандидат выдвинут',
  submitted: 'кандидатура внесена в орган, который её утверждает',
  approved: 'кандидатура утверждена; полномочия начинаются в свой день',
  withdrawn: 'кандидатура снята',
  'not-agreed': 'согласия по кандидату нет',
  lapsed: 'выдвижение утратило силу',
  replaced: 'срок полномочий прекращён досрочно',
}

const deadlines: WordBook['notices']['deadlines'] = {
  silence: 'Истекает срок молчаливого согласия',
  proposals: 'Заканчивается приём предложений',
  hold: 'Заканчивается срок вашей оговорки',
  residual: 'Срок по нерешённому вопросу',
  language: 'Срок выравнивания языков',
}

export const notices: WordBook['notices'] = {
  title: 'Входящие',
  lead: unread =>
    unread === 0 ? 'Непрочитанных уведомлений нет.' : `${count('ru', unread, unreadNotices)}.`,
  seatFirst: 'Входящие есть только у мест этого органа.',
  headings: {
    'silence-announced': 'Объявлена процедура молчаливого согласия',
    'silence-extended': 'Срок молчаливого согласия продлён',
    'silence-broken': 'Молчание нарушено',
    'silence-cancelled': 'Процедура молчаливого согласия отменена',
    'silence-observed': 'Принято молчаливым согласием',
    put: 'Поставлено на решение',
    adopted: 'Принято',
    voided: 'Удар молотка признан недействительным',
    'not-adopted': 'Не принято',
    deferred: 'Отложено',
    withdrawn: 'Снято',
    'taken-out': 'Исключено из пунктов «А»',
    'hold-period': 'Установлен срок вашей оговорки',
    'result-above': 'Результат вышестоящего органа',
    'referred-back': 'Возвращено',
    'meeting-convened': 'Созвано заседание',
    'meeting-postponed': 'Заседание перенесено',
    'meeting-cancelled': 'Заседание отменено',
    'proposals-due': 'Установлен срок для предложений',
    'proposals-due-moved': 'Срок для предложений изменён',
    'fact-corrected': 'Исправлен факт',
    nomination: 'Выдвижение кандидата',
  },
  says: {
    'silence-announced': ({ organ }) =>
      `${organ}: решение по этому тексту принимается молчаливым согласием. Если до истечения срока ни одна делегация не нарушит молчание, текст принят.`,
    'silence-extended': () => 'Срок продлён до того, как истёк. Действует новый срок.',
    'silence-broken': ({ state, how }) =>
      `Молчание нарушено ${how === 'amendment' ? 'поправкой' : 'возражением'}${state && ` (${state})`}. Текст не принят.`,
    'silence-cancelled': ({ how }) =>
      how === 'members-changed'
        ? 'За время процедуры изменился состав членов, поэтому она отменена.'
        : 'Председатель отменил процедуру. Текст не принят.',
    'silence-observed': () => 'Ни одна делегация не нарушила молчание: текст принят.',
    put: ({ organ }) =>
      `${organ}: Председатель поставил текст на решение. Возражения учитываются до удара молотка.`,
    adopted: ({ organ, number, days, how }) =>
      `${organ}: решение принято ${days}${how === 'vote' ? ' голосованием' : ''}, № ${number}.`,
    voided: () =>
      'Председатель в том же заседании признал удар молотка недействительным. Решение снова открыто, его номер больше не используется.',
    'not-adopted': ({ organ }) => `${organ}: текст не принят.`,
    deferred: () => 'Решение отложено до одного из следующих заседаний.',
    withdrawn: () => 'Этого решения больше нет на рассмотрении органа.',
    'taken-out': ({ state }) => `Пункт исключён из пунктов «А» (${state}): он открыт для обсуждения.`,
    'hold-period': () =>
      'Председатель установил срок вашей оговорки на изучение. К этому сроку сообщите, чем она становится.',
    'result-above': ({ how, number }) => `${above[how] ?? above.adopted}${number && `, № ${number}`}.`,
    'referred-back': () => 'Вышестоящий орган вернул текст с указанием причин по пунктам.',
    'meeting-convened': ({ organ, days, place }) =>
      `${organ}: заседание состоится ${days}${place && `, ${place}`}.`,
    'meeting-postponed': ({ organ, days, was, how }) =>
      how === 'open'
        ? `${organ}: заседание, которое должно было начаться ${was}, отложено; новые даты пока не назначены.`
        : `${organ}: заседание, которое должно было начаться ${was}, переносится на ${days}.`,
    'meeting-cancelled': ({ organ, days }) => `${organ}: заседание ${days} не состоится.`,
    'proposals-due': ({ number }) => `Открыто чтение ${number}. Предложения принимаются до истечения срока.`,
    'proposals-due-moved': ({ number }) => `Срок для предложений в чтении ${number} изменён.`,
    'fact-corrected': ({ number }) =>
      `Секретариат исправил факт в пункте ${number}. Если кто-либо из членов возразит, исправление отменяется.`,
    nomination: ({ post, how }) => `Выдвижение кандидата, ${post}: ${steps[how] ?? how}.`,
  },
  unread: 'не прочитано',
  none: 'Пока не произошло ничего, о чём уведомляют это место.',
  silencesTitle: 'Процедуры молчаливого согласия',
  silencesHow: 'Согласие не требует действий',
  meetingsTitle: 'Созванные и запланированные заседания',
  markRead: 'Отметить прочитанным',
  markAll: 'Отметить все прочитанными',
  older: 'Более ранние уведомления',
  newest: 'Последние уведомления',
  deadlines,
  deadlinesTitle: 'Сроки',
  deadlinesNone: 'Сроков сейчас нет.',
  announced: 'как объявлено',
  yours: 'в вашем поясе',
  overdue: 'истёк',
  zoneIs: zone => `Ваш часовой пояс: ${zone}.`,
  change: 'Изменить пояс и почту',
  count: unread => count('ru', unread, unreadNotices),
  nav: 'Входящие',
}

export const letters: WordBook['letters'] = {
  subject: (body, heading, title) => `${body}: ${heading}${title && ` — ${title}`}`,
  reminder: (kind, hours) => `${deadlines[kind]}: меньше ${hours === 24 ? '24 часов' : '3 дней'}`,
  until: 'Срок',
  announced: 'как объявлено',
  yours: 'в вашем поясе',
  open: 'Открыть в Concord',
  why: seat => `Это письмо Concord отправил для места «${seat}»; ответы никто не читает.`,
  change: 'Изменить адрес или отказаться от писем',
}

export const correspondence: WordBook['correspondence'] = {
  title: 'Почта, часовой пояс и календарь',
  lead: 'На этот адрес приходят сообщения о молчаливом согласии, сроках и результатах. В письмах есть название текста и срок, но не его слова.',
  address: 'Адрес электронной почты',
  addressNote: 'Оставьте пустым, если письма не нужны.',
  zone: 'Часовой пояс',
  zoneNote: 'Например, Asia/Almaty. Сроки показываются и в этом поясе, рядом с объявленным.',
  language: 'Язык писем',
  save: 'Сохранить',
  saved: 'Сохранено.',
  noMail: 'Этот Concord не отправляет почту: почтовый сервер не указан (SMTP_URL).',
  refused: answer =>
    `Почтовый сервер окончательно отказал этому адресу (${answer}). Укажите другой или сохраните его ещё раз, чтобы повторить.`,
  calendar: 'Календарь',
  calendarLead:
    'Заседания и сроки этого места для программы-календаря. Читать их может каждый, у кого есть адрес.',
  make: 'Создать адрес',
  made: 'Адрес вашего календаря. Он показывается только сейчас:',
  madeOn: when => `создан ${when}`,
  revoke: 'Отозвать',
  public: 'Открытый календарь, без ключа:',
}

export const calendarWords: WordBook['calendarWords'] = {
  name: (body, seat) => (seat ? `${body} — ${seat}` : body),
  announced: 'Срок, как объявлено',
  expected: 'Известно не из реестра',
  cancelled: 'Отменено',
}
