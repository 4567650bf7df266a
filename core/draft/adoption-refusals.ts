import { sentence } from '../refusal-sentence.ts'

/** Why a draft on which an organ decides or has decided stands as it is. */
export const adoptionRefusals = {
  'draft-frozen': sentence(
    '5.6',
    '正在就该草案作出决定（{decision}），其间文字不得改动。请等待决定作出，或请主席收回提付。',
    'По этому проекту принимается решение ({decision}), пока оно не принято, текст не меняется. Дождитесь решения или попросите Председателя снять вопрос.',
    'A decision on this draft is being taken ({decision}), and until then its words do not change. Wait for the decision, or ask the Chair to take the question back.',
  ),
  'draft-adopted': sentence(
    'I-09',
    '该文本已获通过，不再改动。如须改变，须作出新的决定；有错误的，走更正程序。',
    'Текст принят и больше не меняется. Чтобы изменить его, нужно новое решение, а ошибку исправляют в порядке исправления.',
    'This text is adopted and never changes. To change it takes a new decision; an error is put right by a correction.',
  ),
  'draft-adopted-in-principle': sentence(
    'R-16',
    '该文本已获原则通过，须先重新开启有关段落才能改动。',
    'Текст принят в принципе; чтобы изменить его, сначала нужно снова открыть абзац.',
    'This text is adopted in principle; to change it, the paragraph must be reopened first.',
  ),
  'draft-not-agreed': sentence(
    '5.1',
    '该草案尚未全文商定，不能就其作出决定。请主席先宣布全文商定。',
    'Проект ещё не согласован целиком, решение по нему принять нельзя. Сначала Председатель объявляет согласие по всему тексту.',
    'This draft is not agreed as a whole yet, so no decision can be taken on it. The Chair declares it agreed first.',
  ),
  'draft-of-another-organ': sentence(
    'R-21',
    '该草案不在本机构审议之中，本机构不能就其作出决定。',
    'Этот проект не на рассмотрении данного органа, принять по нему решение он не может.',
    'This draft does not lie before this organ, so the organ cannot decide on it.',
  ),
  'draft-not-adopted-in-principle': sentence(
    'I-10',
    '提交上级机构的须是原则通过的文字，而该草案目前不是。请先由本机构原则通过。',
    'Вышестоящему органу передаётся ровно тот текст, что принят в принципе, а проект сейчас не таков. Сначала его принимает в принципе этот орган.',
    'The higher organ receives exactly what was adopted in principle, and this draft is not that now. This organ adopts it in principle first.',
  ),
  'draft-not-decided-on': sentence(
    '5.6',
    '没有就该草案进行中的决定，因此无从记为通过或公布。',
    'По этому проекту не принималось решение, отметить его принятым или опубликованным нельзя.',
    'No decision was taken on this draft, so it cannot be marked as adopted or published.',
  ),
  'concord-only': sentence(
    '5.6',
    '此事随决定自动发生，不由任何席位办理。',
    'Это следует из решений само собой, ни с какого места этого не делают.',
    'This follows from decisions by itself and is not done from any seat.',
  ),
} as const
