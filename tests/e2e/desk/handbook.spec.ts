import type { TestInfo } from '@playwright/test';
import { type Locale, locales } from '#lib/i18n/locales';
import { openDatabase } from '#lib/platform/db/client';
import { portalActor } from '#lib/publishing/portal-actor';
import { seedPerson } from '#seed/seed-steps';
import { test as base, openDesk } from '#tests/support/desk';
import { describePictures, fillLibrary, placeMedia, protectChild } from '../support/handbook/media.ts';
import { inviteColleague, signIn } from '../support/handbook/people.ts';
import { openCamera, pictureNames } from '../support/handbook/pictures.ts';
import {
  answerRequest,
  handOver,
  lookAtIt,
  publish,
  readVersions,
  redact,
  withdraw,
} from '../support/handbook/publishing.ts';
import { expect, openScene, type Scene } from '../support/handbook/scene.ts';
import { speaker } from '../support/handbook/story.ts';
import { loseNetwork, meetColleague, translate } from '../support/handbook/translating.ts';
import {
  beginArticle,
  fillFields,
  importWordFile,
  readToDo,
  useDialogs,
} from '../support/handbook/writing.ts';

/** The handbook's portal is its own, so that its pictures show one afternoon and nothing else. */
const test = base.extend({
  baseURL: async ({ ownPortal }, use) => {
    await use((await ownPortal.serve()).url);
  },
  desk: async ({ ownPortal }, use) => {
    const database = openDatabase(ownPortal.databaseUrl);
    const empty = { ky: '', ru: '', en: '' };
    const person = { ...speaker, listedAs: speaker.names, biographies: empty, appointments: [] };
    await seedPerson(await portalActor(database), person, new Map(), database);
    await use(openDesk(database));
    await database.$disconnect();
  },
});

test.use({
  viewport: { width: 1100, height: 760 },
  deviceScaleFactor: 2,
  actionTimeout: 20_000,
  expectedConsole: [/ERR_INTERNET_DISCONNECTED|status of (404|409|410)/],
});

const afternoon: [string, (scene: Scene) => Promise<void>][] = [
  ['invite a colleague', inviteColleague],
  ['sign in', signIn],
  ['begin an article', beginArticle],
  ['import the Word file', importWordFile],
  ['fill the fields', fillFields],
  ['use the dialogs', useDialogs],
  ['read what is missing', readToDo],
  ['fill the library', fillLibrary],
  ['describe the pictures', describePictures],
  ['protect the child', protectChild],
  ['place pictures and document', placeMedia],
  ['lose the network', loseNetwork],
  ['translate', translate],
  ['meet a colleague', meetColleague],
  ['hand over', handOver],
  ['look at it', lookAtIt],
  ['publish and change', publish],
  ['answer a request for removal', answerRequest],
  ['read the versions', readVersions],
  ['withdraw', withdraw],
  ['redact', redact],
];

/** One language shows that the handbook is true; its pictures are taken in all. */
const walked: readonly Locale[] = process.env['HANDBOOK_PICTURES'] ? locales : ['ru'];

for (const locale of walked) {
  test(`the afternoon of the handbook, in ${locale}`, async ({ page, browser, desk }, info: TestInfo) => {
    info.setTimeout(300_000);
    const camera = openCamera(locale);
    const scene = await openScene(desk, page, browser, camera);
    for (const [title, step] of afternoon) await test.step(title, () => step(scene));
    expect([...camera.taken].sort()).toEqual([...pictureNames].sort());
  });
}
