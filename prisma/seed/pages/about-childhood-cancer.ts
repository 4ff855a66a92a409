import { h2, p, ul } from '../blocks.ts';
import type { SeedPage } from '../seed-types.ts';
import { sources } from '../sources.ts';

export const aboutChildhoodCancer: SeedPage = {
  key: 'about-childhood-cancer',
  place: 'footer',
  position: 10,
  sources: [sources.whoInitiative, sources.conferenceReport, sources.ombudsman, sources.joining],
  texts: {
    ky: {
      title: 'Балдар рагы жөнүндө',
      summary:
        'Дүйнөдө жана Кыргызстанда канча бала ооруйт, канчасы айыгат, кайда дарыланышат жана 2030-жылга карата кандай максаттар коюлган: булактардагы маалыматтар гана.',
      blocks: [
        p(
          'decides',
          'Баланын ден соолугу тынчсыздандырса, дарыгерге кайрылыңыз: көпчүлүк учурда себеби рак эмес, чечимди дарыгер чыгарат. Эмнеге көңүл буруу керектиги жана кайда кайрылуу керектиги [жардам барагында](/ky/help) жазылган.',
        ),
        h2('world', 'Дүйнөдө'),
        p(
          'who',
          'Дүйнөлүк саламаттык сактоо уюмунун (ДССУ) маалыматы боюнча, жыл сайын 0–19 жаштагы 400 000ге жакын бала жана өспүрүм рак оорусуна чалдыгат. Кирешеси жогору өлкөлөрдө алардын 80 пайыздан ашыгы айыгат, кирешеси төмөн жана орточо өлкөлөрдө – 30 пайызга жетпегени.',
        ),
        p(
          'goal',
          'ДССУнун Балдар рагына каршы күрөшүү боюнча глобалдык демилгеси 2030-жылга карата дүйнө жүзүндө балдардын кеминде 60 пайызынын аман калышына жетишүүнү көздөйт. Кыргызстан ага 2023-жылы кошулган.',
        ),
        h2('country', 'Кыргызстанда'),
        ul('figures', [
          'Жыл сайын балдардан рактын 200–220 жаңы учуру аныкталат.',
          'Омбудсмен институтунун маалыматы боюнча, 2014-жылы 70ке жакын жаңы учур табылган, 2023-жылдан бери жылына 200дөн ашык; мунун себептеринин бири – диагностиканын жакшырышы.',
          'Бишкекте жана Ошто балдар онкологиясы жана онкогематология боюнча адистештирилген бөлүмдөр иштейт.',
          '2024-жылы өлкөдө биринчи жолу балага сөөк чучугу аутологиялык жол менен көчүрүлгөн.',
        ]),
        p(
          'more',
          'Эмнеге жеткени жана эмне пландалганы [этаптарда](/ky/milestones), жаңылыктар [жаңылыктар бөлүмүндө](/ky/news) айтылат.',
        ),
      ],
    },
    ru: {
      title: 'О детском раке',
      summary:
        'Сколько детей заболевает в мире и в Кыргызстане, сколько выздоравливает, где лечат и какие цели поставлены к 2030 году: только то, что есть в источниках.',
      blocks: [
        p(
          'decides',
          'Если здоровье ребёнка вызывает тревогу, обратитесь к врачу: чаще всего причина не рак, и решает врач. На что обратить внимание и куда идти, сказано на [странице помощи](/ru/help).',
        ),
        h2('world', 'В мире'),
        p(
          'who',
          'По данным Всемирной организации здравоохранения (ВОЗ), каждый год раком заболевают около 400 000 детей и подростков 0–19 лет. В странах с высоким доходом выздоравливают более 80 процентов из них, в странах с низким и средним доходом – менее 30 процентов.',
        ),
        p(
          'goal',
          'Глобальная инициатива ВОЗ по борьбе с детским раком стремится к 2030 году довести выживаемость детей во всём мире как минимум до 60 процентов. Кыргызстан присоединился к ней в 2023 году.',
        ),
        h2('country', 'В Кыргызстане'),
        ul('figures', [
          'Каждый год у детей выявляют 200–220 новых случаев рака.',
          'По данным Института омбудсмена, в 2014 году нашли около 70 новых случаев, а с 2023 года находят более 200 в год; одна из причин – лучшая диагностика.',
          'В Бишкеке и Оше работают специализированные отделения детской онкологии и онкогематологии.',
          'В 2024 году в стране впервые провели аутологичную трансплантацию костного мозга ребёнку.',
        ]),
        p(
          'more',
          'Что достигнуто и что запланировано, показывают [вехи](/ru/milestones), о новом рассказывают [новости](/ru/news).',
        ),
      ],
    },
    en: {
      title: 'About childhood cancer',
      summary:
        'How many children fall ill in the world and in Kyrgyzstan, how many are cured, where they are treated and what is aimed at by 2030: only what the sources say.',
      blocks: [
        p(
          'decides',
          'If a child’s health worries you, see a doctor: most often the cause is not cancer, and a doctor decides. What to watch for and where to turn is told on the [help page](/en/help).',
        ),
        h2('world', 'In the world'),
        p(
          'who',
          'According to the World Health Organization (WHO), about 400,000 children and adolescents aged 0–19 develop cancer every year. In high-income countries more than 80 per cent of them are cured, in low- and middle-income ones fewer than 30 per cent.',
        ),
        p(
          'goal',
          'The WHO Global Initiative for Childhood Cancer aims by 2030 at the survival of at least 60 per cent of children worldwide. Kyrgyzstan joined it in 2023.',
        ),
        h2('country', 'In Kyrgyzstan'),
        ul('figures', [
          'Every year 200–220 new cases of cancer are found in children.',
          'According to the Ombudsman’s institute about 70 new cases were found in 2014, and more than 200 a year since 2023; one of the reasons is better diagnosis.',
          'Specialised departments of paediatric oncology and oncohaematology work in Bishkek and Osh.',
          'In 2024 a child in the country received an autologous bone-marrow transplant for the first time.',
        ]),
        p(
          'more',
          'The [milestones](/en/milestones) show what was reached and what is planned; the [news](/en/news) tells what is new.',
        ),
      ],
    },
  },
};
