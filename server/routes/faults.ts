import type { Words } from '../../core/language.ts'

type FaultWords = { readonly status: number; readonly title: Words; readonly detail: Words }

const fault = (
  status: number,
  title: readonly [zh: string, ru: string, en: string],
  detail: readonly [zh: string, ru: string, en: string],
): FaultWords => ({
  status,
  title: { zh: title[0], ru: title[1], en: title[2] },
  detail: { zh: detail[0], ru: detail[1], en: detail[2] },
})

/** What can be wrong with a request itself, before any rule of a council is asked. */
export const faults = {
  malformed: fault(
    400,
    ['请求有误', 'Запрос составлен неверно', 'The request is not well formed'],
    [
      '请求中的某些内容无法理解。请按下列各项更正后重试。',
      'Часть запроса понять нельзя. Исправьте указанное и повторите.',
      'Part of the request cannot be understood. Correct what is listed and try again.',
    ],
  ),
  'cross-site': fault(
    403,
    ['来自其他网站的请求', 'Запрос с другого сайта', 'A request from another site'],
    [
      '该请求由另一网站发出，未予执行。请在本站页面上操作。',
      'Запрос отправлен с другого сайта и не выполнен. Повторите его со страницы Concord.',
      'Another site sent this request, so it was not carried out. Do it from a page of Concord.',
    ],
  ),
  'this-machine-only': fault(
    403,
    ['仅限本机', 'Только с этого компьютера', 'Only on this machine'],
    [
      '运行数据只向本机或持有访问令牌者提供。',
      'Показатели работы доступны только с этого компьютера или по токену.',
      'Operating figures are given only on this machine or to the holder of the token.',
    ],
  ),
  'not-found': fault(
    404,
    ['没有此页', 'Такой страницы нет', 'There is nothing here'],
    [
      '此地址下没有内容，或您的席位无权查阅。',
      'По этому адресу ничего нет, или с вашего места это не читается.',
      'There is nothing at this address, or nothing that your seat may read.',
    ],
  ),
  'method-not-allowed': fault(
    405,
    ['不支持此操作', 'Такое действие здесь невозможно', 'This cannot be done here'],
    [
      '此地址不支持这种请求方法。',
      'Этот адрес не принимает запросы такого вида.',
      'This address does not take requests of this kind.',
    ],
  ),
  'too-large': fault(
    413,
    ['内容过大', 'Слишком большой объём', 'Too large'],
    [
      '一次发送的内容超过上限。请分成较小的部分发送；文本文件最大 5 MB。',
      'За один раз отправлено больше допустимого. Отправьте меньшими частями; текстовый файл — до 5 МБ.',
      'More was sent at once than is allowed. Send it in smaller parts; a text file may have at most 5 MB.',
    ],
  ),
  'file-empty': fault(
    422,
    ['文件为空', 'Файл пуст', 'The file is empty'],
    ['文件中没有文字。', 'В файле нет ни одного слова.', 'There is not a word in the file.'],
  ),
  'file-not-text': fault(
    422,
    ['不是文本文件', 'Это не текст', 'Not a text'],
    [
      '该文件不是 UTF-8 文本。请另存为 UTF-8 文本后重新提交。',
      'Файл не является текстом в UTF-8. Сохраните его как текст в UTF-8 и подайте снова.',
      'The file is not a text in UTF-8. Save it as UTF-8 text and hand it in again.',
    ],
  ),
  'file-too-large': fault(
    413,
    ['文件过大', 'Файл слишком велик', 'The file is too large'],
    [
      '该文件超过一份公报可能的长度。',
      'Файл больше любого коммюнике.',
      'The file is longer than any communiqué.',
    ],
  ),
  'file-several-texts': fault(
    422,
    ['文件含多份文本', 'В файле несколько текстов', 'Several texts in one file'],
    [
      '该文件含有不止一份公报。请分别提交。',
      'В файле больше одного коммюнике. Подайте каждое отдельно.',
      'The file holds more than one communiqué. Hand in each by itself.',
    ],
  ),
  'file-language': fault(
    422,
    ['无法阅读该语言', 'Этот язык здесь не читают', 'A language that is not read here'],
    [
      '没有哪个组织的资料可用来阅读这种语言的公报。',
      'Ни один профиль не читает коммюнике на этом языке.',
      'No profile here can read communiqués in this language.',
    ],
  ),
  'unsupported-media-type': fault(
    415,
    ['不支持的内容类型', 'Неподдерживаемый вид содержимого', 'Content of an unsupported type'],
    [
      '此地址不接受这种类型的内容。',
      'Содержимое такого вида здесь не принимается.',
      'Content of this type is not taken here.',
    ],
  ),
  'wrong-host': fault(
    421,
    ['地址不符', 'Не тот адрес', 'The wrong address'],
    [
      '演示模式下，请用 localhost 或 127.0.0.1 访问。',
      'В демонстрационном режиме открывайте Concord по адресу localhost или 127.0.0.1.',
      'In demonstration mode Concord answers to localhost or 127.0.0.1 only.',
    ],
  ),
  'too-many-requests': fault(
    429,
    ['请求过于频繁', 'Слишком много запросов', 'Too many requests'],
    [
      '此地址在短时间内发出的请求过多。请稍候再试。',
      'С этого адреса за короткое время пришло слишком много запросов. Подождите немного и повторите.',
      'Too many requests came from this address in a short time. Wait a little and try again.',
    ],
  ),
  defect: fault(
    500,
    ['系统出错', 'Ошибка в системе', 'Something is broken here'],
    [
      '未作任何记录。错误已记入日志；报告时请附上本页的请求编号。',
      'Ничего не записано. Ошибка занесена в журнал работы; сообщая о ней, укажите номер запроса.',
      'Nothing was recorded. The defect is in the log; name the request number when you report it.',
    ],
  ),
  closing: fault(
    503,
    ['正在停止', 'Система останавливается', 'Closing down'],
    [
      '系统正在停止或尚未就绪。请稍候再试。',
      'Система останавливается или ещё не готова. Повторите немного позже.',
      'The system is stopping or not ready yet. Try again shortly.',
    ],
  ),
} as const satisfies Readonly<Record<string, FaultWords>>

export type Fault = keyof typeof faults

/** The title of a reply that refuses, in three languages. */
export const refusedTitle: Words = {
  zh: '规则不允许',
  ru: 'Правила этого не допускают',
  en: 'The rules do not allow it',
}
