import { h2, p, ul } from '../blocks.ts';
import type { SeedArticle } from '../seed-types.ts';
import { sources } from '../sources.ts';

export const childhoodCancerDay: SeedArticle = {
  key: 'childhood-cancer-day',
  kind: 'story',
  sourceLanguage: 'ky',
  rubric: 'awareness',
  topics: ['early-diagnosis'],
  cover: 'childhood-cancer-day',
  dated: '2025',
  sources: [sources.roundTable, sources.conferenceReport, sources.whoInitiative, sources.whoSigns],
  people: [],
  texts: {
    ky: {
      title: 'Балдар рагына каршы күрөшүүнүн эл аралык күнүнө карата Бишкекте тегерек стол өттү',
      summary:
        'Бул күн жыл сайын 15-февралда белгиленет. 2025-жылы ага карата Бишкекте балдар онкологиясы боюнча тегерек стол уюштурулган. Күндүн мааниси жана ата-эне билчү эрте белгилер тууралуу.',
      blocks: [
        p(
          'lead',
          '15-февраль — Балдар рагына каршы күрөшүүнүн эл аралык күнү. 2025-жылы ага карата Бишкекте балдар онкологиясы боюнча тегерек стол өттү. Бул тууралуу sunofhope.fund сайты 2025-жылдын 3-мартында жазган.',
        ),
        h2('day-and-month', 'Эл аралык күн жана маалымдуулук айы'),
        p(
          'month',
          'Эл аралык күн ар дайым 15-февралга туура келет. Ал эми балдар рагы тууралуу маалымдуулук айы ар кайсы жерде ар башка убакта өтөт. 2026-жылдын 18-февралында Бишкекте өткөн конференция тууралуу билдирүүдө мындай ай катары февраль аталган, башка жерлерде ал — сентябрь.',
        ),
        h2('why', 'Бул күн эмнени эске салат'),
        p(
          'world',
          'Дүйнөлүк саламаттык сактоо уюмунун (ДССУ) маалыматы боюнча, жыл сайын 0–19 жаштагы 400 000ге жакын бала жана өспүрүм рак оорусуна чалдыгат. Кирешеси жогору өлкөлөрдө алардын 80 пайыздан ашыгы айыгат. Кирешеси төмөн жана орточо өлкөлөрдө айыккандардын үлүшү 30 пайызга жетпейт.',
        ),
        h2('signs', 'Ата-эне эмнеге көңүл бурганы оң'),
        p('who-names', 'ДССУ атаган эрте белгилер:'),
        ul('who-signs', [
          'дене табынын себепсиз көтөрүлүшү жана себепсиз арыктоо;',
          'катуу баш оору;',
          'кол-буттун же сөөктүн оорушу.',
        ]),
        p(
          'doctor',
          'Көпчүлүк учурда мындай белгилердин себеби рак болбойт. Чечимди дарыгер чыгарат. Ошондуктан тынчсыздансаңыз, баланы дарыгерге көрсөтүңүз. Башка белгилер [жардам бетинде](/ky/help) берилген.',
        ),
      ],
    },
    ru: {
      title: 'К Международному дню борьбы с детским раком в Бишкеке прошёл круглый стол',
      summary:
        'День отмечают ежегодно 15 февраля. В 2025 году к нему приурочили круглый стол по детской онкологии в Бишкеке. О том, что значит этот день и какие ранние признаки важно знать родителям.',
      blocks: [
        p(
          'lead',
          '15 февраля — Международный день борьбы с детским раком. В 2025 году к этому дню в Бишкеке провели круглый стол по детской онкологии. О нём 3 марта 2025 года написал сайт sunofhope.fund.',
        ),
        h2('day-and-month', 'День и месячник'),
        p(
          'month',
          'Международный день всегда приходится на 15 февраля. А месячник осведомлённости о детском раке в разных местах проводят в разное время. В сообщении о конференции, прошедшей в Бишкеке 18 февраля 2026 года, месячником назван февраль, в других местах это сентябрь.',
        ),
        h2('why', 'О чём напоминает этот день'),
        p(
          'world',
          'По оценке Всемирной организации здравоохранения (ВОЗ), каждый год рак развивается примерно у 400 000 детей и подростков в возрасте 0–19 лет. В странах с высоким уровнем дохода излечивают более 80 % из них. В странах с низким и средним уровнем дохода — менее 30 %.',
        ),
        h2('signs', 'На что обратить внимание родителям'),
        p('who-names', 'Ранние признаки, которые называет ВОЗ:'),
        ul('who-signs', [
          'необъяснимое повышение температуры и необъяснимая потеря веса;',
          'сильные головные боли;',
          'боль в руках, ногах или костях.',
        ]),
        p(
          'doctor',
          'Чаще всего причина таких признаков — не рак. Решает врач. Поэтому, если что-то вас беспокоит, покажите ребёнка врачу. Другие признаки перечислены [на странице помощи](/ru/help).',
        ),
      ],
    },
    en: {
      title: 'Round table in Bishkek marks International Childhood Cancer Day',
      summary:
        'The Day is marked each year on 15 February. In 2025 a round table on paediatric oncology was held for it in Bishkek. What the Day means, and the early signs that parents should know.',
      blocks: [
        p(
          'lead',
          '15 February is International Childhood Cancer Day. In 2025 a round table on paediatric oncology was held for it in Bishkek. The website sunofhope.fund reported on it on 3 March 2025.',
        ),
        h2('day-and-month', 'The Day and the month'),
        p(
          'month',
          'The international Day always falls on 15 February. The month of awareness of childhood cancer differs from place to place. The announcement of the conference held in Bishkek on 18 February 2026 names February; elsewhere it is September.',
        ),
        h2('why', 'What the Day reminds us of'),
        p(
          'world',
          'The World Health Organization (WHO) estimates that about 400,000 children and adolescents aged 0–19 develop cancer each year. In high-income countries more than 80% of them are cured. In low- and middle-income countries it is fewer than 30%.',
        ),
        h2('signs', 'What parents can watch for'),
        p('who-names', 'The early signs that WHO names are:'),
        ul('who-signs', [
          'unexplained fever and weight loss;',
          'severe headaches;',
          'pain in the limbs or bones.',
        ]),
        p(
          'doctor',
          'Most often the cause of such signs is not cancer. A doctor decides. So if something worries you, show the child to a doctor. Other signs are listed [on the help page](/en/help).',
        ),
      ],
    },
  },
};
