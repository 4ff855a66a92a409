import { h2, ol, p, ul } from './blocks.ts';
import { aboutChildhoodCancer } from './pages/about-childhood-cancer.ts';
import { aboutPortal } from './pages/about-portal.ts';
import { accessibility } from './pages/accessibility.ts';
import { pressContacts } from './pages/press-contacts.ts';
import { privacy } from './pages/privacy.ts';
import { termsOfReuse } from './pages/terms-of-reuse.ts';
import type { SeedPage } from './seed-types.ts';
import { sources } from './sources.ts';

export const pages: SeedPage[] = [
  {
    key: 'help',
    place: 'navigation',
    position: 1,
    sources: [sources.whoSigns, sources.charitySigns, sources.conferenceReport, sources.joining],
    texts: {
      ky: {
        title: 'Үй-бүлөлөргө жардам',
        summary:
          'Баланын ден соолугу тынчсыздандырса, үй-бүлөлүк дарыгерге кайрылыңыз. Көпчүлүк учурда себеби рак эмес, чечимди дарыгер чыгарат. Эрте белгилер жана адистештирилген бөлүмдөр.',
        blocks: [
          ol('steps', [
            'Эмнени байкаганыңызды жана ал качан башталганын дарыгерге айтыңыз.',
            'Балага адистештирилген бөлүм керекпи, ошону сураңыз. Мындай бөлүмдөр Бишкекте жана Ошто иштейт.',
          ]),
          h2('signs', 'Эмнеге көңүл буруу керек'),
          p('who', 'Дүйнөлүк саламаттык сактоо уюму (ДССУ) төмөнкү белгилерди атайт:'),
          ul('who-signs', [
            'дене табынын себепсиз көтөрүлүшү;',
            'себепсиз арыктоо;',
            'катуу баш оору;',
            'кол-буттун же сөөктүн оорушу.',
          ]),
          p('charities', 'Кайрымдуулук уюмдары дарыгерге көрүнүүгө негиз болгон дагы бул белгилерди кошот:'),
          ul('charity-signs', [
            'кетпей турган томпок же шишик;',
            'кубаруу жана көпкө созулган чарчоо;',
            'себепсиз пайда болгон көгала же кан агуу;',
            'эртең мененки кусуу менен коштолгон баш оору;',
            'тең салмактуулуктун же көрүүнүн өзгөрүшү;',
            'көздөгү ак жылтылдоо.',
          ]),
          p(
            'not-a-diagnosis',
            'Бул тизме диагноз эмес. Көпчүлүк учурда мындай белгилердин себеби рак болбойт. Дарыгерге суроо берүүдөн тартынбаңыз.',
          ),
          h2('where', 'Кайда кайрылуу керек'),
          ul('places', [
            '**Үй-бүлөлүк дарыгер.** Ушундан баштаңыз.',
            '**Бишкек жана Ош.** Эки шаарда тең балдар онкологиясы жана онкогематология боюнча адистештирилген бөлүмдөр иштейт.',
            '**Эне жана баланы коргоо улуттук борбору.** Анда балдар онкологиясы бөлүмү бар. Борбор ДССУнун Балдар рагына каршы күрөшүү боюнча глобалдык демилгесинин Кыргызстандагы таяныч мекемеси болуп тандалган.',
          ]),
        ],
      },
      ru: {
        title: 'Помощь семьям',
        summary:
          'Если здоровье ребёнка вызывает тревогу, обратитесь к семейному врачу. Чаще всего причина — не рак; решает врач. Какие бывают ранние признаки и где есть специализированные отделения.',
        blocks: [
          ol('steps', [
            'Расскажите врачу, что вы заметили и когда это началось.',
            'Спросите, нужно ли ребёнку специализированное отделение. Такие отделения работают в Бишкеке и Оше.',
          ]),
          h2('signs', 'На что обратить внимание'),
          p('who', 'Всемирная организация здравоохранения (ВОЗ) называет такие признаки:'),
          ul('who-signs', [
            'необъяснимое повышение температуры;',
            'необъяснимая потеря веса;',
            'сильные головные боли;',
            'боль в руках, ногах или костях.',
          ]),
          p('charities', 'Благотворительные организации добавляют другие поводы показаться врачу:'),
          ul('charity-signs', [
            'уплотнение или припухлость, которые не проходят;',
            'бледность и длительная усталость;',
            'синяки или кровотечения без причины;',
            'головная боль с утренней рвотой;',
            'изменение равновесия или зрения;',
            'белое свечение в глазу.',
          ]),
          p(
            'not-a-diagnosis',
            'Этот список — не диагноз. Чаще всего причина таких признаков — не рак. Не стесняйтесь спрашивать врача.',
          ),
          h2('where', 'Куда обратиться'),
          ul('places', [
            '**Семейный врач.** Начните с него.',
            '**Бишкек и Ош.** В обоих городах работают специализированные отделения детской онкологии и онкогематологии.',
            '**Национальный центр охраны материнства и детства.** В нём есть отделение детской онкологии. Центр выбран опорным учреждением Глобальной инициативы ВОЗ по борьбе с детским раком в Кыргызстане.',
          ]),
        ],
      },
      en: {
        title: 'Help for families',
        summary:
          'If a child’s health worries you, see your family doctor. Most often the cause is not cancer; a doctor decides. The early signs, and where there are specialised departments.',
        blocks: [
          ol('steps', [
            'Tell the doctor what you have noticed and when it began.',
            'Ask whether the child needs a specialised department. Such departments work in Bishkek and Osh.',
          ]),
          h2('signs', 'What to watch for'),
          p('who', 'The World Health Organization (WHO) names these signs:'),
          ul('who-signs', [
            'unexplained fever;',
            'unexplained weight loss;',
            'severe headaches;',
            'pain in the limbs or bones.',
          ]),
          p('charities', 'Charities add other reasons to see a doctor:'),
          ul('charity-signs', [
            'a lump or swelling that does not go away;',
            'pallor and lasting tiredness;',
            'bruises or bleeding without cause;',
            'headaches with vomiting in the morning;',
            'a change in balance or sight;',
            'a white glow in the eye.',
          ]),
          p(
            'not-a-diagnosis',
            'This list is not a diagnosis. Most often the cause of such signs is not cancer. Do not hesitate to ask a doctor.',
          ),
          h2('where', 'Where to turn'),
          ul('places', [
            '**Your family doctor.** Start here.',
            '**Bishkek and Osh.** Specialised departments of paediatric oncology and oncohaematology work in both cities.',
            '**National Center of Maternal and Child Health.** It has a department of paediatric oncology. The Center was chosen as the focal institution in Kyrgyzstan for the WHO Global Initiative for Childhood Cancer.',
          ]),
        ],
      },
    },
  },
  aboutChildhoodCancer,
  aboutPortal,
  pressContacts,
  accessibility,
  privacy,
  termsOfReuse,
];
