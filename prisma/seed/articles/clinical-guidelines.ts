import { h2, p, statement, ul } from '../blocks.ts';
import type { SeedArticle } from '../seed-types.ts';
import { sources } from '../sources.ts';

export const clinicalGuidelines: SeedArticle = {
  key: 'clinical-guidelines',
  kind: 'news',
  sourceLanguage: 'ru',
  rubric: 'programme',
  topics: ['treatment-standards'],
  cover: 'clinical-guidelines',
  dated: '2025-10-11',
  sources: [sources.guidelines, sources.conferenceReport, sources.joining],
  people: ['sultan-stambekov'],
  texts: {
    ky: {
      title: 'Саламаттык сактоо министрлиги балдар онкологиясы боюнча беш клиникалык колдонмону бекитти',
      summary:
        'Колдонмолор менен кошо операциялык жол-жоболордун беш стандарты да бекитилди. Бул тууралуу 2025-жылдын 11-октябрында кабарланды.',
      blocks: [
        p(
          'lead',
          'Кыргыз Республикасынын Саламаттык сактоо министрлиги балдар онкологиясы боюнча документтерди бекитти. Бул тууралуу 24.kg 2025-жылдын 11-октябрында кабарлады. Бекитилгендер:',
        ),
        ul('documents', ['беш клиникалык колдонмо;', 'операциялык жол-жоболордун беш стандарты.']),
        h2('standards', 'Эл аралык стандарттарга карай'),
        p(
          'initiative',
          'Кыргызстан 2023-жылы Дүйнөлүк саламаттык сактоо уюмунун (ДССУ) Балдар рагына каршы күрөшүү боюнча глобалдык демилгесине кошулган. Эне жана баланы коргоо улуттук борбору анын таяныч мекемеси болуп тандалган. Борбордун балдар онкологиясы бөлүмүнүн башчысы Султан Стамбеков 2026-жылдын 18-февралында Бишкекте өткөн конференцияда дарылоо стандарттары тууралуу айтты.',
        ),
        statement(
          'stambekov-said',
          'sultan-stambekov',
          'Бөлүм башчысынын айтымында, Демилгеге катышуу дарылоонун эл аралык стандарттарын колдонууга жана саламаттык сактоо системасын далилдүү медицинанын негизинде өнүктүрүүгө мүмкүндүк берет.',
        ),
        p(
          'protocols',
          'Ошол эле конференция тууралуу билдирүүдө балдардагы рак оорусунун көбүрөөк аныкталышы башка жагдайлар менен катар клиникалык протоколдордун киргизилиши менен да байланыштырылат. Конференциянын катышуучулары балдардын аман калуу көрсөткүчүн жогорулатууга жана 2030-жылга чейинки стратегиялык максаттарга жетүүгө багытталган жаңы долбоорлорду ишке ашырууга даяр экендигин ырасташты.',
        ),
        h2('not-known', 'Дагы эмнелер жарыяланат'),
        p(
          'titles',
          'Бекитилген он документтин аталыштары колдогу булактарда келтирилген эмес. Порталдын басма сөз кызматы аларды тактагандан кийин шилтемелери менен ушул кабарга кошот.',
        ),
      ],
    },
    ru: {
      title: 'Минздрав утвердил пять клинических руководств по детской онкологии',
      summary:
        'Вместе с руководствами утверждены пять стандартов операционных процедур. Об этом сообщили 11 октября 2025 года.',
      blocks: [
        p(
          'lead',
          'Министерство здравоохранения Кыргызской Республики утвердило документы по детской онкологии. Об этом 11 октября 2025 года сообщило издание 24.kg. Утверждены:',
        ),
        ul('documents', ['пять клинических руководств;', 'пять стандартов операционных процедур.']),
        h2('standards', 'К международным стандартам'),
        p(
          'initiative',
          'В 2023 году Кыргызстан присоединился к Глобальной инициативе Всемирной организации здравоохранения (ВОЗ) по борьбе с детским раком. Её опорным учреждением выбран Национальный центр охраны материнства и детства. О стандартах лечения говорил заведующий отделением детской онкологии центра Султан Стамбеков на конференции в Бишкеке 18 февраля 2026 года.',
        ),
        statement(
          'stambekov-said',
          'sultan-stambekov',
          'По словам заведующего отделением, участие в Инициативе позволяет применять международные стандарты лечения и развивать систему здравоохранения на основе доказательной медицины.',
        ),
        p(
          'protocols',
          'В сообщении о той же конференции рост выявляемости рака у детей связывают, в частности, с внедрением клинических протоколов. Участники конференции подтвердили готовность реализовывать новые проекты, чтобы повысить выживаемость детей и достичь стратегических целей до 2030 года.',
        ),
        h2('not-known', 'Что ещё будет опубликовано'),
        p(
          'titles',
          'Названия десяти утверждённых документов в доступных источниках не приведены. Когда они подтвердятся, пресс-служба портала добавит их в эту новость вместе со ссылками.',
        ),
      ],
    },
    en: {
      title: 'Ministry of Health approves five clinical guidelines for paediatric oncology',
      summary:
        'Five standard operating procedures were approved together with the guidelines, it was reported on 11 October 2025.',
      blocks: [
        p(
          'lead',
          'The Ministry of Health of the Kyrgyz Republic approved documents for paediatric oncology, 24.kg reported on 11 October 2025. They are:',
        ),
        ul('documents', ['five clinical guidelines;', 'five standard operating procedures.']),
        h2('standards', 'Towards international standards'),
        p(
          'initiative',
          'In 2023 Kyrgyzstan joined the Global Initiative for Childhood Cancer of the World Health Organization (WHO). The National Center of Maternal and Child Health was chosen as its focal institution. Sultan Stambekov, head of the Center’s department of paediatric oncology, spoke about standards of treatment at the conference in Bishkek on 18 February 2026.',
        ),
        statement(
          'stambekov-said',
          'sultan-stambekov',
          'According to the head of the department, taking part in the Initiative makes it possible to apply international standards of treatment and to develop the health system on the basis of evidence-based medicine.',
        ),
        p(
          'protocols',
          'The announcement of the same conference links the rise in the detection of cancer in children, among other things, to the introduction of clinical protocols. The participants confirmed that they were ready to carry out new projects to raise children’s survival and to achieve the strategic goals by 2030.',
        ),
        h2('not-known', 'What is still to be published'),
        p(
          'titles',
          'The sources at hand do not give the titles of the ten approved documents. The portal’s press service will add them to this report, with links, once they are confirmed.',
        ),
      ],
    },
  },
};
