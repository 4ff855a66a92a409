import { h2, p, ul } from '../blocks.ts';
import type { SeedArticle } from '../seed-types.ts';
import { sources } from '../sources.ts';

export const transplantDepartment: SeedArticle = {
  key: 'transplant-department',
  kind: 'news',
  sourceLanguage: 'ru',
  rubric: 'health',
  topics: ['transplantation'],
  cover: 'transplant-department',
  dated: '2024-02-10',
  sources: [
    sources.department,
    sources.training,
    sources.transplant,
    sources.conferenceReport,
    sources.joining,
  ],
  people: [],
  texts: {
    ky: {
      title: 'Эне жана баланы коргоо улуттук борборунда сөөк чучугун көчүрүү бөлүмү ачылары жарыяланды',
      summary:
        'Бул тууралуу 2024-жылдын 10-февралында айтылды. Ошол эле жылдын декабрында борбордун бөлүм башчысы өлкөдө балага биринчи жолу сөөк чучугун аутологиялык көчүрүү ийгиликтүү жасалганын билдирди.',
      blocks: [
        p(
          'lead',
          '2024-жылдын 10-февралында Эне жана баланы коргоо улуттук борборунда сөөк чучугун көчүрүү бөлүмү ачылары жарыяланды. Бул тууралуу 24.kg кабарлады.',
        ),
        p(
          'centre',
          'Улуттук борбор — Дүйнөлүк саламаттык сактоо уюмунун (ДССУ) Балдар рагына каршы күрөшүү боюнча глобалдык демилгесинин Кыргызстандагы таяныч мекемеси. Өлкө бул Демилгеге 2023-жылы кошулган.',
        ),
        h2('followed', '2024-жылы эмне жасалды'),
        ul('steps', [
          '**Окуу.** Борбордун сегиз кишилик тобу Түркиядагы Инөнү университетинде сөөк чучугун көчүрүү боюнча окуудан өттү.',
          '**Иштин башталышы.** 2-августта борбор балага биринчи жолу сөөк чучугун аутологиялык көчүрүү ишин баштады. Мында бейтаптын өз клеткалары колдонулат.',
          '**Натыйжа.** 18-декабрда балдар онкологиясы бөлүмүнүн башчысы көчүрүү ийгиликтүү жасалганын билдирди. Аны борбордун өз тобу аткарган.',
        ]),
        h2('next', 'Иш уланууда'),
        p(
          'programme',
          'Сөөк чучугун көчүрүү программасы кеңейтилип жатат. Бул 2026-жылдын 18-февралында Бишкекте өткөн конференция тууралуу билдирүүдө айтылган. Балдар үчүн мындай дарылоону жеткиликтүү кылуу ошол жыйында аталган стратегиялык максаттын бир бөлүгү. Анда аталган дагы бир максат — чет өлкөгө аргасыздан барып дарылануу учурларын азайтуу.',
        ),
        p(
          'not-known',
          'Бөлүмдүн ачылган күнү колдогу булактарда көрсөтүлгөн эмес. Такталгандан кийин порталдын басма сөз кызматы аны ушул кабарга кошот.',
        ),
      ],
    },
    ru: {
      title:
        'В Национальном центре охраны материнства и детства откроют отделение трансплантации костного мозга',
      summary:
        'Об этом объявили 10 февраля 2024 года. В декабре того же года заведующий отделением центра сообщил о первой в стране успешной аутологичной трансплантации костного мозга ребёнку.',
      blocks: [
        p(
          'lead',
          '10 февраля 2024 года было объявлено, что в Национальном центре охраны материнства и детства (НЦОМиД) откроют отделение трансплантации костного мозга. Об этом сообщило издание 24.kg.',
        ),
        p(
          'centre',
          'НЦОМиД — опорное учреждение Глобальной инициативы Всемирной организации здравоохранения (ВОЗ) по борьбе с детским раком в Кыргызстане. Страна присоединилась к Инициативе в 2023 году.',
        ),
        h2('followed', 'Что было сделано в 2024 году'),
        ul('steps', [
          '**Обучение.** Команда из восьми сотрудников центра прошла обучение по трансплантации костного мозга в университете Инёню в Турции.',
          '**Начало работы.** 2 августа центр начал работу над своей первой аутологичной трансплантацией костного мозга ребёнку. При ней используют собственные клетки пациента.',
          '**Результат.** 18 декабря заведующий отделением детской онкологии сообщил, что трансплантация прошла успешно. Её выполнила собственная команда центра.',
        ]),
        h2('next', 'Работа продолжается'),
        p(
          'programme',
          'Программу трансплантации расширяют: об этом говорится в сообщении о конференции, прошедшей в Бишкеке 18 февраля 2026 года. Сделать такое лечение доступным для детей — часть стратегической цели, названной на этой встрече. Ещё одна задача, о которой там говорили, — сократить число вынужденных поездок за рубеж.',
        ),
        p(
          'not-known',
          'День открытия отделения в доступных источниках не указан. Когда дата подтвердится, пресс-служба портала добавит её в эту новость.',
        ),
      ],
    },
    en: {
      title: 'National Center of Maternal and Child Health to open a bone-marrow transplantation department',
      summary:
        'The plan was announced on 10 February 2024. In December of the same year the head of a department of the Center reported the country’s first successful autologous bone-marrow transplant in a child.',
      blocks: [
        p(
          'lead',
          'On 10 February 2024 it was announced that a bone-marrow transplantation department would be opened at the National Center of Maternal and Child Health, 24.kg reported.',
        ),
        p(
          'centre',
          'The National Center is the focal institution in Kyrgyzstan for the Global Initiative for Childhood Cancer of the World Health Organization (WHO). The country joined the Initiative in 2023.',
        ),
        h2('followed', 'What was done in 2024'),
        ul('steps', [
          '**Training.** A team of eight from the Center was trained in bone-marrow transplantation at Inonu University in Turkey.',
          '**Start of the work.** On 2 August the Center began the work for its first autologous bone-marrow transplant in a child. Such a transplant uses the patient’s own cells.',
          '**Result.** On 18 December the head of the department of paediatric oncology reported that the transplant had succeeded. The Center’s own team had carried it out.',
        ]),
        h2('next', 'Work continues'),
        p(
          'programme',
          'The transplantation programme is being expanded, according to the announcement of the conference held in Bishkek on 18 February 2026. Giving children access to this treatment is part of the strategic goal named there. Another aim named there is to reduce the number of forced journeys abroad.',
        ),
        p(
          'not-known',
          'The sources at hand do not give the day on which the department opened. The portal’s press service will add it to this report once it is confirmed.',
        ),
      ],
    },
  },
};
