import { h2, p, statement, table } from '../blocks.ts';
import type { SeedArticle } from '../seed-types.ts';
import { sources } from '../sources.ts';

export const detectionAndFunding: SeedArticle = {
  key: 'detection-and-funding',
  kind: 'news',
  sourceLanguage: 'ru',
  rubric: 'statistics',
  topics: ['early-diagnosis'],
  cover: 'detection-and-funding',
  dated: '2026-02-04',
  sources: [sources.detection, sources.ombudsman, sources.conferenceReport],
  people: ['sultan-stambekov'],
  texts: {
    ky: {
      title: 'Балдар рагы көбүрөөк аныкталууда, балдардын онкологиялык кызматын каржылоо 200 млн сомго жетти',
      summary:
        'Балдар онкологиясы бөлүмүнүн башчысынын айтымында, 100 000 балага мурда 8 учур аныкталса, азыр 10–11. Акыйкатчы институтунун маалыматы боюнча, 2023-жылдан бери жылына 200дөн ашык жаңы учур аныкталат.',
      blocks: [
        p(
          'lead',
          '2026-жылдын башында эки булак Кыргызстанда балдар рагы мурдагыдан көбүрөөк аныкталып жатканын билдирди. Алардын көрсөткүчтөрү ар башка, ошондуктан төмөндө өз-өзүнчө берилди.',
        ),
        h2('per-100000', 'Бөлүм башчысы: 100 000 балага эсептегенде'),
        statement(
          'stambekov-said',
          'sultan-stambekov',
          'Эне жана баланы коргоо улуттук борборунун балдар онкологиясы бөлүмүнүн башчысынын айтымында, оорунун аныкталышы 100 000 балага эсептегенде 8 учурдан 10–11 учурга чейин өстү. Дүйнөлүк практикада бул көрсөткүч — 14–18 учур.',
        ),
        table(
          'rate-table',
          '100 000 балага аныкталган учурлар: бөлүм башчысынын маалыматы, 24.kg, 2026-жылдын 4-февралы',
          ['Мурда', 'Азыр', 'Дүйнөлүк практикада'],
          [['8', '10–11', '14–18']],
        ),
        h2('new-cases', 'Акыйкатчы институту: жылдык жаңы учурлар'),
        p(
          'ombudsman',
          'Акыйкатчы (Омбудсмен) институтунун 2026-жылдын 30-январында жарыяланган маалыматына ылайык, 2014-жылы 70ке жакын жаңы учур аныкталган. 2023-жылдан бери алардын саны 200дөн ашат. Өсүш жарым-жартылай диагностиканын жакшырганына байланыштуу.',
        ),
        h2('funding', 'Каржылоо'),
        p(
          'budget',
          'Бөлүм башчысына шилтеме кылган ошол эле кабарда айтылгандай, акыркы жылдары балдардын онкологиялык кызматын каржылоо 20 млн сомдон 200 млн сомго чейин өскөн.',
        ),
        h2('how-to-read', 'Бул сандарды кантип окуу керек'),
        p(
          'measures',
          'Жылдык учурлардын саны менен 100 000 балага эсептелген көрсөткүч — эки башка өлчөм. Ар башка булактардын көрсөткүчтөрүн бири-бири менен салыштырууга же бир диаграммага салууга болбойт. Кийинчерээк, 2026-жылдын 18-февралында, Бишкектеги конференция тууралуу билдирүүдө жылына болжол менен 200–220 жаңы учур аныктала турганы айтылды.',
        ),
      ],
    },
    ru: {
      title: 'Детский рак выявляют чаще, финансирование детской онкослужбы выросло до 200 млн сомов',
      summary:
        'По словам заведующего отделением детской онкологии, на 100 000 детей раньше выявляли 8 случаев, теперь — 10–11. По данным Института Акыйкатчы (омбудсмена), с 2023 года находят более 200 новых случаев в год.',
      blocks: [
        p(
          'lead',
          'В начале 2026 года два источника сообщили, что рак у детей в Кыргызстане выявляют чаще, чем прежде. Показатели у них разные, поэтому ниже они приведены отдельно.',
        ),
        h2('per-100000', 'Заведующий отделением: на 100 000 детей'),
        statement(
          'stambekov-said',
          'sultan-stambekov',
          'По словам заведующего отделением детской онкологии Национального центра охраны материнства и детства, выявляемость выросла с 8 до 10–11 случаев на 100 000 детей. В мировой практике этот показатель составляет 14–18.',
        ),
        table(
          'rate-table',
          'Выявленные случаи на 100 000 детей: данные заведующего отделением, 24.kg, 4 февраля 2026 года',
          ['Раньше', 'Сейчас', 'В мировой практике'],
          [['8', '10–11', '14–18']],
        ),
        h2('new-cases', 'Институт Акыйкатчы: новые случаи за год'),
        p(
          'ombudsman',
          'По данным Института Акыйкатчы (омбудсмена), опубликованным 30 января 2026 года, в 2014 году выявили около 70 новых случаев. С 2023 года их число превышает 200. Рост отчасти связан с тем, что улучшилась диагностика.',
        ),
        h2('funding', 'Финансирование'),
        p(
          'budget',
          'Как говорится в той же публикации со ссылкой на заведующего отделением, финансирование детской онкологической службы за последние годы выросло с 20 млн до 200 млн сомов.',
        ),
        h2('how-to-read', 'Как читать эти цифры'),
        p(
          'measures',
          'Число случаев за год и показатель на 100 000 детей — разные величины. Показатели из разных источников нельзя сравнивать между собой или сводить в одну диаграмму. Позже, 18 февраля 2026 года, в сообщении о конференции в Бишкеке говорилось примерно о 200–220 новых случаях в год.',
        ),
      ],
    },
    en: {
      title: 'Childhood cancer is detected more often, and funding has grown to 200 million som',
      summary:
        'The head of the department of paediatric oncology puts detection at 10–11 cases per 100,000 children, up from 8. The Ombudsman’s institute counts more than 200 new cases a year since 2023.',
      blocks: [
        p(
          'lead',
          'At the beginning of 2026 two sources reported that cancer in children is being detected in Kyrgyzstan more often than before. They use different measures, so each is given separately below.',
        ),
        h2('per-100000', 'Head of the department: per 100,000 children'),
        statement(
          'stambekov-said',
          'sultan-stambekov',
          'According to the head of the department of paediatric oncology at the National Center of Maternal and Child Health, detection has risen from 8 to 10–11 cases per 100,000 children. In world practice the figure is 14–18.',
        ),
        table(
          'rate-table',
          'Cases detected per 100,000 children: head of the department, 24.kg, 4 February 2026',
          ['Before', 'Now', 'In world practice'],
          [['8', '10–11', '14–18']],
        ),
        h2('new-cases', 'Ombudsman’s institute: new cases a year'),
        p(
          'ombudsman',
          'According to the Ombudsman’s institute, whose findings were published on 30 January 2026, about 70 new cases were found in 2014. Since 2023 there have been more than 200. The rise is due in part to better diagnosis.',
        ),
        h2('funding', 'Funding'),
        p(
          'budget',
          'The report that quotes the head of the department also says that funding of the children’s oncology service has grown in recent years from 20 million to 200 million som.',
        ),
        h2('how-to-read', 'How to read these figures'),
        p(
          'measures',
          'The number of cases a year and the rate per 100,000 children are different measures. Figures from different sources should not be compared with one another or put in one chart. Later, on 18 February 2026, the announcement of the conference in Bishkek spoke of about 200–220 new cases a year.',
        ),
      ],
    },
  },
};
