import type { Words } from './language.ts'

type Sentence = { readonly rule: string | null; readonly words: Words }

const sentence = (rule: string | null, zh: string, ru: string, en: string): Sentence => ({
  rule,
  words: { zh, ru, en },
})

/** Every refusal there is: its code, the rule that it rests on, and its sentence in three languages. `{name}` is filled in. */
export const refusals = {
  'source-already-recorded': sentence(
    'R-23',
    '该文件已收录于{meeting}，不再重复收录。如需更正，请提交更正读本。',
    'Этот файл уже внесён в реестр: {meeting}. Чтобы исправить чтение, внесите исправленное чтение.',
    'This file is already recorded as {meeting}. To correct its reading, record a corrected reading.',
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
} as const satisfies Readonly<Record<string, Sentence>>

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
