import { h2, p } from '../blocks.ts';
import type { SeedArticle } from '../seed-types.ts';
import { sources } from '../sources.ts';

export const trainingInTurkey: SeedArticle = {
  key: 'training-in-turkey',
  kind: 'news',
  sourceLanguage: 'ru',
  rubric: 'health',
  topics: ['specialists', 'transplantation'],
  cover: 'training-in-turkey',
  dated: '2024',
  sources: [
    sources.training,
    sources.department,
    sources.joining,
    sources.transplant,
    sources.travellingTeams,
    sources.conferenceReport,
  ],
  people: [],
  texts: {
    ky: {
      title:
        'Эне жана баланы коргоо улуттук борборунун тобу Түркияда сөөк чучугун көчүрүү боюнча окуудан өттү',
      summary:
        'Сегиз кишилик топ 2024-жылы Инөнү университетинде окуган. Ошол эле жылдын декабрында борбор балага биринчи жолу сөөк чучугун аутологиялык көчүрүүнү өз күчү менен аткарганы билдирилди.',
      blocks: [
        p(
          'lead',
          '2024-жылы Эне жана баланы коргоо улуттук борборунун сегиз кишилик тобу Түркиядагы Инөнү университетинде сөөк чучугун көчүрүү боюнча окуудан өттү. Бул тууралуу 24.kg кабарлады.',
        ),
        p(
          'department',
          'Ошол эле жылдын 10-февралында борбордо сөөк чучугун көчүрүү бөлүмү ачылары жарыяланган. Улуттук борбор — Дүйнөлүк саламаттык сактоо уюмунун (ДССУ) Балдар рагына каршы күрөшүү боюнча глобалдык демилгесинин Кыргызстандагы таяныч мекемеси.',
        ),
        h2('first-transplant', 'Биринчи көчүрүү'),
        p(
          'august',
          '2024-жылдын 2-августунда борбор балага биринчи жолу сөөк чучугун аутологиялык көчүрүү ишин баштады. Мында бейтаптын өз клеткалары колдонулат.',
        ),
        p(
          'december',
          '2024-жылдын 18-декабрында балдар онкологиясы бөлүмүнүн башчысы өлкөдө балага мындай көчүрүү биринчи жолу ийгиликтүү жасалганын билдирди. Аны борбордун өз тобу аткарган.',
        ),
        h2('training-goes-on', 'Адистерди даярдоо — туруктуу иш'),
        p(
          'regions',
          '2025-жылдын апрелинде онкологдор майдан баштап бардык аймактарга чыгып, жергиликтүү дарыгерлерге балдар рагынын эрте белгилерин таанууну үйрөтөрү айтылган.',
        ),
        p(
          'conference',
          'Адистерди даярдоо маселеси 2026-жылдын 18-февралында Бишкекте балдар онкологиясы боюнча өткөн конференцияда да талкууланды. Жыйында эрте диагностика жана лабораториялардын мүмкүнчүлүктөрүн кеңейтүү тууралуу да сөз болду. Конференция тууралуу билдирүүгө ылайык, сөөк чучугун көчүрүү программасын кеңейтүү иши уланып жатат.',
        ),
      ],
    },
    ru: {
      title: 'Команда НЦОМиД прошла обучение по трансплантации костного мозга в Турции',
      summary:
        'В 2024 году восемь сотрудников центра учились в университете Инёню. В декабре того же года сообщили, что центр своими силами выполнил первую аутологичную трансплантацию костного мозга ребёнку.',
      blocks: [
        p(
          'lead',
          'В 2024 году команда из восьми сотрудников Национального центра охраны материнства и детства (НЦОМиД) прошла обучение по трансплантации костного мозга в университете Инёню в Турции. Об этом сообщило издание 24.kg.',
        ),
        p(
          'department',
          '10 февраля того же года было объявлено, что в центре откроют отделение трансплантации костного мозга. НЦОМиД — опорное учреждение Глобальной инициативы Всемирной организации здравоохранения (ВОЗ) по борьбе с детским раком в Кыргызстане.',
        ),
        h2('first-transplant', 'Первая трансплантация'),
        p(
          'august',
          '2 августа 2024 года центр начал работу над своей первой аутологичной трансплантацией костного мозга ребёнку. При ней используют собственные клетки пациента.',
        ),
        p(
          'december',
          '18 декабря 2024 года заведующий отделением детской онкологии сообщил, что первая в стране такая трансплантация ребёнку прошла успешно. Её выполнила собственная команда центра.',
        ),
        h2('training-goes-on', 'Подготовка специалистов — постоянная работа'),
        p(
          'regions',
          'В апреле 2025 года стало известно, что с мая онкологи поедут во все регионы и будут учить местных врачей распознавать ранние признаки рака у детей.',
        ),
        p(
          'conference',
          'Подготовку специалистов обсудили и на конференции по детской онкологии, которая прошла в Бишкеке 18 февраля 2026 года. Там же говорили о ранней диагностике и расширении возможностей лабораторий. Как говорится в сообщении о конференции, программу трансплантации костного мозга продолжают расширять.',
        ),
      ],
    },
    en: {
      title:
        'Team from the National Center of Maternal and Child Health trains in bone-marrow transplantation in Turkey',
      summary:
        'The team of eight was trained at Inonu University in 2024. In December of that year it was reported that the Center had carried out its first autologous transplant in a child by its own efforts.',
      blocks: [
        p(
          'lead',
          'In 2024 a team of eight from the National Center of Maternal and Child Health was trained in bone-marrow transplantation at Inonu University in Turkey, 24.kg reported.',
        ),
        p(
          'department',
          'On 10 February of the same year it was announced that a bone-marrow transplantation department would be opened at the Center. The National Center is the focal institution in Kyrgyzstan for the Global Initiative for Childhood Cancer of the World Health Organization (WHO).',
        ),
        h2('first-transplant', 'The first transplant'),
        p(
          'august',
          'On 2 August 2024 the Center began the work for its first autologous bone-marrow transplant in a child. Such a transplant uses the patient’s own cells.',
        ),
        p(
          'december',
          'On 18 December 2024 the head of the department of paediatric oncology reported that the first transplant of this kind in a child in the country had succeeded. The Center’s own team had carried it out.',
        ),
        h2('training-goes-on', 'Training continues'),
        p(
          'regions',
          'In April 2025 it was reported that from May oncologists would travel to all regions and teach local doctors to recognise the early signs of cancer in children.',
        ),
        p(
          'conference',
          'The training of specialists was also discussed at the conference on paediatric oncology held in Bishkek on 18 February 2026, together with early diagnosis and the expansion of laboratory capacity. According to the announcement of the conference, work on expanding the transplantation programme continues.',
        ),
      ],
    },
  },
};
