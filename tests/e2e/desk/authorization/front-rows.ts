import { toLocalTime } from '#lib/core/local-time';
import { takeAwayFrontSlot } from '#lib/front/commands/take-away-front-slot';
import { frontZone } from '#lib/front/front-slot';
import { accepted } from '#tests/factories/make-article';
import { nextFarMinute } from '#tests/factories/make-front-slot';
import { type ActionRow, publishers, type ReadRow } from './row.ts';
import { planFront } from './scene.ts';
import type { Fields } from './visitor.ts';
import type { World } from './world.ts';

const page = '/ky/admin/front';

/** Something done on the desk's page of the front page. */
function toFront(name: string, fieldsOf: (world: World) => Promise<Fields>): ActionRow {
  return {
    name: `action app/[locale]/admin/front/actions.ts#${name}`,
    opens: publishers,
    takes: 'state',
    deed: async (world) => ({ path: page, fields: { locale: 'ky', ...(await fieldsOf(world)) } }),
  };
}

export const frontRows: ActionRow[] = [
  toFront('placeFrontSlotAction', () => {
    const [from, until] = nextFarMinute().map((instant) => toLocalTime(instant, frontZone));
    return Promise.resolve({
      ...{ language: 'ky', kind: 'banner', heading: 'A banner', words: '', linkLabel: '', linkAddress: '' },
      ...{ from: from?.date ?? '', fromTime: from?.time ?? '' },
      ...{ until: until?.date ?? '', untilTime: until?.time ?? '' },
    });
  }),
  toFront('takeAwayFrontSlotAction', planFront),
  toFront('putBackFrontSlotAction', async (world) => {
    const { slotId } = await planFront(world);
    accepted(await takeAwayFrontSlot(world.newsroom.editor, { slotId }, world.newsroom.database));
    return { slotId };
  }),
];

/** A page that shows whoever may publish something, by its address. */
const row = (name: string, path: ReadRow['path'], shows: boolean): ReadRow => ({
  ...{ name, opens: publishers, path, shows },
});

export const frontReadRows: ReadRow[] = [
  row('page /[locale]/admin/front', () => `${page}?language=ky`, true),
  row('page /[locale]/admin/front/new', () => `${page}/new?language=ky&kind=banner`, false),
  row('page /[locale]/admin/front/[id]', ({ frontSlotId }) => `${page}/${frontSlotId}`, true),
  row('page /[locale]/admin/front/look', () => `${page}/look?language=ky`, false),
  row('page /[locale]/admin/front/preview/[language]', () => `${page}/preview/ky`, false),
  row('GET /[locale]/admin/front/choices/[language]/[kind]', () => `${page}/choices/ru/lead`, true),
];
