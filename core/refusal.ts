import { digestRefusals } from './decision/digest-refusals.ts'
import { adoptionRefusals } from './draft/adoption-refusals.ts'
import { candidacyRefusals } from './candidacy/candidacy-refusals.ts'
import { commitmentRefusals } from './commitment/commitment-refusals.ts'
import { instrumentRefusals } from './instrument/instrument-refusals.ts'
import { positionRefusals } from './position/position-refusals.ts'
import { reportRefusals } from './report/report-refusals.ts'
import { nominationRefusals } from './nomination/nomination-refusals.ts'
import { registerRefusals } from './procedure/register-refusals.ts'
import { decisionRefusals } from './decision/decision-refusals.ts'
import { gateRefusals } from './decision/gate-refusals.ts'
import { sittingRefusals } from './decision/sitting-refusals.ts'
import { silenceRefusals } from './decision/silence-refusals.ts'
import { upwardRefusals } from './decision/upward-refusals.ts'
import { agreementRefusals } from './draft/agreement-refusals.ts'
import { draftRefusals } from './draft/draft-refusals.ts'
import { proposalRefusals } from './draft/proposal-refusals.ts'
import { undoRefusals } from './draft/undo-refusals.ts'
import type { Words } from './language.ts'
import { agendaRefusals } from './meeting/agenda-refusals.ts'
import { meetingRefusals } from './meeting/meeting-refusals.ts'
import { noticeRefusals } from './notice-refusals.ts'
import { sentence, type RefusalSentence } from './refusal-sentence.ts'

