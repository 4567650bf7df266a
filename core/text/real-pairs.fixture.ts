/**
 * Paragraphs of resolutions of the United Nations, each as it stood in one session and in a later one, and the redline of the
 * two as a person reads it. Source: the United Nations; the texts are unofficial copies, without warranty.
 */
export const realPairs = [
  {
    language: 'zh',
    before:
      '请秘书长继续说明执行审计委员会建议的预计时限和执行建议的优先次序，包括接受问责的主管官员和在这方面采取的措施；',
    after:
      '又再次请秘书长在今后报告中说明执行审计委员会建议的预计时限，以及执行建议的优先次序和接受问责的主管官员；',
    expected:
      '{+又再次+}请秘书长[-继续-]{+在今后报告中+}说明执行审计委员会建议的预计时限[-和-]{+，以及+}执行建议的优先次序[-，包括-]{+和+}接受问责的主管官员[-和在这方面采取的措施-]；',
  },
  {
    language: 'zh',
    before:
      '决定将题为“全盘审查特别政治任务”的项目列入大会第七十六届会议临时议程，并在此项目下审议秘书长提出的上述报告。',
    after:
      '决定将题为“全盘审查特别政治任务”的项目列入大会第七十七届会议临时议程，并在此项目下审议秘书长提出的上述报告。',
    expected:
      '决定将题为“全盘审查特别政治任务”的项目列入大会[-第七十六届-]{+第七十七届+}会议临时议程，并在此项目下审议秘书长提出的上述报告。',
  },
  {
    language: 'zh',
    before:
      '注意到关于放射治疗后第二原发癌、放射与癌症的流行病学研究以及天然和人为电离辐射源造成的公众照射的三项新评价；',
    after:
      '注意到关于放射治疗后第二原发癌、放射与癌症的流行病学研究以及天然和其他电离辐射源造成的公众照射的当前评价的进展情况；',
    expected:
      '注意到关于放射治疗后第二原发癌、放射与癌症的流行病学研究以及天然和[-人为-]{+其他+}电离辐射源造成的公众照射的[-三项新评价-]{+当前评价的进展情况+}；',
  },
  {
    language: 'zh',
    before:
      '认识到实现《公约》三大目标对可持续发展、消除贫困、粮食安全和改善人类健康和福祉至关重要，也是支持落实可持续发展目标和其他国际商定发展目标的一个主要因素，',
    after:
      '认识到实现《生物多样性公约》三大目标对可持续发展、消除贫困、粮食安全和改善人类健康和福祉至关重要，也是支持落实可持续发展目标和其他国际商定发展目标的一个主要因素，',
    expected:
      '认识到实现《{+生物多样性+}公约》三大目标对可持续发展、消除贫困、粮食安全和改善人类健康和福祉至关重要，也是支持落实可持续发展目标和其他国际商定发展目标的一个主要因素，',
  },
  {
    language: 'zh',
    before:
      '注意到2023年6月14日至17日在俄罗斯联邦圣彼得堡举行了第二十六届圣彼得堡国际经济论坛，又注意到COVID-19时代及其后发展筹资倡议，',
    after:
      '注意到2024年6月5日至8日在俄罗斯联邦圣彼得堡举行了第二十七届圣彼得堡国际经济论坛，又注意到COVID-19时代及其后发展筹资倡议，',
    expected:
      '注意到[-2023年6月14日至17-]{+2024年6月5日至8+}日在俄罗斯联邦圣彼得堡举行了[-第二十六届-]{+第二十七届+}圣彼得堡国际经济论坛，又注意到COVID-19时代及其后发展筹资倡议，',
  },
  {
    language: 'ru',
    before:
      'просит также Генерального секретаря продолжить изучение этого вопроса и представить Генеральной Ассамблее на ее восьмидесятой сессии доклад об осуществлении настоящей резолюции;',
    after:
      'просит также Генерального секретаря продолжить изучение этого вопроса и представить Генеральной Ассамблее на ее восемьдесят первой сессии доклад об осуществлении настоящей резолюции;',
    expected:
      'просит также Генерального секретаря продолжить изучение этого вопроса и представить Генеральной Ассамблее на ее [-восьмидесятой-]{+восемьдесят первой+} сессии доклад об осуществлении настоящей резолюции;',
  },
  {
    language: 'ru',
    before:
      'подчеркивая, что действия Организации Объединенных Наций должны поддерживать и дополнять в подходящих случаях роль национальных правительств в деле предотвращения конфликтов,',
    after:
      'подчеркивая, что действия Организации Объединенных Наций должны, в соответствующих случаях, поддерживать и дополнять роль национальных правительств в вопросах миростроительства и сохранении мира, а также предотвращения и разрешения конфликтов,',
    expected:
      'подчеркивая, что действия Организации Объединенных Наций должны{+, в соответствующих случаях,+} поддерживать и дополнять[- в подходящих случаях-] роль национальных правительств в [-деле-]{+вопросах миростроительства и сохранении мира, а также+} предотвращения{+ и разрешения+} конфликтов,',
  },
  {
    language: 'ru',
    before:
      'принимая к сведению также созыв восьмой ежегодной выездной встречи Группы друзей Монтеррейского консенсуса для неофициального обмена мнениями по вопросам финансирования развития,',
    after:
      'принимая к сведению созыв девятой ежегодной выездной встречи Группы друзей Монтеррейского консенсуса для неофициального обмена мнениями по вопросам финансирования развития,',
    expected:
      'принимая к сведению[- также созыв восьмой-]{+ созыв девятой+} ежегодной выездной встречи Группы друзей Монтеррейского консенсуса для неофициального обмена мнениями по вопросам финансирования развития,',
  },
  {
    language: 'ru',
    before:
      'отмечая проведение 5–8 июня 2024 года в Санкт‑Петербурге, Российская Федерация, двадцать седьмого Петербургского международного экономического форума и отмечая также Инициативу по финансированию развития во время пандемии COVID‑19 и в последующий период,',
    after:
      'отмечая проведение 18–21 июня 2025 года в Санкт‑Петербурге, Российская Федерация, двадцать восьмого Петербургского международного экономического форума,',
    expected:
      'отмечая проведение [-5–8 июня 2024-]{+18–21 июня 2025+} года в Санкт‑Петербурге, Российская Федерация, двадцать [-седьмого-]{+восьмого+} Петербургского международного экономического форума[- и отмечая также Инициативу по финансированию развития во время пандемии COVID‑19 и в последующий период-],',
  },
  {
    language: 'ru',
    before:
      'принимая к сведению доклад Генерального секретаря, представленный во исполнение резолюции 76/39,',
    after: 'принимая к сведению доклад Генерального секретаря, представленный во исполнение резолюции 77/44,',
    expected:
      'принимая к сведению доклад Генерального секретаря, представленный во исполнение резолюции [-76/39-]{+77/44+},',
  },
  {
    language: 'en',
    before:
      'Recalling also the Joint Declaration on Cooperation between the secretariats of the United Nations and the Shanghai Cooperation Organization, dated 5 April 2010,',
    after:
      'Recalling also the Joint Declaration on Cooperation between the Secretariats of the United Nations and the Shanghai Cooperation Organization, dated 5 April 2010,',
    expected:
      'Recalling also the Joint Declaration on Cooperation between the [-secretariats-]{+Secretariats+} of the United Nations and the Shanghai Cooperation Organization, dated 5 April 2010,',
  },
  {
    language: 'en',
    before:
      'Takes note of the audit opinions and findings, and endorses the recommendations, contained in the report of the Board of Auditors;',
    after:
      'Takes note of the audit opinions and findings, and endorses the recommendations, contained in the reports of the Board of Auditors;',
    expected:
      'Takes note of the audit opinions and findings, and endorses the recommendations, contained in the [-report-]{+reports+} of the Board of Auditors;',
  },
  {
    language: 'en',
    before:
      'Recalling its resolution 194 (III) of 11 December 1948 and all its subsequent resolutions on the question, including resolution 76/77 of 9 December 2021,',
    after:
      'Recalling its resolution 194 (III) of 11 December 1948 and all its subsequent resolutions on the question, including resolution 77/123 of 12 December 2022,',
    expected:
      'Recalling its resolution 194 (III) of 11 December 1948 and all its subsequent resolutions on the question, including resolution [-76/77 of 9 December 2021-]{+77/123 of 12 December 2022+},',
  },
  {
    language: 'en',
    before:
      'Acknowledging the significant increase in the number and complexity of special political missions and the challenges faced by them, including most recently the response to the coronavirus disease (COVID-19) pandemic,',
    after:
      'Acknowledging the significant increase in the number and complexity of special political missions and the challenges faced by them,',
    expected:
      'Acknowledging the significant increase in the number and complexity of special political missions and the challenges faced by them[-, including most recently the response to the coronavirus disease (COVID-19) pandemic-],',
  },
  {
    language: 'en',
    before:
      'Noting the growing usage of local currencies in cross-border payments, including for trade and investment, from the standpoint that it can contribute to reducing vulnerabilities,',
    after:
      'Welcoming the growing usage of local currencies in cross-border payments, including for trade and investment, from the standpoint that it can contribute to reducing vulnerabilities,',
    expected:
      '[-Noting-]{+Welcoming+} the growing usage of local currencies in cross-border payments, including for trade and investment, from the standpoint that it can contribute to reducing vulnerabilities,',
  },
] as const
