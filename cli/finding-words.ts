import type { Words } from '../core/language.ts'
import type { Found } from '../server/journal/verify.ts'

/** What is wrong with an entry, said in a phrase. */
export const findingWords: Readonly<Record<Found['found'][number], Words>> = {
  'no-line': {
    zh: '不是导出文件中的一行',
    ru: 'это не строка выгрузки',
    en: 'this is no line of an export',
  },
  'no-entry': {
    zh: '其字节不构成一条记录',
    ru: 'эти байты — не запись журнала',
    en: 'its bytes are not an entry',
  },
  'not-canonical': {
    zh: '其字节不是规范形式（RFC 8785，NFC）',
    ru: 'байты не в канонической форме (RFC 8785, NFC)',
    en: 'its bytes are not in canonical form (RFC 8785, NFC)',
  },
  position: {
    zh: '其位置未接续前一条记录',
    ru: 'позиция не следует за предыдущей',
    en: 'its position does not follow the one before',
  },
  version: {
    zh: '其版本未接续该流的前一版本',
    ru: 'версия не следует за предыдущей в своём потоке',
    en: 'its version does not follow the one before in its stream',
  },
  leaf: {
    zh: '其叶值与内容和盐不符：记录之后被改动过',
    ru: 'лист не соответствует содержанию и соли: что-то изменено после записи',
    en: 'its leaf is not the hash of its content and salt: something was changed after it was recorded',
  },
  columns: {
    zh: '供查询的列与所存字节不一致',
    ru: 'столбцы для запросов расходятся с сохранёнными байтами',
    en: 'the columns that queries read differ from the stored bytes',
  },
  head: {
    zh: '日志末端的位置与最后一条记录不符',
    ru: 'отметка конца журнала не совпадает с последней записью',
    en: 'the head of the journal is not where its last entry is',
  },
}
