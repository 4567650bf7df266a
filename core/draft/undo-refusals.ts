import { sentence } from '../refusal-sentence.ts'

/** Why an act cannot be undone. */
export const undoRefusals = {
  'pen-holder-only': sentence(
    '5.2',
    '只有当时执笔的一方可以撤销：主席撤销主席的行为，秘书处撤销秘书处的行为。如有异议，请要求重新开启该段。',
    'Отменить действие может только тот, у кого было перо: Председатель — своё, Секретариат — своё. Если вы не согласны, попросите открыть абзац снова.',
    'Only whoever held the pen undoes an act: the Chair its own, the secretariat its own. If you disagree, ask for the paragraph to be reopened.',
  ),
  'nothing-to-undo': sentence(
    '5.2',
    '这一行为已不能撤销：只有草案的最后一个行为，在记录下一个行为之前，可以撤销。请查看现在的文字。',
    'Это действие отменить уже нельзя: отменяют только последнее действие с проектом и только до следующего. Посмотрите, что записано теперь.',
    'This act can no longer be undone: only the last act on a draft can, and only until the next one is recorded. Look at what stands now.',
  ),
} as const
