import { sentence } from './refusal-sentence.ts'

/** Why somebody cannot be written to in the way that was asked for. */
export const noticeRefusals = {
  'zone-unknown': sentence(
    'E-10',
    '没有“{zone}”这一时区。请用时区名称，例如 Asia/Shanghai。',
    'Часового пояса «{zone}» нет. Укажите название, например Asia/Almaty.',
    'There is no time zone called “{zone}”. Use a name such as Asia/Shanghai.',
  ),
  'mail-address-unfit': sentence(
    null,
    '这不是一个可用的电子邮件地址。请只写一个地址，例如 name@example.org；不需要邮件就留空。',
    'Это не адрес электронной почты. Укажите один адрес, например name@example.org, или оставьте поле пустым.',
    'This is not an e-mail address that can be used. Give one address, such as name@example.org, or leave the field empty.',
  ),
  'too-many-calendar-keys': sentence(
    null,
    '日历地址已达 {most} 个。请先撤销其中一个。',
    'Адресов календаря уже {most}. Сначала отзовите один из них.',
    'There are {most} calendar addresses already. Revoke one of them first.',
  ),
} as const
