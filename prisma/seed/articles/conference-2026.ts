import { h2, p, statement, ul } from '../blocks.ts';
import type { SeedArticle } from '../seed-types.ts';
import { sources } from '../sources.ts';

export const conference2026: SeedArticle = {
  key: 'conference-2026',
  kind: 'news',
  sourceLanguage: 'ru',
  rubric: 'health',
  topics: ['work-with-who', 'transplantation', 'treatment-standards'],
  cover: 'conference-2026',
  dated: '2026-02-18',
  sources: [
    sources.conferenceReport,
    sources.conferenceReportGazeta,
    sources.whoInitiative,
    sources.joining,
    sources.training,
    sources.transplant,
    sources.guidelines,
  ],
  people: ['bakytbek-kadyraliev', 'sultan-stambekov'],
  event: 'conference-of-2026',
  texts: {
    ky: {
      title: 'Бишкекте балдар онкологиясынын иши жана 2030-жылга чейинки максаттары талкууланды',
      summary:
        'Кыргызстанда жыл сайын балдардын рак оорусунун болжол менен 200–220 жаңы учуру аныкталат. 2026-жылдын 18-февралындагы конференцияда өлкө ичинде дарылоо, CAR-T терапиясына даярдык жана 2030-жылга чейинки максаттар тууралуу сөз болду.',
      blocks: [
        p(
          'lead',
          '2026-жылдын 18-февралында Бишкекте балдар онкологиясына арналган конференция өттү. Анын аталышы — «Кыргызстандын балдар онкологиясы: глобалдык стандарттардан жергиликтүү жеңиштерге. Жаңы горизонттор 2026» (порталдын котормосу). Саламаттык сактоо министрлигинин басма сөз кызматынын маалыматына ылайык, жыйын балдар рагы тууралуу маалымдуулукту арттыруу айына карата уюштурулган.',
        ),
        p(
          'participants',
          'Конференцияга саламаттык сактоо министринин орун басары Бакытбек Кадыралиев, Жогорку Кеңештин жана Дүйнөлүк саламаттык сактоо уюмунун (ДССУ) өкүлдөрү, адистештирилген медициналык мекемелердин жетекчилери, эл аралык өнөктөштөр жана медицина тармагынын эксперттери катышты.',
        ),
        h2('detection', 'Жылына болжол менен 200–220 жаңы учур'),
        p(
          'new-cases',
          'Кыргызстан ДССУнун Балдар рагына каршы күрөшүү боюнча глобалдык демилгесине кошулган. Жыйында андан бери балдардын онкологиялык кызматы аткарган ишке жыйынтык чыгарылды. Билдирүүдө айтылгандай, өлкөдө жыл сайын балдардын рак оорусунун болжол менен 200–220 жаңы учуру аныкталат.',
        ),
        p(
          'why-more',
          'Оору мурдагыдан көбүрөөк аныкталууда. Билдирүүдө муну төмөнкүлөр менен байланыштырышат:',
        ),
        ul('reasons', [
          'диагностика ыкмаларынын жакшырышы;',
          'клиникалык протоколдордун киргизилиши;',
          'рак ооруларынын улуттук регистринин өнүгүшү.',
        ]),
        h2('treatment', 'Бишкектеги жана Оштогу бөлүмдөр'),
        p(
          'departments',
          'Бишкекте жана Ошто балдар онкологиясы жана онкогематология боюнча адистештирилген бөлүмдөр иштейт.',
        ),
        p(
          'transplant',
          '2024-жылы республикада балага биринчи жолу сөөк чучугун аутологиялык көчүрүү жасалган. Мында бейтаптын өз клеткалары колдонулат. Билдирүүдө бул окуя жогорку технологиялуу медициналык жардамды өнүктүрүүдөгү маанилүү кадам деп аталат.',
        ),
        p(
          'work-continues',
          'Сөөк чучугун көчүрүү программасын кеңейтүү, заманбап лабораториялык база түзүү жана дарылоонун жаңы ыкмаларын киргизүү иштери уланууда.',
        ),
        h2('standards', 'Эл аралык стандарттарга карай'),
        p(
          'stambekov',
          'Эне жана баланы коргоо улуттук борборунун балдар онкологиясы бөлүмүнүн башчысы Султан Стамбеков кызматтын иши жана максаттары тууралуу айтты.',
        ),
        statement(
          'stambekov-said',
          'sultan-stambekov',
          'Бөлүм башчысынын айтымында, акыркы жылдары кызматтын көрсөткүчтөрү кыйла жакшырды. Кыргызстандын Глобалдык демилгеге катышуусу дарылоонун эл аралык стандарттарын колдонууга жана саламаттык сактоо системасын далилдүү медицинанын негизинде өнүктүрүүгө мүмкүндүк берет.',
        ),
        p(
          'survival',
          'Ал кызматтын стратегиялык максатын да атады. Анын биринчи бөлүгү — балдардын аман калуу көрсөткүчүн акырындап өнүккөн өлкөлөрдүн деңгээлине жеткирүү. Экинчи бөлүгү — балдар үчүн диагностиканын жана дарылоонун заманбап ыкмаларын, анын ичинде сөөк чучугун көчүрүүнү жана клеткалык технологияларды жеткиликтүү кылуу.',
        ),
        h2('at-home', 'Өлкө ичинде дарылоо'),
        p(
          'car-t',
          'Бакытбек Кадыралиев дарылоонун инновациялык ыкмаларын киргизүүнүн, анын ичинде CAR-T терапиясына даярдыктын маанисин баса белгиледи. Терапия качан башталары билдирүүдө айтылган эмес.',
        ),
        statement(
          'kadyraliev-said',
          'bakytbek-kadyraliev',
          'Министрдин орун басарынын айтымында, балдар онкологиясын өнүктүрүү — имидж маселеси гана эмес, өмүрдү сактап калуу маселеси. Мамлекет баланын дарыланышы кайрымдуулук жолу менен чогултулган каражатка көз каранды болбогон туруктуу системаны түзүшү керек. Максат — чет өлкөгө аргасыздан барып дарылануу учурларын азайтуу, өлкө ичинде жогорку технологиялуу жардамды өнүктүрүү жана эл аралык өнөктөштүктү чыңдоо.',
        ),
        h2('goals', '2030-жылга чейинки максаттар'),
        p(
          'also-discussed',
          'Жыйында эрте диагностика, адистерди даярдоо жана лабораториялардын мүмкүнчүлүктөрүн кеңейтүү маселелери да талкууланды.',
        ),
        p(
          'conclusion',
          'Жыйындын соңунда катышуучулар ведомстволор аралык өз ара аракеттенүүнү өнүктүрүүгө, эл аралык кызматташтыкты чыңдоого жана жаңы долбоорлорду ишке ашырууга даяр экендигин ырасташты. Бул рак менен ооруган балдардын аман калуу көрсөткүчүн жогорулатууга жана 2030-жылга чейинки стратегиялык максаттарга жетүүгө багытталган.',
        ),
        p(
          'who-goal',
          'Глобалдык демилгени ДССУ өнөктөштөрү менен бирге 2018-жылы баштаган. Анын [дүйнөлүк максаты](https://www.who.int/activities/improving-childhood-cancer-cure-rate) — 2030-жылга карата рак менен ооруган балдардын кеминде 60 пайызынын аман калышы.',
        ),
        h2('milestones', 'Конференцияга чейинки жол'),
        ul('steps', [
          '**2023.** Кыргызстан ДССУнун глобалдык демилгесине кошулду. Улуттук борбор анын өлкөдөгү таяныч мекемеси болуп тандалды.',
          '**2024.** Улуттук борбордун сегиз кишилик тобу Түркиядагы Инөнү университетинде сөөк чучугун көчүрүү боюнча окуудан өттү.',
          '**2024-жылдын 18-декабры.** Бөлүм башчысы балага биринчи жолу сөөк чучугун аутологиялык көчүрүү ийгиликтүү жасалганын билдирди.',
          '**2025-жылдын октябры.** Министрлик балдар онкологиясы боюнча беш клиникалык колдонмону жана операциялык жол-жоболордун беш стандартын бекитти.',
        ]),
        h2('awareness-month', 'Маалымдуулук айы тууралуу'),
        p(
          'february-september',
          'Билдирүүдө балдар рагы тууралуу маалымдуулук айы катары февраль аталган. Башка жерлерде мындай ай — сентябрь, ал эми 15-февраль — Балдар рагына каршы күрөшүүнүн эл аралык күнү.',
        ),
      ],
    },
    ru: {
      title: 'В Бишкеке обсудили детскую онкологию: итоги работы и цели до 2030 года',
      summary:
        'Каждый год в Кыргызстане выявляют примерно 200–220 новых случаев рака у детей. На конференции 18 февраля 2026 года в Бишкеке говорили о лечении внутри страны, подготовке к CAR-T-терапии и целях до 2030 года.',
      blocks: [
        p(
          'lead',
          '18 февраля 2026 года в Бишкеке прошла конференция «Детская онкология Кыргызстана: от глобальных стандартов к локальным победам — новые горизонты 2026». Как сообщила пресс-служба Министерства здравоохранения, её приурочили к месячнику осведомлённости о детском раке.',
        ),
        p(
          'participants',
          'В конференции участвовали заместитель министра здравоохранения Бакытбек Кадыралиев, представители Жогорку Кенеша и Всемирной организации здравоохранения (ВОЗ), руководители профильных медицинских учреждений, международные партнёры и эксперты в области медицины.',
        ),
        h2('detection', 'Примерно 200–220 новых случаев в год'),
        p(
          'new-cases',
          'Участники подвели итоги работы детской онкологической службы после присоединения Кыргызстана к Глобальной инициативе ВОЗ по борьбе с детским раком. Как говорится в сообщении, ежегодно в стране выявляют примерно 200–220 новых случаев рака у детей.',
        ),
        p('why-more', 'Болезнь выявляют чаще, чем прежде. В сообщении это связывают:'),
        ul('reasons', [
          'с улучшением методов диагностики;',
          'с внедрением клинических протоколов;',
          'с развитием национального канцер-регистра.',
        ]),
        h2('treatment', 'Отделения в Бишкеке и Оше'),
        p(
          'departments',
          'В Бишкеке и Оше работают специализированные отделения детской онкологии и онкогематологии.',
        ),
        p(
          'transplant',
          'В 2024 году в республике впервые выполнили аутологичную трансплантацию костного мозга ребёнку. При такой трансплантации используют собственные клетки пациента. В сообщении это событие названо важным шагом в развитии высокотехнологичной медицинской помощи.',
        ),
        p(
          'work-continues',
          'Продолжается работа по расширению программы трансплантации, созданию современной лабораторной базы и внедрению новых методов терапии.',
        ),
        h2('standards', 'К международным стандартам'),
        p(
          'stambekov',
          'О работе и целях службы рассказал Султан Стамбеков, заведующий отделением детской онкологии Национального центра охраны материнства и детства (НЦОМиД).',
        ),
        statement(
          'stambekov-said',
          'sultan-stambekov',
          'По словам заведующего отделением, за последние годы показатели службы заметно улучшились. Участие Кыргызстана в Глобальной инициативе ВОЗ позволяет применять международные стандарты лечения и развивать систему здравоохранения на основе доказательной медицины.',
        ),
        p(
          'survival',
          'Назвал он и стратегическую цель. Её первая часть — постепенно повысить выживаемость детей до уровня развитых стран. Вторая — сделать доступными для детей современные методы диагностики и лечения, в том числе трансплантацию костного мозга и клеточные технологии.',
        ),
        h2('at-home', 'Лечение внутри страны'),
        p(
          'car-t',
          'Бакытбек Кадыралиев подчеркнул важность внедрения инновационных методов лечения, включая подготовку к CAR-T-терапии. Когда терапия начнётся, в сообщении не сказано.',
        ),
        statement(
          'kadyraliev-said',
          'bakytbek-kadyraliev',
          'По словам заместителя министра, развитие детской онкологии — вопрос не только имиджа, но и спасения жизней. Государство должно создать устойчивую систему, в которой лечение ребёнка не зависит от благотворительных сборов. Задача — сократить число вынужденных поездок за рубеж, развивать высокотехнологичную помощь внутри страны и укреплять международное партнёрство.',
        ),
        h2('goals', 'Цели до 2030 года'),
        p(
          'also-discussed',
          'На конференции обсудили также раннюю диагностику, подготовку специалистов и расширение возможностей лабораторий.',
        ),
        p(
          'conclusion',
          'В завершение участники подтвердили готовность развивать межведомственное взаимодействие, укреплять международное сотрудничество и реализовывать новые проекты. Всё это направлено на то, чтобы повысить выживаемость детей с онкологическими заболеваниями и достичь стратегических целей до 2030 года.',
        ),
        p(
          'who-goal',
          'Глобальную инициативу ВОЗ и её партнёры начали в 2018 году. Её [цель для всего мира](https://www.who.int/activities/improving-childhood-cancer-cure-rate) — к 2030 году довести выживаемость детей с онкологическими заболеваниями как минимум до 60 %.',
        ),
        h2('milestones', 'Путь к этой конференции'),
        ul('steps', [
          '**2023.** Кыргызстан присоединился к Глобальной инициативе ВОЗ. Её опорным учреждением в стране выбран НЦОМиД.',
          '**2024.** Команда из восьми сотрудников НЦОМиД прошла обучение по трансплантации костного мозга в университете Инёню в Турции.',
          '**18 декабря 2024 года.** Заведующий отделением сообщил о первой успешной аутологичной трансплантации костного мозга ребёнку.',
          '**Октябрь 2025 года.** Министерство утвердило пять клинических руководств и пять стандартов операционных процедур по детской онкологии.',
        ]),
        h2('awareness-month', 'О месячнике осведомлённости'),
        p(
          'february-september',
          'В сообщении месячником осведомлённости о детском раке назван февраль. В других местах такой месячник проходит в сентябре, а 15 февраля отмечают Международный день борьбы с детским раком.',
        ),
      ],
    },
    en: {
      title: 'Conference in Bishkek takes stock of children’s cancer care and looks to 2030',
      summary:
        'About 200–220 new cases of cancer in children are diagnosed in Kyrgyzstan each year. A conference in Bishkek on 18 February 2026 discussed treatment within the country, preparation for CAR-T therapy and the goals for 2030.',
      blocks: [
        p(
          'lead',
          'A conference on children’s cancer was held in Bishkek on 18 February 2026 under the title “Pediatric Oncology in Kyrgyzstan: From Global Standards to Local Victories. New Horizons 2026”. According to the press service of the Ministry of Health, it was timed to coincide with the month of awareness of childhood cancer.',
        ),
        p(
          'participants',
          'Those taking part included Bakytbek Kadyraliev, Deputy Minister of Health; representatives of the Jogorku Kenesh (parliament) and the World Health Organization (WHO); heads of specialised medical institutions; international partners; and medical experts.',
        ),
        h2('detection', 'About 200–220 new cases a year'),
        p(
          'new-cases',
          'The participants reviewed the work of the paediatric oncology service since Kyrgyzstan joined the WHO Global Initiative for Childhood Cancer. According to the announcement, about 200–220 new cases of cancer in children are diagnosed in the country each year.',
        ),
        p('why-more', 'The disease is being found more often than before. The announcement links this to:'),
        ul('reasons', [
          'better methods of diagnosis;',
          'the introduction of clinical protocols;',
          'the development of the national cancer registry.',
        ]),
        h2('treatment', 'Departments in Bishkek and Osh'),
        p(
          'departments',
          'Specialised departments of paediatric oncology and oncohaematology work in Bishkek and Osh.',
        ),
        p(
          'transplant',
          'In 2024 an autologous bone-marrow transplant was carried out on a child in Kyrgyzstan for the first time. Such a transplant uses the patient’s own cells. The announcement calls it a significant step in the development of high-technology medical care.',
        ),
        p(
          'work-continues',
          'Work continues on expanding the transplantation programme, creating modern laboratory facilities and introducing new methods of therapy.',
        ),
        h2('standards', 'Towards international standards'),
        p(
          'stambekov',
          'Sultan Stambekov, head of the department of paediatric oncology at the National Center of Maternal and Child Health, spoke about the work and the aims of the service.',
        ),
        statement(
          'stambekov-said',
          'sultan-stambekov',
          'According to the head of the department, the service has markedly improved its results in recent years. Kyrgyzstan’s part in the WHO Global Initiative makes it possible to apply international standards of treatment and to develop the health system on the basis of evidence-based medicine.',
        ),
        p(
          'survival',
          'He also named the strategic goal. Its first part is to raise children’s survival step by step to the level of developed countries. The second is to give children access to modern methods of diagnosis and treatment, including bone-marrow transplantation and cell technologies.',
        ),
        h2('at-home', 'Treatment within the country'),
        p(
          'car-t',
          'Bakytbek Kadyraliev stressed the importance of introducing innovative methods of treatment, including preparation for CAR-T therapy. The announcement does not say when the therapy will begin.',
        ),
        statement(
          'kadyraliev-said',
          'bakytbek-kadyraliev',
          'According to the deputy minister, developing paediatric oncology is a matter not only of image but of saving lives. The state must create a sustainable system in which a child’s treatment does not depend on charitable fundraising. The aim is to reduce the number of forced journeys abroad, develop high-technology care within the country and strengthen international partnerships.',
        ),
        h2('goals', 'Goals for 2030'),
        p(
          'also-discussed',
          'The conference also discussed early diagnosis, the training of specialists and the expansion of laboratory capacity.',
        ),
        p(
          'conclusion',
          'In closing, the participants confirmed that they were ready to develop cooperation between agencies, strengthen international collaboration and carry out new projects. All this is meant to raise the survival of children with cancer and to achieve the strategic goals by 2030.',
        ),
        p(
          'who-goal',
          'WHO and its partners launched the Global Initiative in 2018. Its [goal for the whole world](https://www.who.int/activities/improving-childhood-cancer-cure-rate) is that at least 60% of children with cancer survive by 2030.',
        ),
        h2('milestones', 'The road to the conference'),
        ul('steps', [
          '**2023.** Kyrgyzstan joined the WHO Global Initiative. The National Center was chosen as its focal institution in the country.',
          '**2024.** A team of eight from the National Center was trained in bone-marrow transplantation at Inonu University in Turkey.',
          '**18 December 2024.** The head of the department reported the first successful autologous bone-marrow transplant in a child.',
          '**October 2025.** The Ministry approved five clinical guidelines and five standard operating procedures for paediatric oncology.',
        ]),
        h2('awareness-month', 'About the month of awareness'),
        p(
          'february-september',
          'The announcement calls February the month of awareness of childhood cancer. Elsewhere that month is September, and 15 February is International Childhood Cancer Day.',
        ),
      ],
    },
  },
};
