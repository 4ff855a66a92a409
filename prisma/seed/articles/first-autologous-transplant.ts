import { h2, p, statement, table } from '../blocks.ts';
import type { SeedArticle } from '../seed-types.ts';
import { sources } from '../sources.ts';

export const firstAutologousTransplant: SeedArticle = {
  key: 'first-autologous-transplant',
  kind: 'news',
  sourceLanguage: 'ru',
  rubric: 'health',
  topics: ['transplantation'],
  cover: 'first-autologous-transplant',
  dated: '2024-12-18',
  sources: [sources.transplant, sources.department, sources.training, sources.conferenceReport],
  people: ['sultan-stambekov', 'bakytbek-kadyraliev'],
  texts: {
    ky: {
      title: 'Кыргызстанда балага биринчи жолу сөөк чучугун аутологиялык көчүрүү ийгиликтүү жасалды',
      summary:
        'Бул тууралуу 2024-жылдын 18-декабрында Эне жана баланы коргоо улуттук борборунун балдар онкологиясы бөлүмүнүн башчысы билдирди. Көчүрүүнү борбордун өз тобу аткарган.',
      blocks: [
        p(
          'lead',
          'Эне жана баланы коргоо улуттук борборунда балага сөөк чучугун аутологиялык көчүрүү ийгиликтүү жасалды. Бул тууралуу 2024-жылдын 18-декабрында балдар онкологиясы бөлүмүнүн башчысы Султан Стамбеков билдирди. Кабарды 24.kg сайты жарыялаган.',
        ),
        statement(
          'stambekov-said',
          'sultan-stambekov',
          'Бөлүм башчысынын айтымында, бул — өлкөдө балага ийгиликтүү жасалган биринчи аутологиялык көчүрүү. Аны борбордун өз тобу аткарды.',
        ),
        p(
          'what-it-is',
          'Аутологиялык көчүрүүдө бейтаптын өз клеткалары колдонулат. Портал бейтап тууралуу эч кандай маалымат жарыялабайт.',
        ),
        h2('steps-of-2024', '2024-жылдын кадамдары'),
        table(
          'steps-table',
          'Биринчи көчүрүүгө карай жол',
          ['Качан', 'Эмне болду'],
          [
            ['10-февраль', 'Борбордо сөөк чучугун көчүрүү бөлүмү ачылары жарыяланды'],
            [
              '2024-жылдын ичинде',
              'Борбордун сегиз кишилик тобу Түркиядагы Инөнү университетинде окуудан өттү',
            ],
            ['2-август', 'Борбор балага биринчи жолу аутологиялык көчүрүү ишин баштады'],
            ['18-декабрь', 'Бөлүм башчысы көчүрүү ийгиликтүү болгонун билдирди'],
          ],
        ),
        h2('after', 'Андан кийин'),
        p(
          'significance',
          '2026-жылдын 18-февралында Бишкекте балдар онкологиясы боюнча конференция өттү. Ал тууралуу билдирүүдө бул көчүрүү жогорку технологиялуу медициналык жардамды өнүктүрүүдөгү маанилүү кадам деп аталды. Анда программаны кеңейтүү иши уланып жатканы да айтылган.',
        ),
        p(
          'abroad',
          'Ошол эле жыйында саламаттык сактоо министринин орун басары Бакытбек Кадыралиев чет өлкөгө аргасыздан барып дарылануу учурларын азайтуу жана өлкө ичинде жогорку технологиялуу жардамды өнүктүрүү максатын атады.',
        ),
      ],
    },
    ru: {
      title: 'В Кыргызстане успешно выполнена первая аутологичная трансплантация костного мозга ребёнку',
      summary:
        'Об этом 18 декабря 2024 года сообщил заведующий отделением детской онкологии Национального центра охраны материнства и детства. Трансплантацию выполнила собственная команда центра.',
      blocks: [
        p(
          'lead',
          'В Национальном центре охраны материнства и детства (НЦОМиД) успешно выполнили аутологичную трансплантацию костного мозга ребёнку. Об этом 18 декабря 2024 года сообщил заведующий отделением детской онкологии Султан Стамбеков. Новость опубликовало издание 24.kg.',
        ),
        statement(
          'stambekov-said',
          'sultan-stambekov',
          'По словам заведующего отделением, это первая в стране успешная аутологичная трансплантация костного мозга ребёнку. Выполнила её собственная команда центра.',
        ),
        p(
          'what-it-is',
          'При аутологичной трансплантации используют собственные клетки пациента. Никаких сведений о пациенте портал не публикует.',
        ),
        h2('steps-of-2024', 'Шаги 2024 года'),
        table(
          'steps-table',
          'Путь к первой трансплантации',
          ['Когда', 'Что произошло'],
          [
            ['10 февраля', 'Объявлено, что в центре откроют отделение трансплантации костного мозга'],
            [
              'В течение 2024 года',
              'Команда из восьми сотрудников центра прошла обучение в университете Инёню в Турции',
            ],
            ['2 августа', 'Центр начал работу над своей первой аутологичной трансплантацией ребёнку'],
            ['18 декабря', 'Заведующий отделением сообщил об успешной трансплантации'],
          ],
        ),
        h2('after', 'Что было потом'),
        p(
          'significance',
          '18 февраля 2026 года в Бишкеке прошла конференция по детской онкологии. В сообщении о ней эта трансплантация названа важным шагом в развитии высокотехнологичной медицинской помощи. Там же сказано, что программу продолжают расширять.',
        ),
        p(
          'abroad',
          'На той же встрече заместитель министра здравоохранения Бакытбек Кадыралиев назвал среди задач сокращение вынужденных поездок за рубеж и развитие высокотехнологичной помощи внутри страны.',
        ),
      ],
    },
    en: {
      title: 'First successful autologous bone-marrow transplant in a child is carried out in Kyrgyzstan',
      summary:
        'The head of the department of paediatric oncology at the National Center of Maternal and Child Health reported it on 18 December 2024. The Center’s own team carried out the transplant.',
      blocks: [
        p(
          'lead',
          'An autologous bone-marrow transplant in a child succeeded at the National Center of Maternal and Child Health. Sultan Stambekov, head of its department of paediatric oncology, reported this on 18 December 2024. The news was published by 24.kg.',
        ),
        statement(
          'stambekov-said',
          'sultan-stambekov',
          'According to the head of the department, this is the first successful autologous bone-marrow transplant in a child in the country. The Center’s own team carried it out.',
        ),
        p(
          'what-it-is',
          'An autologous transplant uses the patient’s own cells. The portal publishes nothing about the patient.',
        ),
        h2('steps-of-2024', 'The steps of 2024'),
        table(
          'steps-table',
          'The way to the first transplant',
          ['When', 'What happened'],
          [
            [
              '10 February',
              'It was announced that a bone-marrow transplantation department would be opened at the Center',
            ],
            ['During 2024', 'A team of eight from the Center was trained at Inonu University in Turkey'],
            ['2 August', 'The Center began the work for its first autologous transplant in a child'],
            ['18 December', 'The head of the department reported that the transplant had succeeded'],
          ],
        ),
        h2('after', 'What came after'),
        p(
          'significance',
          'A conference on paediatric oncology was held in Bishkek on 18 February 2026. Its announcement calls this transplant a significant step in the development of high-technology medical care. It adds that work on expanding the programme continues.',
        ),
        p(
          'abroad',
          'At the same conference Bakytbek Kadyraliev, Deputy Minister of Health, named among the aims fewer forced journeys abroad and the development of high-technology care within the country.',
        ),
      ],
    },
  },
};
