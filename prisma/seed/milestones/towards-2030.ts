import type { SeedMilestone } from '../seed-types.ts';
import { sources } from '../sources.ts';

/** What all goals of the report have in common: it names them, and dates none but the last. */
const named = {
  state: 'planned',
  when: null,
  evidence: [],
  sources: [sources.conferenceReport, sources.conferenceReportGazeta],
  articles: ['conference-2026'],
  events: ['conference-of-2026'],
  people: [],
  organisations: [],
  toldOn: '2026-02-18',
} satisfies Partial<SeedMilestone>;

/** The goals that the report of the conference of 18 February 2026 names. */
export const towards2030: SeedMilestone[] = [
  {
    ...named,
    key: 'more-transplants',
    theme: 'transplantation',
    texts: {
      ky: {
        title: 'Көчүрүү программасын кеңейтүү',
        summary:
          '2024-жылкы биринчи көчүрүүдөн кийин программаны кеңейтүү боюнча иш уланууда. Мөөнөтү конференцияда айтылган эмес.',
        blocks: [],
      },
      ru: {
        title: 'Расширить программу трансплантации',
        summary:
          'После первой трансплантации 2024 года работа над расширением программы продолжается. Срок на конференции не назван.',
        blocks: [],
      },
      en: {
        title: 'To expand the programme of transplantation',
        summary:
          'After the first transplant in 2024, work to expand the programme goes on. The conference named no date for it.',
        blocks: [],
      },
    },
  },
  {
    ...named,
    key: 'laboratories',
    theme: 'diagnosis',
    texts: {
      ky: {
        title: 'Заманбап лабораториялык базаны түзүү',
        summary:
          'Бишкектеги конференцияда лабораториялардын мүмкүнчүлүктөрүн кеңейтүү талкууланды. Мөөнөтү айтылган эмес.',
        blocks: [],
      },
      ru: {
        title: 'Создать современную лабораторную базу',
        summary: 'На конференции в Бишкеке обсудили расширение возможностей лабораторий. Срок не назван.',
        blocks: [],
      },
      en: {
        title: 'To build up modern laboratories',
        summary:
          'The conference in Bishkek discussed how laboratories can do more. No date was named for it.',
        blocks: [],
      },
    },
  },
  {
    ...named,
    key: 'car-t',
    theme: 'treatment',
    people: ['bakytbek-kadyraliev'],
    organisations: ['ministry-of-health'],
    texts: {
      ky: {
        title: 'CAR-T терапиясына даярдануу',
        summary:
          'Саламаттык сактоо министринин орун басары Бакытбек Кадыралиев бул даярдыктын маанисин баса белгиледи. Мөөнөтү айтылган эмес.',
        blocks: [],
      },
      ru: {
        title: 'Подготовиться к CAR-T-терапии',
        summary:
          'Важность этой подготовки подчеркнул заместитель министра здравоохранения Бакытбек Кадыралиев. Срок не назван.',
        blocks: [],
      },
      en: {
        title: 'To prepare for CAR-T therapy',
        summary:
          'Deputy Minister of Health Bakytbek Kadyraliev stressed how much this preparation matters. No date was named for it.',
        blocks: [],
      },
    },
  },
  {
    ...named,
    key: 'survival-by-2030',
    theme: 'access',
    when: { precision: 'by-year', date: '2030' },
    people: ['sultan-stambekov'],
    organisations: ['national-center'],
    texts: {
      ky: {
        title: 'Рак менен ооруган балдардын аман калуу көрсөткүчүн жогорулатуу',
        summary:
          'Конференциянын катышуучулары 2030-жылга карай стратегиялык максаттарга жетүүгө багытталган долбоорлорду ишке ашырууга даяр экендигин ырасташты. Улуттук көрсөткүч айтылган эмес.',
        blocks: [],
      },
      ru: {
        title: 'Повысить выживаемость детей с онкологическими заболеваниями',
        summary:
          'Участники конференции подтвердили готовность к проектам, которые ведут к стратегическим целям к 2030 году. Показатель для страны не назван.',
        blocks: [],
      },
      en: {
        title: 'To raise the survival of children with cancer',
        summary:
          'Those who took part in the conference confirmed that they are ready for projects towards the strategic goals by 2030. No figure was named for the country.',
        blocks: [],
      },
    },
  },
];
