import { sentence } from '../refusal-sentence.ts'

/** Why a decision cannot be acted on before anybody looks at it: the organ, or words that are not those named. */
export const digestRefusals = {
  'decision-organ-unknown': sentence(
    'R-21',
    '该组织没有这一作决定的机构（{organ}）。请从其机构中选择。',
    'В организации нет такого органа, принимающего решения ({organ}). Выберите один из её органов.',
    'The body has no such deciding organ ({organ}). Choose one of its organs.',
  ),
  'digest-of-other-words': sentence(
    'R-30',
    '所附摘要不是这些文字的摘要。请将摘要留空，由 Concord 计算，或重新计算后再发送。',
    'Приложенный дайджест — не от этих слов. Оставьте его пустым, его вычислит Concord, или вычислите заново.',
    'The digest that was sent is not that of these words. Leave it empty and Concord computes it, or compute it anew.',
  ),
} as const
