import { sentence } from '../refusal-sentence.ts'

/** Why something cannot be done to a position. */
export const positionRefusals = {
  'position-over': sentence(
    '5.11',
    '该立场已由后来的立场取代，或已失效。',
    'Эту позицию сменила более поздняя, или она утратила силу.',
    'A later position has taken the place of this one, or it has lapsed.',
  ),
  'position-unknown': sentence(
    'I-32',
    '登记册中没有另一项这样的立场（{position}）。请从列出的立场中选择。',
    'В реестре нет другой такой позиции ({position}). Выберите её из списка.',
    'The register has no other such position ({position}). Choose one from the list.',
  ),
  'position-scope-unfit': sentence(
    '5.11',
    '立场须以全体成员国的名义，或以至少两个列名国家的名义；一国的发言不是本组织的立场。',
    'Позиция выражается от имени всех или хотя бы двух названных государств; заявление одного государства — не позиция организации.',
    'A position speaks for all members, or for at least two that are listed; the statement of one State is no position of the body.',
  ),
  'reaffirmed-before-taken': sentence(
    'I-32',
    '重申不能早于该立场本身（{on}）。请核对出处。',
    'Подтвердить позицию раньше, чем она занята ({on}), нельзя. Проверьте ссылку.',
    'A position is not reaffirmed before it was taken ({on}). Check the reference.',
  ),
} as const
