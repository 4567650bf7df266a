import { count, form, type Forms } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

const of = (n: number, forms: Forms) => count('ru', n, forms)
const verb = (n: number, one: string, many: string) => form('ru', n, { one, many })
const item: Forms = { one: 'пункт', few: 'пункта', many: 'пунктов' }

export const awaiting: WordBook['awaiting'] = {
  nothing: who => `По проектам от вас ничего не требуется (${who}).`,
  who: { chair: 'Председатель', secretariat: 'Секретариат' },
  lead: {
    unsaid: n =>
      `[${of(n, { one: 'предложение', few: 'предложения', many: 'предложений' })}] ${verb(n, 'ждёт', 'ждут')} вашей позиции`,
    conflicts: n =>
      `[${of(n, { one: 'ваше предложение', few: 'ваших предложения', many: 'ваших предложений' })}] нужно внести заново`,
    adRef: n =>
      `[${of(n, { one: 'оговорку ad ref', few: 'оговорки ad ref', many: 'оговорок ad ref' })}] можете снять только вы`,
    reserved: n =>
      `${verb(n, 'действует', 'действуют')} [${of(n, { one: 'ваша оговорка', few: 'ваши оговорки', many: 'ваших оговорок' })}]`,
    stale: n =>
      `[${of(n, { one: 'ваша позиция', few: 'ваши позиции', many: 'ваших позиций' })}] ${verb(n, 'относится', 'относятся')} к прежним словам`,
    ready: n => `[${of(n, item)}] можно согласовать сейчас`,
    barred: n => `[${of(n, item)}] согласовать пока нельзя`,
    behind: n => `[${of(n, item)}] ${verb(n, 'отстаёт', 'отстают')} в одном из языков`,
  },
  title: {
    unsaid: 'Предложения, по которым ждут вашей позиции',
    conflicts: 'Ваши предложения, которые нужно внести заново',
    adRef: 'Ваши оговорки ad referendum',
    reserved: 'Ваши оговорки к предложениям',
    stale: 'Ваши позиции по словам, которые изменились',
    ready: 'Пункты, которые можно согласовать сейчас',
    barred: 'Пункты, которые согласовать пока нельзя',
    behind: 'Языки, которые нужно выровнять',
  },
  act: {
    unsaid: 'Заявить позицию',
    conflicts: 'Внести заново',
    reserved: 'Изменить позицию',
    stale: 'Посмотреть снова',
    ready: 'Открыть пункт',
    barred: 'Открыть пункт',
    behind: 'Выровнять',
  },
  para: number => `п. ${number}`,
  until: when => `оговорка до ${when}`,
  endless: 'оговорка без срока',
  runOut: 'срок истёк: решите, что с ней будет',
  as: { 'agreed-ad-ref': 'можно согласовать ad referendum', agreed: 'можно согласовать' },
  behindIn: languages => `отстаёт: ${languages}`,
  more: n => `ещё ${of(n, { one: 'строка', few: 'строки', many: 'строк' })} на столе согласования`,
  texts: 'Тексты на согласовании',
  foot: 'Предложения на этой странице ещё согласуются: ничто в них не согласовано. Внесённые тексты приведены как опубликованы.',
}
