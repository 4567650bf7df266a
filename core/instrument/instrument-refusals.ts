import { sentence } from '../refusal-sentence.ts'

/** Why something cannot be done to an instrument. */
export const instrumentRefusals = {
  'instrument-step-not-next': sentence(
    '5.10',
    '文书目前不在这一步。请按顺序办理：拟订、议定、通过或开放签署、截止签署。',
    'Сейчас этот шаг невозможен. Порядок такой: подготовка, согласование, принятие или открытие к подписанию, закрытие.',
    'This step does not come next. The order is: in preparation, agreed, adopted or opened for signature, closed.',
  ),
  'instrument-lead-only': sentence(
    '5.10',
    '只有牵头国或秘书处可以更改下一步骤。',
    'Следующий шаг меняют государство, ведущее подготовку, и Секретариат.',
    'Only the lead State or the secretariat changes the next step.',
  ),
  'instrument-already-party': sentence(
    '5.10',
    '该国（{state}）已经签署或已经同意受约束。',
    'Это государство ({state}) уже подписало документ или уже выразило согласие.',
    'That State ({state}) has signed or consented already.',
  ),
  'instrument-not-party': sentence(
    '5.10',
    '该国（{state}）尚未同意受此文书约束。',
    'Это государство ({state}) ещё не выразило согласия на обязательность документа.',
    'That State ({state}) has not consented to be bound.',
  ),
  'reservation-needs-signature': sentence(
    'E-18',
    '须先签署或同意受约束，方可提出保留。',
    'Оговорку делают при подписании или выражении согласия: сначала подпишите документ.',
    'A reservation is made with the signature or the consent: sign first.',
  ),
  'reservation-not-there': sentence(
    'E-18',
    '没有该国的这一保留。',
    'Такой оговорки этого государства нет.',
    'There is no such reservation of that State.',
  ),
  'window-not-longer': sentence(
    'I-30',
    '延长后的止日须晚于现有止日（{to}）。',
    'Новый срок должен кончаться позже нынешнего ({to}).',
    'An extended window must end later than the present one ({to}).',
  ),
  'instrument-ended-already': sentence(
    '5.10',
    '该文书已经终止或被取代。',
    'Документ уже прекратил действие или заменён.',
    'The instrument is terminated or replaced already.',
  ),
} as const
