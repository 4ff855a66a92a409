import { h2, p, ul } from '../blocks.ts';
import type { SeedArticle } from '../seed-types.ts';
import { sources } from '../sources.ts';

export const travellingTeams: SeedArticle = {
  key: 'travelling-teams',
  kind: 'news',
  sourceLanguage: 'ky',
  rubric: 'awareness',
  topics: ['early-diagnosis', 'specialists'],
  cover: 'travelling-teams',
  dated: '2025-04-10',
  sources: [sources.travellingTeams, sources.whoSigns, sources.conferenceReport],
  people: [],
  texts: {
    ky: {
      title:
        'Онкологдор 2025-жылдын майынан баштап бардык аймактарга чыгып, акысыз медициналык кароо өткөрөт',
      summary:
        'Бул тууралуу 2025-жылдын 10-апрелинде кабарланды. Сапарлардын экинчи максаты — жергиликтүү дарыгерлерге балдар рагынын эрте белгилерин таанууну үйрөтүү.',
      blocks: [
        p(
          'lead',
          '24.kg сайты 2025-жылдын 10-апрелинде онкологдор май айынан баштап өлкөнүн бардык аймактарына чыгарын кабарлады. Сапарлардын эки максаты бар:',
        ),
        ul('purposes', [
          'акысыз медициналык кароо өткөрүү;',
          'жергиликтүү дарыгерлерге рактын эрте белгилерин таанууну үйрөтүү.',
        ]),
        h2('signs', 'Эрте белгилер'),
        p(
          'who-signs',
          'Дүйнөлүк саламаттык сактоо уюму (ДССУ) дене табынын себепсиз көтөрүлүшүн, себепсиз арыктоону, катуу баш ооруну, кол-буттун же сөөктүн оорушун атайт. Көпчүлүк учурда мындай белгилердин себеби рак болбойт. Чечимди дарыгер чыгарат.',
        ),
        h2('do-not-wait', 'Сапарды күтпөңүз'),
        p(
          'family-doctor',
          'Баланын ден соолугу тынчсыздандырса, үй-бүлөлүк дарыгерге кайрылыңыз. Эмнеге көңүл буруу керектиги [жардам бетинде](/ky/help) жазылган. Бишкекте жана Ошто балдар онкологиясы жана онкогематология боюнча адистештирилген бөлүмдөр иштейт.',
        ),
        p(
          'not-known',
          'Сапарлардын күндөрү жана маршруттары порталга азырынча белгисиз. Порталдын басма сөз кызматы аларды такталгандан кийин гана жарыялайт.',
        ),
        h2('why', 'Эрте диагностика — орток маселе'),
        p(
          'conference',
          'Эрте диагностика жана адистерди даярдоо 2026-жылдын 18-февралында Бишкекте балдар онкологиясы боюнча өткөн конференцияда да талкууланды. Жыйын тууралуу билдирүүдө оорунун көбүрөөк аныкталышы диагностиканын жакшырышы, клиникалык протоколдордун киргизилиши жана рак ооруларынын улуттук регистринин өнүгүшү менен байланыштырылат. Өлкөдө жыл сайын болжол менен 200–220 жаңы учур аныкталат.',
        ),
      ],
    },
    ru: {
      title: 'С мая 2025 года онкологи поедут с бесплатными осмотрами во все регионы',
      summary:
        'Об этом сообщили 10 апреля 2025 года. Вторая цель поездок — научить местных врачей распознавать ранние признаки рака у детей.',
      blocks: [
        p(
          'lead',
          '10 апреля 2025 года издание 24.kg сообщило, что с мая онкологи начнут выезжать во все регионы страны. У поездок две цели:',
        ),
        ul('purposes', [
          'провести бесплатные осмотры;',
          'научить местных врачей распознавать ранние признаки рака.',
        ]),
        h2('signs', 'Ранние признаки'),
        p(
          'who-signs',
          'Всемирная организация здравоохранения (ВОЗ) называет необъяснимое повышение температуры, необъяснимую потерю веса, сильные головные боли, боль в руках, ногах или костях. Чаще всего причина таких признаков — не рак. Решает врач.',
        ),
        h2('do-not-wait', 'Не ждите приезда'),
        p(
          'family-doctor',
          'Если здоровье ребёнка вызывает тревогу, обратитесь к семейному врачу. На что обращать внимание, рассказано [на странице помощи](/ru/help). В Бишкеке и Оше работают специализированные отделения детской онкологии и онкогематологии.',
        ),
        p(
          'not-known',
          'Даты и маршруты поездок порталу пока не известны. Пресс-служба портала опубликует их только после подтверждения.',
        ),
        h2('why', 'Ранняя диагностика — общая задача'),
        p(
          'conference',
          'Раннюю диагностику и подготовку специалистов обсудили и на конференции по детской онкологии, которая прошла в Бишкеке 18 февраля 2026 года. В сообщении о ней рост выявляемости связывают с лучшей диагностикой, внедрением клинических протоколов и развитием национального канцер-регистра. Ежегодно в стране выявляют примерно 200–220 новых случаев.',
        ),
      ],
    },
    en: {
      title: 'Oncologists to visit every region with free examinations from May 2025',
      summary:
        'The plan was reported on 10 April 2025. The second purpose of the visits is to teach local doctors the early signs of cancer in children.',
      blocks: [
        p(
          'lead',
          'The news site 24.kg reported on 10 April 2025 that from May oncologists would travel to all regions of the country. The visits have two purposes:',
        ),
        ul('purposes', [
          'to hold examinations free of charge;',
          'to teach local doctors to recognise the early signs of cancer.',
        ]),
        h2('signs', 'The early signs'),
        p(
          'who-signs',
          'The World Health Organization (WHO) names unexplained fever, unexplained weight loss, severe headaches, and pain in the limbs or bones. Most often the cause of such signs is not cancer. A doctor decides.',
        ),
        h2('do-not-wait', 'Do not wait for a visit'),
        p(
          'family-doctor',
          'If a child’s health worries you, turn to your family doctor. What to watch for is set out [on the help page](/en/help). Specialised departments of paediatric oncology and oncohaematology work in Bishkek and Osh.',
        ),
        p(
          'not-known',
          'The dates and routes of the visits are not known to the portal yet. Its press service will publish them only when they are confirmed.',
        ),
        h2('why', 'Early diagnosis is a shared task'),
        p(
          'conference',
          'Early diagnosis and the training of specialists were also discussed at the conference on paediatric oncology held in Bishkek on 18 February 2026. Its announcement links the rise in detection to better diagnosis, the introduction of clinical protocols and the development of the national cancer registry. About 200–220 new cases are diagnosed in the country each year.',
        ),
      ],
    },
  },
};
