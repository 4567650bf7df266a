import { sentence } from '../refusal-sentence.ts'

/** Why something cannot be done to a commitment. */
export const commitmentRefusals = {
  'commitment-closed': sentence(
    '5.12',
    '该承诺已经履行，或已由其他安排取代，不能再改动。',
    'Обязательство выполнено или его заменило другое: изменить его нельзя.',
    'The commitment is fulfilled or overtaken already, so it cannot be changed.',
  ),
  'commitment-of-others': sentence(
    '5.12',
    '只有承诺方，或主席和秘书处，可以就此报告。',
    'Сообщить об этом могут тот, кто взял обязательство, Председатель и Секретариат.',
    'Only an owner of the commitment, the Chair or the secretariat reports of it.',
  ),
  'owner-outside-body': sentence(
    'I-31',
    '承诺方须是成员国或本组织的机构（{owner}）。对他方的呼吁不产生承诺。',
    'Обязательство может быть только у государства-члена или органа организации ({owner}). Призыв к другим обязательства не создаёт.',
    'A commitment is owned by members or organs of the body ({owner}). A call on others creates none.',
  ),
  'source-binds-nobody': sentence(
    'I-31',
    '所引段落（{source}）是呼吁、评价或记述，没有人因此承诺什么。请引用作出承诺的那一句。',
    'Указанное место ({source}) — призыв, оценка или сообщение: никто ничего не обещал. Укажите место, где принято обязательство.',
    'The place ({source}) is a call, an assessment or a record: nobody undertook anything there. Name the act that does.',
  ),
  'meeting-not-named': sentence(
    '5.12',
    '请写明转交哪次会议。',
    'Укажите, к какому заседанию перенести.',
    'Name the meeting to which it is carried over.',
  ),
} as const
