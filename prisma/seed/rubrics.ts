import type { SeedName } from './seed-types.ts';

/** In the order in which they are shown. */
export const rubrics: SeedName[] = [
  { key: 'health', names: { ky: 'Ден соолук', ru: 'Здоровье', en: 'Health' } },
  { key: 'programme', names: { ky: 'Программалар', ru: 'Программы', en: 'Programmes' } },
  { key: 'statistics', names: { ky: 'Статистика', ru: 'Статистика', en: 'Statistics' } },
  { key: 'awareness', names: { ky: 'Маалымдуулук', ru: 'Осведомлённость', en: 'Awareness' } },
];
