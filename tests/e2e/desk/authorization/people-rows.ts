import { newId } from '#lib/core/ids';
import { addAppointment } from '#lib/people/commands/add-appointment';
import { handOverPerson } from '#lib/people/commands/hand-over-person';
import { findMarks } from '#lib/publishing/seen-query';
import { accepted, makePublished } from '#tests/factories/make-article';
import { type MadePerson, makeOrganisation, makePerson, makeStatements } from '#tests/factories/make-person';
import { type ActionRow, administrators, everyRole, publishers } from './row.ts';
import { beginCheck, beginPerson, beginProposal } from './scene.ts';
import type { Fields } from './visitor.ts';
import { marker, type World } from './world.ts';

const folder = 'action app/[locale]/admin/people/[id]';
const personPage = (itemId: string) => `/ky/admin/people/${itemId}`;

async function sharedOf({ newsroom }: World, itemId: string): Promise<string> {
  const shared = await newsroom.database.sharedRevision.findFirstOrThrow({ where: { itemId } });
  return shared.id;
}

/** Something done on the page of a person; `make` says to whom, and what the form holds besides. */
function toPerson(
  name: string,
  opens: ActionRow['opens'],
  make: (world: World) => Promise<{ itemId: string; fields?: Fields }>,
  file = 'actions.ts',
): ActionRow {
  return {
    name: `${folder}/${file}#${name}`,
    opens,
    takes: 'state',
    async deed(world) {
      const { itemId, fields = {} } = await make(world);
      return { path: personPage(itemId), fields: { locale: 'ky', itemId, ...fields } };
    },
  };
}

const shown = ({ newsroom }: World): Promise<MadePerson> => makePerson(newsroom, { names: { ru: 'Person' } });

/** A post as its form sends it. */
async function postFields({ newsroom }: World): Promise<Fields> {
  const organisationId = await makeOrganisation(newsroom, `post-${Math.random().toString(36).slice(2)}`);
  return {
    ...{ organisationId, 'post.ky': '', 'post.ru': 'Doctor', 'post.en': '' },
    ...{ heldFrom: '', heldUntil: '', attestedOn: '2026' },
  };
}

/** Somebody with a post, as the form that changes it sends it. */
async function withPost(world: World) {
  const { itemId } = await beginPerson(world);
  const fields = await postFields(world);
  const { database, editor } = world.newsroom;
  const posts = { ky: '', ru: 'Doctor', en: '' };
  const held = { heldFrom: '', heldUntil: '', attestedOn: '2026' };
  const organisationId = String(fields['organisationId']);
  accepted(await addAppointment(editor, { itemId, organisationId, posts, ...held }, database));
  const appointment = await database.appointment.findFirstOrThrow({ where: { personId: itemId } });
  return { itemId, fields: { ...fields, appointmentId: appointment.id, version: '1' } };
}

