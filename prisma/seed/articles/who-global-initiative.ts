import { h2, p, ul } from '../blocks.ts';
import type { SeedArticle } from '../seed-types.ts';
import { sources } from '../sources.ts';

export const whoGlobalInitiative: SeedArticle = {
  key: 'who-global-initiative',
  kind: 'news',
  sourceLanguage: 'ru',
  rubric: 'programme',
  topics: ['work-with-who', 'treatment-standards'],
  cover: 'who-global-initiative',
  dated: '2023',
  sources: [sources.joining, sources.whoInitiative, sources.conferenceReport],
  people: ['sultan-stambekov'],
  texts: {
    ky: {
      title: 'Кыргызстан ДССУнун Балдар рагына каршы күрөшүү боюнча глобалдык демилгесине кошулду',
      summary:
        'Өлкө 2023-жылы кошулган. Демилгенин максаты — 2030-жылга карата дүйнө жүзүндө рак менен ооруган балдардын кеминде 60 пайызынын аман калышы. Таяныч мекеме болуп Эне жана баланы коргоо улуттук борбору тандалды.',
      blocks: [
        p(
          'lead',
          'Кыргызстан 2023-жылы Дүйнөлүк саламаттык сактоо уюмунун (ДССУ) Балдар рагына каршы күрөшүү боюнча глобалдык демилгесине кошулду. Бул тууралуу inform.kz сайты кабарлаган. Демилгенин өлкөдөгү таяныч мекемеси болуп Эне жана баланы коргоо улуттук борбору тандалган. Кошулган так күнү колдогу булактарда көрсөтүлгөн эмес.',
        ),
        h2('aims', 'Демилгенин максаты'),
        p(
          'launch',
          'Демилгени ДССУ жана анын өнөктөштөрү 2018-жылдын сентябрында Бириккен Улуттар Уюмунда баштаган. [ДССУнун маалыматына](https://www.who.int/activities/improving-childhood-cancer-cure-rate) ылайык, анын эки максаты бар:',
        ),
        ul('two-aims', [
          '2030-жылга карата дүйнө жүзүндө рак менен ооруган балдардын кеминде 60 пайызынын аман калышына жетишүү;',
          'ооруган балдардын баарынын азабын жеңилдетүү.',
        ]),
        h2('why', 'Бул эмне үчүн маанилүү'),
        p(
          'world',
          'ДССУнун маалыматы боюнча, дүйнөдө жыл сайын 0–19 жаштагы 400 000ге жакын бала жана өспүрүм рак оорусуна чалдыгат. Кирешеси жогору өлкөлөрдө алардын 80 пайыздан ашыгы айыгат. Кирешеси төмөн жана орточо өлкөлөрдө айыккандардын үлүшү 30 пайызга жетпейт.',
        ),
        h2('country', 'Кыргызстан үчүн мааниси'),
        p(
          'review',
          'Демилгеге кошулгандан бери балдардын онкологиялык кызматы аткарган ишке 2026-жылдын 18-февралында Бишкекте өткөн конференцияда жыйынтык чыгарылды. Улуттук борбордун балдар онкологиясы бөлүмүнүн башчысы Султан Стамбеков Демилгеге катышуу дарылоонун эл аралык стандарттарын колдонууга жана саламаттык сактоо системасын далилдүү медицинанын негизинде өнүктүрүүгө мүмкүндүк берерин белгиледи.',
        ),
      ],
    },
    ru: {
      title: 'Кыргызстан присоединился к Глобальной инициативе ВОЗ по борьбе с детским раком',
      summary:
        'Страна присоединилась в 2023 году. Цель Инициативы — к 2030 году довести выживаемость детей с онкологическими заболеваниями во всём мире как минимум до 60 %. Опорным учреждением в стране выбран НЦОМиД.',
      blocks: [
        p(
          'lead',
          'В 2023 году Кыргызстан присоединился к Глобальной инициативе Всемирной организации здравоохранения (ВОЗ) по борьбе с детским раком. Об этом сообщил сайт inform.kz. Опорным учреждением Инициативы в стране выбран Национальный центр охраны материнства и детства (НЦОМиД). Точный день присоединения в доступных источниках не указан.',
        ),
        h2('aims', 'Какие цели у Инициативы'),
        p(
          'launch',
          'ВОЗ и её партнёры начали Инициативу в сентябре 2018 года в Организации Объединённых Наций. [По данным ВОЗ](https://www.who.int/activities/improving-childhood-cancer-cure-rate), у неё две цели:',
        ),
        ul('two-aims', [
          'к 2030 году довести выживаемость детей с онкологическими заболеваниями во всём мире как минимум до 60 %;',
          'облегчить страдания всех заболевших детей.',
        ]),
        h2('why', 'Почему это важно'),
        p(
          'world',
          'По оценке ВОЗ, каждый год рак развивается примерно у 400 000 детей и подростков в возрасте 0–19 лет. В странах с высоким уровнем дохода излечивают более 80 % из них. В странах с низким и средним уровнем дохода — менее 30 %.',
        ),
        h2('country', 'Что это значит для Кыргызстана'),
        p(
          'review',
          'Итоги работы детской онкологической службы после присоединения к Инициативе подвели на конференции в Бишкеке 18 февраля 2026 года. Заведующий отделением детской онкологии НЦОМиД Султан Стамбеков отметил, что участие в Инициативе позволяет применять международные стандарты лечения и развивать систему здравоохранения на основе доказательной медицины.',
        ),
      ],
    },
    en: {
      title: 'Kyrgyzstan joins the WHO Global Initiative for Childhood Cancer',
      summary:
        'The country joined in 2023. The Initiative’s goal is that at least 60% of children with cancer worldwide survive by 2030. The National Center of Maternal and Child Health was chosen as the country’s focal institution.',
      blocks: [
        p(
          'lead',
          'In 2023 Kyrgyzstan joined the Global Initiative for Childhood Cancer of the World Health Organization (WHO), inform.kz reported. The National Center of Maternal and Child Health was chosen as the Initiative’s focal institution in the country. The sources at hand do not give the day on which it joined.',
        ),
        h2('aims', 'What the Initiative is for'),
        p(
          'launch',
          'WHO and its partners launched the Initiative at the United Nations in September 2018. [According to WHO](https://www.who.int/activities/improving-childhood-cancer-cure-rate), it has two aims:',
        ),
        ul('two-aims', [
          'that at least 60% of children with cancer worldwide survive by 2030;',
          'that all children with cancer suffer less.',
        ]),
        h2('why', 'Why it matters'),
        p(
          'world',
          'WHO estimates that about 400,000 children and adolescents aged 0–19 develop cancer each year. In high-income countries more than 80% of them are cured. In low- and middle-income countries it is fewer than 30%.',
        ),
        h2('country', 'What it means for Kyrgyzstan'),
        p(
          'review',
          'A conference in Bishkek on 18 February 2026 reviewed what the paediatric oncology service has done since the country joined. Sultan Stambekov, head of the department of paediatric oncology at the National Center, noted that taking part in the Initiative makes it possible to apply international standards of treatment and to develop the health system on the basis of evidence-based medicine.',
        ),
      ],
    },
  },
};
