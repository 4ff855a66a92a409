import type { SeedMilestone } from '../seed-types.ts';
import { sources } from '../sources.ts';

/** What sources tell as having happened, each dated as exactly as they are. */
export const reached: SeedMilestone[] = [
  {
    key: 'joining-the-initiative',
    theme: 'access',
    state: 'achieved',
    when: { precision: 'year', date: '2023' },
    evidence: [sources.joining, 'who-global-initiative'],
    sources: [],
    articles: [],
    events: [],
    people: [],
    organisations: ['national-center'],
    toldOn: '2023',
    texts: {
      ky: {
        title: 'Кыргызстан Балдар рагына каршы күрөшүү боюнча глобалдык демилгеге кошулду',
        summary:
          'Дүйнөлүк саламаттык сактоо уюмунун демилгесинин максаты – 2030-жылга карай дүйнө жүзүндө балдардын кеминде 60 пайызынын аман калышы. Таяныч мекеме катары Эне жана баланы коргоо улуттук борбору тандалган.',
        blocks: [],
      },
      ru: {
        title: 'Кыргызстан присоединился к Глобальной инициативе по борьбе с детским раком',
        summary:
          'Цель инициативы Всемирной организации здравоохранения – выживаемость не менее 60 процентов детей во всём мире к 2030 году. Опорным учреждением выбран Национальный центр охраны материнства и детства.',
        blocks: [],
      },
      en: {
        title: 'Kyrgyzstan joined the Global Initiative for Childhood Cancer',
        summary:
          'The initiative of the World Health Organization aims at the survival of at least 60 per cent of children worldwide by 2030. The National Center of Maternal and Child Health was chosen as its focal institution.',
        blocks: [],
      },
    },
  },
  {
    key: 'training-in-transplantation',
    theme: 'training',
    state: 'achieved',
    when: { precision: 'year', date: '2024' },
    evidence: [sources.training, 'training-in-turkey'],
    sources: [],
    articles: [],
    events: [],
    people: [],
    organisations: ['national-center'],
    toldOn: '2024',
    texts: {
      ky: {
        title: 'Сегиз адистен турган топ сөөк чучугун көчүрүүгө окуду',
        summary:
          'Эне жана баланы коргоо улуттук борборунун адистери Түркиядагы Инөнү университетинде окушту.',
        blocks: [],
      },
      ru: {
        title: 'Команда из восьми специалистов обучилась трансплантации костного мозга',
        summary:
          'Специалисты Национального центра охраны материнства и детства прошли обучение в Университете Инёню в Турции.',
        blocks: [],
      },
      en: {
        title: 'A team of eight was trained in bone-marrow transplantation',
        summary:
          'The specialists of the National Center of Maternal and Child Health were trained at Inonu University in Turkey.',
        blocks: [],
      },
    },
  },
  {
    key: 'first-autologous-transplant',
    theme: 'transplantation',
    state: 'achieved',
    when: { precision: 'year', date: '2024' },
    evidence: [sources.transplant, 'first-autologous-transplant'],
    sources: [sources.conferenceReport],
    articles: ['transplant-department', 'conference-2026'],
    events: ['conference-of-2026'],
    people: ['sultan-stambekov'],
    organisations: ['national-center'],
    toldOn: '2024-12-18',
    texts: {
      ky: {
        title: 'Өлкөдө биринчи жолу балага сөөк чучугун аутологиялык көчүрүү жасалды',
        summary:
          'Көчүрүүнү Эне жана баланы коргоо улуттук борборунун өз тобу жасады. Ийгиликтүү аяктаганы 2024-жылдын 18-декабрында кабарланды.',
        blocks: [],
      },
      ru: {
        title: 'В стране проведена первая аутологичная трансплантация костного мозга ребёнку',
        summary:
          'Её провела собственная команда Национального центра охраны материнства и детства. Об успешном завершении сообщили 18 декабря 2024 года.',
        blocks: [],
      },
      en: {
        title: 'The first autologous bone-marrow transplant in a child in the country',
        summary:
          'The National Center of Maternal and Child Health’s own team carried it out; its success was reported on 18 December 2024.',
        blocks: [],
      },
    },
  },
  {
    key: 'clinical-guidelines',
    theme: 'treatment',
    state: 'achieved',
    when: { precision: 'month', date: '2025-10' },
    evidence: [sources.guidelines, 'clinical-guidelines'],
    sources: [],
    articles: [],
    events: [],
    people: [],
    organisations: ['ministry-of-health'],
    toldOn: '2025-10-11',
    texts: {
      ky: {
        title: 'Балдар онкологиясы боюнча беш клиникалык колдонмо бекитилди',
        summary:
          'Саламаттык сактоо министрлиги алар менен кошо операциялык жол-жоболордун беш стандартын да бекитти. Бул 2025-жылдын 11-октябрында кабарланды.',
        blocks: [],
      },
      ru: {
        title: 'Утверждены пять клинических руководств по детской онкологии',
        summary:
          'Вместе с ними Министерство здравоохранения утвердило пять стандартов операционных процедур. Об этом сообщили 11 октября 2025 года.',
        blocks: [],
      },
      en: {
        title: 'Five clinical guidelines for paediatric oncology were approved',
        summary:
          'The Ministry of Health approved five operating procedures together with them. This was reported on 11 October 2025.',
        blocks: [],
      },
    },
  },
];
