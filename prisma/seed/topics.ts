import type { SeedName } from './seed-types.ts';

export const topics: SeedName[] = [
  { key: 'early-diagnosis', names: { ky: 'Эрте аныктоо', ru: 'Ранняя диагностика', en: 'Early diagnosis' } },
  {
    key: 'transplantation',
    names: {
      ky: 'Сөөк чучугун көчүрүү',
      ru: 'Трансплантация костного мозга',
      en: 'Bone-marrow transplantation',
    },
  },
  {
    key: 'specialists',
    names: { ky: 'Адистерди даярдоо', ru: 'Подготовка специалистов', en: 'Training of specialists' },
  },
  {
    key: 'treatment-standards',
    names: { ky: 'Дарылоо стандарттары', ru: 'Стандарты лечения', en: 'Standards of treatment' },
  },
  {
    key: 'work-with-who',
    names: { ky: 'ДССУ менен кызматташуу', ru: 'Сотрудничество с ВОЗ', en: 'Work with WHO' },
  },
];
