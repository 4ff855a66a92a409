import type { SeedOrganisation } from './seed-types.ts';

export const organisations: SeedOrganisation[] = [
  {
    key: 'ministry-of-health',
    url: null,
    names: {
      ky: {
        full: 'Кыргыз Республикасынын Саламаттык сактоо министрлиги',
        short: 'Саламаттык сактоо министрлиги',
      },
      ru: { full: 'Министерство здравоохранения Кыргызской Республики', short: 'Минздрав' },
      en: { full: 'Ministry of Health of the Kyrgyz Republic', short: 'Ministry of Health' },
    },
  },
  {
    key: 'national-center',
    url: null,
    names: {
      ky: { full: 'Эне жана баланы коргоо улуттук борбору', short: 'Улуттук борбор' },
      ru: { full: 'Национальный центр охраны материнства и детства', short: 'НЦОМиД' },
      en: { full: 'National Center of Maternal and Child Health', short: 'National Center' },
    },
  },
];
