import type { PerLanguage, SeedSource } from './seed-types.ts';
import { sources } from './sources.ts';

export interface SeedTerm {
  sources: SeedSource[];
  /** What it is called, what it means, and how texts write it besides; `*` stands for any ending. */
  words: PerLanguage<[name: string, explanation: string, ...forms: string[]]>;
}

/** Words that the first texts use. A plain meaning needs no source; what states a fact has one. */
export const terms: SeedTerm[] = [
  {
    sources: [],
    words: {
      ky: [
        'сөөк чучугу',
        'Сөөктүн ичиндеги жумшак ткань; канды жаңыртып турган клеткалар ушунда пайда болот.',
        'сөөк чучу*',
      ],
      ru: ['костный мозг', 'Мягкая ткань внутри костей, в которой образуются клетки крови.', 'костн* мозг*'],
      en: [
        'bone marrow',
        'The soft tissue inside bones in which the cells of the blood are made.',
        'bone-marrow',
      ],
    },
  },
  {
    sources: [],
    words: {
      ky: [
        'аутологиялык көчүрүү',
        'Бейтаптын өзүнүн клеткалары алдын ала алынып, кийин кайра берилет: башка донор керек эмес.',
        'аутологиялык* көчүр*',
        'сөөк чучугун аутологиялык*',
      ],
      ru: [
        'аутологичная трансплантация',
        'Пересадка собственных клеток пациента: их берут заранее и потом возвращают, другой донор не нужен.',
        'аутологичн* трансплантац*',
        'аутологичн* трансплантац* костн* мозг*',
      ],
      en: [
        'autologous transplant',
        'A transplant of the patient’s own cells: they are taken beforehand and given back later, so that no other donor is needed.',
        'autologous transplant*',
        'autologous bone-marrow transplant*',
        'autologous bone marrow transplant*',
      ],
    },
  },
  {
    sources: [],
    words: {
      ky: ['онкология', 'Медицинанын рак ооруларын изилдеп, дарылоочу тармагы.', 'онкология*'],
      ru: ['онкология', 'Раздел медицины, который изучает и лечит рак.', 'онкологи*'],
      en: ['oncology', 'The branch of medicine that studies and treats cancer.'],
    },
  },
  {
    sources: [],
    words: {
      ky: [
        'онкогематология',
        'Кан жана кан жаратуучу органдардын рак ооруларын дарылоочу тармак.',
        'онкогематология*',
      ],
      ru: ['онкогематология', 'Лечение рака крови и органов, в которых она образуется.', 'онкогематологи*'],
      en: ['oncohaematology', 'The treatment of cancers of the blood and of the organs in which it is made.'],
    },
  },
  {
    sources: [],
    words: {
      ky: [
        'CAR-T',
        'Бейтаптын өзүнүн иммундук клеткалары лабораторияда рак клеткаларын тааный тургандай өзгөртүлүп, кайра берилүүчү дарылоо.',
      ],
      ru: [
        'CAR-T',
        'Лечение, при котором иммунные клетки самого пациента меняют в лаборатории так, чтобы они узнавали клетки рака, и возвращают ему.',
      ],
      en: [
        'CAR-T',
        'A treatment in which the patient’s own immune cells are changed in a laboratory so that they recognise cancer cells, and are given back.',
      ],
    },
  },
  {
    sources: [],
    words: {
      ky: [
        'клиникалык колдонмо',
        'Дарыгерлер үчүн документ: ооруну кантип таанып, кантип дарылоо керек.',
        'клиникалык колдонмо*',
        'клиникалык протокол*',
      ],
      ru: [
        'клиническое руководство',
        'Документ для врачей: как распознавать и лечить болезнь.',
        'клиническ* руководств*',
        'клиническ* протокол*',
      ],
      en: [
        'clinical guideline',
        'A document for doctors: how to recognise and treat an illness.',
        'clinical guideline*',
        'clinical protocol*',
      ],
    },
  },
  {
    sources: [],
    words: {
      ky: [
        'рак регистри',
        'Рактын табылган учурларынын тизмеси; анын жардамы менен канча адам ооруп, кандай дарыланганы көрүнөт.',
        'канцер-регистр*',
        'улуттук регистр*',
      ],
      ru: [
        'регистр рака',
        'Список выявленных случаев рака; по нему видно, сколько людей заболело и как их лечили.',
        'канцер-регистр*',
        'регистр* рака',
        'национальн* регистр*',
      ],
      en: [
        'cancer registry',
        'A list of the cases of cancer that were found; it shows how many people fell ill and how they were treated.',
        'cancer registr*',
        'national registr*',
      ],
    },
  },
  {
    sources: [],
    words: {
      ky: [
        'аман калуу деңгээли',
        'Оорунун аныкталганынан белгилүү убакыт өткөндөн кийин тирүү калган бейтаптардын үлүшү.',
        'аман калуу',
        'аман калуусу*',
      ],
      ru: [
        'выживаемость',
        'Доля пациентов, которые живы через определённое время после того, как болезнь нашли.',
        'выживаемост*',
      ],
      en: [
        'survival',
        'The share of patients who are alive a certain time after the illness was found.',
        'survival rate*',
      ],
    },
  },
  {
    sources: [],
    words: {
      ky: [
        'далилдүү медицина',
        'Дарылоонун жолун изилдөөлөрдүн жыйынтыгына таянып тандаган медицина.',
        'далилдүү медицина*',
      ],
      ru: [
        'доказательная медицина',
        'Медицина, которая выбирает лечение по результатам исследований.',
        'доказательн* медицин*',
      ],
      en: ['evidence-based medicine', 'Medicine that chooses a treatment by the results of research.'],
    },
  },
  {
    sources: [],
    words: {
      ky: [
        'адистештирилген бөлүм',
        'Ооруканадагы бир түрдүү ооруларды гана дарылоочу бөлүм.',
        'адистештирилген бөлүм*',
      ],
      ru: [
        'специализированное отделение',
        'Отделение больницы, которое лечит болезни одного вида.',
        'специализированн* отделени*',
      ],
      en: [
        'specialised department',
        'A department of a hospital that treats illnesses of one kind.',
        'specialised department*',
      ],
    },
  },
  {
    sources: [sources.whoInitiative],
    words: {
      ky: [
        'Балдар рагына каршы күрөшүү боюнча глобалдык демилге',
        'ДССУ менен анын өнөктөштөрү 2018-жылдын сентябрында баштаган; 2030-жылга карата дүйнө жүзүндө балдардын кеминде 60 пайызынын аман калышын көздөйт.',
        'Балдар рагына каршы күрөшүү боюнча глобалдык демилге*',
      ],
      ru: [
        'Глобальная инициатива по борьбе с детским раком',
        'ВОЗ и её партнёры начали её в сентябре 2018 года; цель – к 2030 году выживаемость не менее 60 процентов детей во всём мире.',
        'Глобальн* инициатив* ВОЗ по борьбе с детским раком',
        'Глобальн* инициатив* по борьбе с детским раком',
      ],
      en: [
        'Global Initiative for Childhood Cancer',
        'Launched by WHO and its partners in September 2018; it aims at the survival of at least 60 per cent of children worldwide by 2030.',
      ],
    },
  },
  {
    sources: [sources.joining],
    words: {
      ky: [
        'таяныч мекеме',
        'Балдар рагына каршы күрөшүү боюнча глобалдык демилгенин Кыргызстандагы иши чогулган мекеме; Эне жана баланы коргоо улуттук борбору тандалган.',
        'таяныч мекеме*',
      ],
      ru: [
        'опорное учреждение',
        'Учреждение, вокруг которого строится работа Глобальной инициативы в стране; в Кыргызстане выбран Национальный центр охраны материнства и детства.',
        'опорн* учреждени*',
      ],
      en: [
        'focal institution',
        'The institution around which the work of the Global Initiative in a country is built; in Kyrgyzstan the National Center of Maternal and Child Health was chosen.',
        'focal institution*',
      ],
    },
  },
];
