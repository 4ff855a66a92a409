import { h2, p } from '../blocks.ts';
import type { SeedArticle } from '../seed-types.ts';
import { sources } from '../sources.ts';

export const threeCancerProgrammes: SeedArticle = {
  key: 'three-cancer-programmes',
  kind: 'news',
  sourceLanguage: 'en',
  rubric: 'programme',
  topics: ['work-with-who'],
  cover: 'three-cancer-programmes',
  dated: '2025-02-04',
  sources: [
    sources.programmes,
    sources.whoInitiative,
    sources.joining,
    sources.travellingTeams,
    sources.guidelines,
    sources.conferenceReport,
  ],
  people: [],
  texts: {
    ky: {
      title:
        'ДССУнун Европа бюросу Кыргызстандын ракка каршы үч программасы тууралуу жазды: бири балдар үчүн',
      summary:
        'Материал 2025-жылдын 4-февралында жарыяланды. Үч программанын бири рак менен ооруган балдардын аман калуу көрсөткүчүнө арналган.',
      blocks: [
        p(
          'lead',
          '2025-жылдын 4-февралында Дүйнөлүк саламаттык сактоо уюмунун (ДССУ) Европа аймактык бюросу Кыргызстандагы рак ооруларына каршы үч программа тууралуу материал жарыялады. Алардын бири рак менен ооруган балдардын аман калуу көрсөткүчүнө арналган.',
        ),
        p(
          'page',
          'Үч программанын толук сыпаттамасы [бюронун сайтында](https://www.who.int/europe/news/item/04-02-2025-advancing-cancer-prevention-and-care-in-kyrgyzstan-steps-on-a-new-road) англис тилинде берилген.',
        ),
        h2('children', 'Балдар боюнча дүйнөлүк максат'),
        p(
          'initiative',
          'Кыргызстан ДССУнун Балдар рагына каршы күрөшүү боюнча глобалдык демилгесине 2023-жылы кошулган. Демилгенин максаты — 2030-жылга карата дүйнө жүзүндө рак менен ооруган балдардын кеминде 60 пайызынын аман калышы жана ооруган балдардын баарынын азабын жеңилдетүү. Эне жана баланы коргоо улуттук борбору Демилгенин өлкөдөгү таяныч мекемеси болуп тандалган.',
        ),
        h2('since-then', 'Андан берки кабарлар'),
        p(
          'april',
          '2025-жылдын апрелинде онкологдор майдан баштап бардык аймактарга чыгары айтылды: алар акысыз медициналык кароо өткөрүп, жергиликтүү дарыгерлерге оорунун эрте белгилерин таанууну үйрөтөт.',
        ),
        p(
          'october',
          '2025-жылдын октябрында Саламаттык сактоо министрлиги балдар онкологиясы боюнча беш клиникалык колдонмону жана операциялык жол-жоболордун беш стандартын бекитти.',
        ),
        p(
          'february',
          '2026-жылдын 18-февралында Бишкекте өткөн конференцияда Демилгеге кошулгандан бери балдардын онкологиялык кызматы аткарган ишке жыйынтык чыгарылды. Жыйын тууралуу билдирүүгө ылайык, өлкөдө жыл сайын болжол менен 200–220 жаңы учур аныкталат.',
        ),
      ],
    },
    ru: {
      title: 'ВОЗ/Европа рассказала о трёх онкологических программах Кыргызстана: одна из них — для детей',
      summary:
        'Материал опубликован 4 февраля 2025 года. Одна из трёх программ посвящена выживаемости детей с онкологическими заболеваниями.',
      blocks: [
        p(
          'lead',
          '4 февраля 2025 года Европейское региональное бюро Всемирной организации здравоохранения (ВОЗ/Европа) рассказало о трёх онкологических программах Кыргызстана. Одна из них посвящена выживаемости детей с онкологическими заболеваниями.',
        ),
        p(
          'page',
          'Полное описание всех трёх программ доступно на английском языке [на сайте бюро](https://www.who.int/europe/news/item/04-02-2025-advancing-cancer-prevention-and-care-in-kyrgyzstan-steps-on-a-new-road).',
        ),
        h2('children', 'Мировая цель для детей'),
        p(
          'initiative',
          'Кыргызстан присоединился к Глобальной инициативе ВОЗ по борьбе с детским раком в 2023 году. Цель Инициативы — к 2030 году довести выживаемость детей с онкологическими заболеваниями во всём мире как минимум до 60 % и облегчить страдания всех заболевших детей. Опорным учреждением Инициативы в стране выбран Национальный центр охраны материнства и детства.',
        ),
        h2('since-then', 'Что известно с тех пор'),
        p(
          'april',
          'В апреле 2025 года сообщили, что с мая онкологи поедут во все регионы: проводить бесплатные осмотры и учить местных врачей распознавать ранние признаки болезни.',
        ),
        p(
          'october',
          'В октябре 2025 года Министерство здравоохранения утвердило пять клинических руководств и пять стандартов операционных процедур по детской онкологии.',
        ),
        p(
          'february',
          '18 февраля 2026 года на конференции в Бишкеке подвели итоги работы детской онкологической службы после присоединения к Инициативе. Согласно сообщению о ней, ежегодно в стране выявляют примерно 200–220 новых случаев.',
        ),
      ],
    },
    en: {
      title: 'WHO/Europe describes three cancer programmes of Kyrgyzstan, one of them for children',
      summary:
        'The account was published on 4 February 2025. One of the three programmes is devoted to the survival of children with cancer.',
      blocks: [
        p(
          'lead',
          'On 4 February 2025 the Regional Office for Europe of the World Health Organization (WHO/Europe) described three cancer programmes of Kyrgyzstan. One of them is devoted to the survival of children with cancer.',
        ),
        p(
          'page',
          'A full description of all three programmes can be read in English [on the WHO/Europe website](https://www.who.int/europe/news/item/04-02-2025-advancing-cancer-prevention-and-care-in-kyrgyzstan-steps-on-a-new-road).',
        ),
        h2('children', 'A worldwide goal for children'),
        p(
          'initiative',
          'Kyrgyzstan joined the WHO Global Initiative for Childhood Cancer in 2023. The Initiative’s goal is that at least 60% of children with cancer worldwide survive by 2030, and that all of them suffer less. The National Center of Maternal and Child Health was chosen as its focal institution in the country.',
        ),
        h2('since-then', 'What has been reported since'),
        p(
          'april',
          'In April 2025 it was reported that from May oncologists would travel to all regions to hold examinations free of charge and to teach local doctors the early signs of the disease.',
        ),
        p(
          'october',
          'In October 2025 the Ministry of Health approved five clinical guidelines and five standard operating procedures for paediatric oncology.',
        ),
        p(
          'february',
          'On 18 February 2026 a conference in Bishkek reviewed the work of the paediatric oncology service since the country joined the Initiative. According to its announcement, about 200–220 new cases are diagnosed in the country each year.',
        ),
      ],
    },
  },
};
