import type { SeedPerson } from './seed-types.ts';

export const people: SeedPerson[] = [
  {
    key: 'bakytbek-kadyraliev',
    names: { ky: 'Бакытбек Кадыралиев', ru: 'Бакытбек Кадыралиев', en: 'Bakytbek Kadyraliev' },
    listedAs: { ky: 'Кадыралиев Бакытбек', ru: 'Кадыралиев Бакытбек', en: 'Kadyraliev, Bakytbek' },
    biographies: {
      ky: 'Кыргыз Республикасынын саламаттык сактоо министринин орун басары. 2026-жылдын 18-февралында Бишкекте балдар онкологиясы боюнча конференцияга катышып, дарылоонун инновациялык ыкмаларын киргизүүнүн, анын ичинде CAR-T терапиясына даярдыктын маанисин баса белгилеген.',
      ru: 'Заместитель министра здравоохранения Кыргызской Республики. 18 февраля 2026 года участвовал в конференции по детской онкологии в Бишкеке, где подчеркнул важность внедрения инновационных методов лечения, в том числе подготовки к CAR-T-терапии.',
      en: 'Deputy Minister of Health of the Kyrgyz Republic. On 18 February 2026 he took part in the conference on paediatric oncology in Bishkek, where he stressed the importance of innovative methods of treatment, including preparation for CAR-T therapy.',
    },
    appointments: [
      {
        organisation: 'ministry-of-health',
        posts: {
          ky: 'Саламаттык сактоо министринин орун басары',
          ru: 'Заместитель министра здравоохранения',
          en: 'Deputy Minister of Health',
        },
        heldFrom: null,
        heldUntil: null,
        attestedOn: '2026-02-18',
      },
    ],
  },
  {
    key: 'sultan-stambekov',
    names: { ky: 'Султан Стамбеков', ru: 'Султан Стамбеков', en: 'Sultan Stambekov' },
    listedAs: { ky: 'Стамбеков Султан', ru: 'Стамбеков Султан', en: 'Stambekov, Sultan' },
    biographies: {
      ky: 'Эне жана баланы коргоо улуттук борборунун балдар онкологиясы бөлүмүнүн башчысы. 2024-жылдын 18-декабрында Кыргызстанда балага биринчи жолу сөөк чучугун аутологиялык көчүрүү ийгиликтүү жасалганын билдирген. 2026-жылдын 18-февралында Бишкектеги конференцияда балдар онкологиялык кызматынын иши жана максаттары тууралуу айткан.',
      ru: 'Заведующий отделением детской онкологии Национального центра охраны материнства и детства. 18 декабря 2024 года сообщил о первой в Кыргызстане успешной аутологичной трансплантации костного мозга ребёнку. 18 февраля 2026 года на конференции в Бишкеке рассказал о работе и целях детской онкологической службы.',
      en: 'Head of the department of paediatric oncology at the National Center of Maternal and Child Health. On 18 December 2024 he reported the first successful autologous bone-marrow transplant in a child in Kyrgyzstan. At the conference in Bishkek on 18 February 2026 he spoke about the work and the aims of the paediatric oncology service.',
    },
    appointments: [
      {
        organisation: 'national-center',
        posts: {
          ky: 'Балдар онкологиясы бөлүмүнүн башчысы',
          ru: 'Заведующий отделением детской онкологии',
          en: 'Head of the department of paediatric oncology',
        },
        heldFrom: null,
        heldUntil: null,
        attestedOn: '2026-02-18',
      },
    ],
  },
];