export const peopleRows: ActionRow[] = [
  {
    name: 'action app/[locale]/admin/people/new/actions.ts#addPersonAction',
    opens: everyRole,
    takes: 'state',
    deed: () =>
      Promise.resolve({
        path: '/ky/admin/people/new',
        fields: {
          ...{ locale: 'ky', newItemId: newId(), name: 'Somebody', language: 'ru' },
          isAnother: 'on',
        },
      }),
  },
  toPerson('savePersonAction', everyRole, async (world) => {
    const { itemId, revisionId } = await beginPerson(world);
    const fields = {
      ...{ 'ru.base': revisionId, 'ru.title': 'Another', 'ru.biography': 'Words' },
      ...{ sharedRevisionId: '', redactions: '0' },
    };
    return { itemId, fields };
  }),
  toPerson('publishPersonAction', publishers, async (world) => {
    const { itemId, revisionId } = await beginPerson(world);
    const sharedRevisionId = await sharedOf(world, itemId);
    const { ru: mark } = await findMarks(world.newsroom.database, itemId);
    const fields = { sharedRevisionId, 'ru.revision': revisionId, 'ru.mark': mark };
    return { itemId, fields: { language: 'ru', ...fields } };
  }),
  toPerson('handOverPersonAction', everyRole, async (world) => {
    const { itemId, revisionId } = await beginPerson(world);
    return { itemId, fields: { language: 'ru', 'ru.revision': revisionId } };
  }),
  toPerson('takeBackPersonAction', everyRole, async (world) => {
    const { itemId } = await beginPerson(world);
    const { author, database } = world.newsroom;
    accepted(await handOverPerson(author, { itemId, languages: ['ru'] }, database));
    return { itemId, fields: { language: 'ru' } };
  }),
  toPerson('withdrawPersonAction', publishers, async (world) => {
    const { itemId } = await shown(world);
    return { itemId, fields: { language: 'ru', 'reasons.ru': 'A reason', confirmed: 'yes' } };
  }),
  toPerson('changePersonSlugAction', publishers, async (world) => {
    const { itemId } = await shown(world);
    return { itemId, fields: { language: 'ru', slug: `person-${itemId.slice(-12)}` } };
  }),
  toPerson('addAppointmentAction', publishers, async (world) => ({
    ...(await beginPerson(world)),
    fields: await postFields(world),
  })),
  toPerson('changeAppointmentAction', publishers, withPost),
  toPerson('removeAppointmentAction', publishers, async (world) => {
    const { itemId, fields } = await withPost(world);
    return { itemId, fields: { appointmentId: fields.appointmentId, version: fields.version } };
  }),
  toPerson('dateQuoteAction', publishers, async (world) => {
    const { itemId } = await shown(world);
    const body = makeStatements({ id: 's1', personId: itemId, text: 'Words' });
    await makePublished(world.newsroom, { body });
    const quote = await world.newsroom.database.quote.findFirstOrThrow({ where: { personId: itemId } });
    return { itemId, fields: { quoteId: quote.id, saidOn: '2025' } };
  }),
  toPerson('mergePersonAction', publishers, async (world) => {
    const [{ itemId }, { itemId: intoId }] = [await beginPerson(world), await beginPerson(world)];
    return { itemId, fields: { intoId, sure: 'yes' } };
  }),
  toPerson('removePersonAction', publishers, beginPerson),
  toPerson('createSpeakerLinkAction', publishers, beginPerson, 'check-actions.ts'),
  toPerson(
    'revokeSpeakerLinkAction',
    publishers,
    async (world) => {
      const { itemId, linkId } = await beginCheck(world);
      return { itemId, fields: { linkId } };
    },
    'check-actions.ts',
  ),
  toPerson(
    'decideProposalAction',
    publishers,
    async (world) => {
      const { itemId, proposalId } = await beginProposal(world);
      return { itemId, fields: { proposalId, verdict: 'accept' } };
    },
    'check-actions.ts',
  ),
  {
    name: 'action app/[locale]/self-check/actions.ts#sendProposalsAction',
    opens: 'everybody',
    takes: 'state',
    async deed(world) {
      const { token } = await beginCheck(world);
      const path = `/ru/self-check?link=${token}`;
      return { path, fields: { locale: 'ru', link: token, posts: 'Another post' } };
    },
  },
  {
    name: 'action app/[locale]/admin/people/[id]/redact/actions.ts#redactPersonAction',
    opens: administrators,
    takes: 'state',
    async deed(world) {
      const { itemId } = await beginPerson(world);
      const words = `${marker} person`;
      const typed = { words, repeated: words, reason: 'A reason', step: 'redact' };
      const found = await world.newsroom.database.revision.count({ where: { localization: { itemId } } });
      return {
        path: `${personPage(itemId)}/redact`,
        fields: { locale: 'ky', itemId, ...typed, count: String(found) },
      };
    },
  },
];

const organisations = 'action app/[locale]/admin/organisations/actions.ts';
const named = { 'names.ky.full': 'Organisation', 'names.ky.short': '', url: '' };

async function begunOrganisation({ newsroom }: World): Promise<{ organisationId: string; version: string }> {
  const key = `organisation-${Math.random().toString(36).slice(2)}`;
  return { organisationId: await makeOrganisation(newsroom, key), version: '1' };
}

/** Something done on the page of an organisation. */
function toOrganisation(name: string, fieldsOf: (world: World) => Promise<Fields>): ActionRow {
  return {
    name: `${organisations}#${name}`,
    opens: publishers,
    takes: 'state',
    async deed(world) {
      const seen = await begunOrganisation(world);
      return {
        path: `/ky/admin/organisations/${seen.organisationId}`,
        fields: { locale: 'ky', ...seen, ...(await fieldsOf(world)) },
      };
    },
  };
}

export const organisationRows: ActionRow[] = [
  {
    name: `${organisations}#createOrganisationAction`,
    opens: publishers,
    takes: 'state',
    deed: () =>
      Promise.resolve({
        path: '/ky/admin/organisations/new',
        fields: { locale: 'ky', key: '', ...named },
      }),
  },
  toOrganisation('editOrganisationAction', () => Promise.resolve(named)),
  toOrganisation('mergeOrganisationAction', async (world) => {
    const { organisationId } = await begunOrganisation(world);
    return { intoOrganisationId: organisationId, sure: 'yes' };
  }),
  toOrganisation('removeOrganisationAction', () => Promise.resolve({})),
];