/** Every refusal there is: its code, the rule that it rests on, and its sentence in three languages. `{name}` is filled in. */
export const refusals = {
  ...draftRefusals,
  ...proposalRefusals,
  ...agreementRefusals,
  ...adoptionRefusals,
  ...digestRefusals,
  ...undoRefusals,
  ...silenceRefusals,
  ...upwardRefusals,
  ...meetingRefusals,
  ...agendaRefusals,
  ...decisionRefusals,
  ...gateRefusals,
  ...sittingRefusals,
  ...registerRefusals,
  ...nominationRefusals,
  ...reportRefusals,
  ...candidacyRefusals,
  ...instrumentRefusals,
  ...commitmentRefusals,
  ...positionRefusals,
  ...noticeRefusals,
  'source-already-recorded': sentence(
    'R-23',
    '该文件已收录于{meeting}，不再重复收录。如需更正，请提交更正读本。',
    'Этот файл уже внесён в реестр: {meeting}. Чтобы исправить чтение, внесите исправленное чтение.',
    'This file is already recorded as {meeting}. To correct its reading, record a corrected reading.',
  ),
  'text-already-recorded': sentence(
    'R-25',
    '{meeting} 的 {language} 文本已经收录，每次会议每种语言只收录一份文本。如系同一文本的更正，请提交更正读本。',
    'Текст этого заседания на этом языке уже внесён в реестр ({meeting}, {language}): на каждом языке — один текст. Чтобы исправить чтение, внесите исправленное чтение.',
    'A text of {meeting} in this language ({language}) is already recorded, and there is one text per language. To correct its reading, record a corrected reading.',
  ),
  'meeting-not-identified': sentence(
    'R-23',
    '文本未能确定哪个机构在哪一天举行了会议。请先在审阅中补明机构和日期，再行收录。',
    'Из текста не видно, какой орган и в какой день заседал. Укажите орган и дату при проверке чтения, затем внесите текст.',
    'The reading does not say which organ met on which day. State the organ and the date in the review, then record.',
  ),
  'questions-open': sentence(
    'E-34',
    '还有 {count} 个问题须先由人答复才能收录，例如：{question}。请在审阅中作答，或明示保留原状。',
    'Сначала надо ответить на вопросы (их {count}), например: {question}. Ответьте при проверке чтения или прямо оставьте вопрос открытым.',
    'Questions that a person must settle first: {count}, for instance {question}. Answer in the review, or leave the question open in so many words.',
  ),
  'several-texts-in-one-file': sentence(
    'R-23',
    '文件中有不止一篇公报。请将每篇公报存为单独的文件，分别收录。',
    'В файле больше одного коммюнике. Сохраните каждое в отдельный файл и внесите их по одному.',
    'The file holds more than one communiqué. Save each in a file of its own and record them one by one.',
  ),
  'text-not-covered': sentence(
    'R-30',
    '读本各段未能完整覆盖原文（约在第 {place} 个字符处），不能收录：任何字句都不得遗漏。请重新读取该文件。',
    'Абзацы чтения не покрывают весь текст (около знака {place}): внести его нельзя, ни одно слово не должно пропасть. Прочтите файл заново.',
    'The paragraphs of the reading do not cover the text (near character {place}), so it is not recorded: no word may be lost. Read the file again.',
  ),
  'text-too-long': sentence(
    'R-23',
    '文本过长，不是公报：全文至多 {text} 个字符，每段至多 {paragraph} 个字符。',
    'Текст слишком длинный для коммюнике: не более {text} знаков, в одном абзаце не более {paragraph}.',
    'The text is too long for a communiqué: at most {text} characters, and {paragraph} in one paragraph.',
  ),
  'unknown-correction-target': sentence(
    'R-30',
    '读本中没有要更正的这一项（{target}）。请重新载入读本后再更正。',
    'В чтении нет того, что вы исправляете ({target}). Обновите чтение и повторите.',
    'The reading has no such thing to correct ({target}). Reload the reading and try again.',
  ),
  'impossible-correction': sentence(
    'R-18',
    '这一更正不能成立（{field}）：日期须为历法中实有之日且止日不早于起日，国家须用三字母代码，姓名不得为空，点名范围须列出国家。',
    'Так исправить нельзя ({field}): дата должна быть в календаре, конец — не раньше начала, государство — трёхбуквенный код, имя — не пустое, а у названного круга должны быть названы государства.',
    'This correction is not possible ({field}): a date must be in the calendar and an end not before its beginning, a State is a three-letter code, a name is not empty, and a named scope names States.',
  ),
  'nothing-corrected': sentence(
    '5.13',
    '更正后的读本与已收录的读本相同，没有可记录的改动。',
    'Исправленное чтение не отличается от внесённого: записывать нечего.',
    'The corrected reading equals the recorded one: there is nothing to record.',
  ),
  'not-recorded-yet': sentence(
    '5.13',
    '该文本尚未收录，无从更正。请先收录。',
    'Этот текст ещё не внесён в реестр, исправлять нечего. Сначала внесите его.',
    'This text is not recorded yet, so its reading cannot be corrected. Record it first.',
  ),
  'no-such-reading': sentence(
    'R-30',
    '没有这一待审读本：可能已被移走。请重新上传文件。',
    'Такого чтения на проверке нет: возможно, его убрали. Загрузите файл ещё раз.',
    'There is no such reading under review; it may have been removed. Upload the file again.',
  ),
  'text-not-recordable': sentence(
    'R-30',
    '{place} 处含有不完整或不可见的字符，无法原样存入记录。请重新输入该处文字。',
    'В месте {place} есть неполный или невидимый знак, который нельзя сохранить без изменений. Введите этот текст заново.',
    'At {place} there is a broken or invisible character that the record cannot keep unchanged. Type that text again.',
  ),
  'words-not-recordable': sentence(
    'R-30',
    '输入的文字含有不完整或不可见的字符，无法原样存入记录。请重新输入。',
    'В тексте есть неполный или невидимый знак, который нельзя сохранить без изменений. Введите этот текст заново.',
    'The words hold a broken or invisible character that the record cannot keep unchanged. Type them again.',
  ),
  'desk-full': sentence(
    'R-30',
    '待审读本已达 {most} 份。请先收录或移走一些，再上传新的文件。',
    'На проверке уже {most} чтений. Сначала внесите или уберите часть из них, затем загрузите новый файл.',
    'There are {most} readings under review already. Record or remove some of them, then upload the next file.',
  ),
  'stale-version': sentence(
    'R-30',
    '您所见版本之后已有改动。请重新载入后再提交。',
    'С тех пор как вы открыли страницу, запись изменилась. Обновите страницу и повторите.',
    'The record has changed since you read it. Reload and try again.',
  ),
  'sign-in-first': sentence(
    'R-30',
    '请先就座或登录：每一行为都须记明由谁、以何身份作出。',
    'Сначала займите место или войдите: каждое действие записывается с указанием, кто и в каком качестве его совершил.',
    'Take a seat or sign in first: every act is recorded with who did it and in which capacity.',
  ),
  'secretariat-only': sentence(
    'R-30',
    '此事只能由秘书处办理。',
    'Это может сделать только Секретариат.',
    'Only the secretariat can do this.',
  ),
  'no-such-seat': sentence(
    'R-30',
    '该日没有这一席位：{seat}。',
    'Такого места на эту дату нет: {seat}.',
    'There is no such seat on this date: {seat}.',
  ),
  'seat-by-invitation': sentence(
    'R-30',
    '本系统为正式运行：须凭邀请并以密码登录方可就座。',
    'Система работает в рабочем режиме: место занимают по приглашению и паролю.',
    'This is a working installation: a seat is taken by invitation and password.',
  ),
  'seat-on-this-machine': sentence(
    'R-30',
    '演示席位只能在运行 Concord 的这台计算机上使用。',
    'Демонстрационное место можно занять только на том компьютере, где работает Concord.',
    'A demonstration seat can be taken only on the machine that runs Concord.',
  ),
  'sign-in-failed': sentence(
    'R-30',
    '姓名或密码不正确。',
    'Имя или пароль неверны.',
    'The name or the password is not right.',
  ),
  'invitation-not-valid': sentence(
    'R-30',
    '该邀请无效：可能已使用、已撤回或已过期。请向秘书处索取新的邀请。',
    'Приглашение недействительно: оно уже использовано, отозвано или истекло. Попросите у Секретариата новое.',
    'This invitation is not valid: it was used, withdrawn or has expired. Ask the secretariat for a new one.',
  ),
  'name-taken': sentence(
    'R-30',
    '已有人以此姓名登录，请换一个。',
    'Под этим именем уже кто-то входит. Выберите другое.',
    'Somebody already signs in under this name. Choose another.',
  ),
  'password-too-weak': sentence(
    'R-30',
    '密码至少须有 {least} 个字符，且不得与姓名相同。',
    'Пароль должен содержать не менее {least} знаков и не совпадать с именем.',
    'A password needs at least {least} characters and must differ from the name.',
  ),
  'nothing-to-revoke': sentence(
    'R-30',
    '没有可由您撤销的此项记录。',
    'Такой записи, которую вы могли бы отозвать, нет.',
    'There is no such entry that you could revoke.',
  ),
} as const satisfies Readonly<Record<string, RefusalSentence>>

export type RefusalCode = keyof typeof refusals

/** The rules say no: a lawful answer, never an exception. `facts` fills the sentence. */
export type Refusal = { readonly refused: RefusalCode; readonly facts?: Readonly<Record<string, string>> }

/** Whether an answer is a refusal. */
export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer

/** The sentence of a refusal in the reader's language, with its facts filled in. */
export function sentenceOf(refusal: Refusal, language: keyof Words): string {
  return refusals[refusal.refused].words[language].replace(
    /\{(\w+)\}/g,
    (_, name: string) => refusal.facts?.[name] ?? '',
  )
}
