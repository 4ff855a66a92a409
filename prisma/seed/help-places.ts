import type { SeedHelpPlace } from './seed-types.ts';
import { sources } from './sources.ts';

/**
 * The departments that a source names. It tells neither numbers nor addresses nor hours: those are tasks at the desk, and
 * nothing here.
 */
export const helpPlaces: SeedHelpPlace[] = [
  {
    key: 'bishkek',
    sort: 'department',
    town: { ky: 'Бишкек', ru: 'Бишкек', en: 'Bishkek' },
    sources: [sources.conferenceReport],
    texts: {
      ky: {
        title: 'Бишкектеги балдар онкологиясы жана онкогематология бөлүмдөрү',
        summary:
          'Рагы, анын ичинде кан рагы бар балдар үчүн адистештирилген бөлүмдөр. Ал жакка кантип жетүүнү үй-бүлөлүк дарыгериңизден сураңыз.',
        blocks: [],
      },
      ru: {
        title: 'Отделения детской онкологии и онкогематологии в Бишкеке',
        summary:
          'Специализированные отделения для детей с раком, в том числе с раком крови. Как туда попасть, спросите у семейного врача.',
        blocks: [],
      },
      en: {
        title: 'Departments of paediatric oncology and oncohaematology in Bishkek',
        summary:
          'Specialised departments for children with cancer, cancer of the blood included. Ask your family doctor how to get there.',
        blocks: [],
      },
    },
  },
  {
    key: 'osh',
    sort: 'department',
    town: { ky: 'Ош', ru: 'Ош', en: 'Osh' },
    sources: [sources.conferenceReport],
    texts: {
      ky: {
        title: 'Оштогу балдар онкологиясы жана онкогематология бөлүмдөрү',
        summary:
          'Рагы, анын ичинде кан рагы бар балдар үчүн адистештирилген бөлүмдөр. Ал жакка кантип жетүүнү үй-бүлөлүк дарыгериңизден сураңыз.',
        blocks: [],
      },
      ru: {
        title: 'Отделения детской онкологии и онкогематологии в Оше',
        summary:
          'Специализированные отделения для детей с раком, в том числе с раком крови. Как туда попасть, спросите у семейного врача.',
        blocks: [],
      },
      en: {
        title: 'Departments of paediatric oncology and oncohaematology in Osh',
        summary:
          'Specialised departments for children with cancer, cancer of the blood included. Ask your family doctor how to get there.',
        blocks: [],
      },
    },
  },
];
