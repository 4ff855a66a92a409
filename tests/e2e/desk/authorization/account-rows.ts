import { newId } from '#lib/core/ids';
import { type ActionRow, administrators, everyRole } from './row.ts';
import { makeInvitation } from './scene.ts';
import type { Fields } from './visitor.ts';
import type { Member, World } from './world.ts';

const auth = 'action app/[locale]/(auth)/sign-in/actions.ts';
const account = 'action app/[locale]/admin/account/actions.ts';
const team = 'action app/[locale]/admin/team/actions.ts';
const newPassword = 'seven green mountains';

/** Something an administrator does to a colleague's account. */
function toColleague(name: string, fields: Fields = {}, isDeactivated = false): ActionRow {
  return {
    name: `${team}#${name}`,
    opens: administrators,
    takes: 'state',
    async deed({ newsroom, makeAccount }) {
      const { accountId } = await makeAccount('author');
      const deactivatedAt = isDeactivated ? new Date() : null;
      await newsroom.database.account.update({ where: { id: accountId }, data: { deactivatedAt } });
      return { path: `/ky/admin/team/${accountId}`, fields: { locale: 'ky', accountId, ...fields } };
    },
  };
}

/** Something one does to one's own account. */
function toOwn(
  name: string,
  takes: ActionRow['takes'],
  fields: (world: World, member: Member) => Promise<Fields> | Fields,
): ActionRow {
  return {
    name: `${account}#${name}`,
    opens: everyRole,
    takes,
    deed: async (world, member) => ({
      path: '/ky/admin/account',
      fields: { locale: 'ky', ...(await fields(world, member)) },
    }),
  };
}

const ownRows: ActionRow[] = [
  toOwn('changeDisplayNameAction', 'state', () => ({ displayName: `Name ${newId()}` })),
  toOwn('changePasswordAction', 'state', ({ password }) => ({ current: password, password: newPassword })),
  toOwn('revokeSessionAction', 'form', async ({ signInAgain, newsroom }, member) => {
    await signInAgain(member);
    const where = { accountId: member.accountId };
    const newest = await newsroom.database.session.findFirstOrThrow({
      where,
      orderBy: { createdAt: 'desc' },
    });
    return { sessionId: newest.id };
  }),
  toOwn('revokeOtherSessionsAction', 'form', async ({ signInAgain }, member) => {
    await signInAgain(member);
    return {};
  }),
  {
    name: 'action app/[locale]/admin/account/sign-out-action.ts#signOutAction',
    opens: everyRole,
    takes: 'form',
    deed: () => Promise.resolve({ path: '/ky/admin/account', fields: { locale: 'ky' } }),
  },
];

const doorRows: ActionRow[] = [
  {
    name: `${auth}#signInAction`,
    opens: 'everybody',
    takes: 'state',
    deed: ({ password }, { name }) =>
      Promise.resolve({ path: '/ky/sign-in', fields: { locale: 'ky', name, password } }),
  },
  {
    name: `${auth}#choosePasswordAction`,
    opens: 'everybody',
    takes: 'state',
    async deed(world) {
      const { name } = await world.makeAccount('author');
      const link = await makeInvitation(world, name);
      return {
        path: `/ky/sign-in/password?link=${link}`,
        fields: { locale: 'ky', link, password: newPassword },
      };
    },
  },
  {
    name: `${auth}#setUpAction`,
    // There is an administrator already.
    opens: [],
    takes: 'state',
    deed: () =>
      Promise.resolve({
        path: '/ky/sign-in/setup?link=x',
        fields: { locale: 'ky', link: 'x', name: 'first', displayName: 'First', password: newPassword },
      }),
  },
];

export const accountRows: ActionRow[] = [
  ...doorRows,
  ...ownRows,
  {
    name: `${team}#inviteAction`,
    opens: administrators,
    takes: 'state',
    deed: () => {
      const name = `new-${newId().slice(-12)}`;
      const fields = { locale: 'ky', name, displayName: 'New', role: 'author', email: '' };
      return Promise.resolve({ path: '/ky/admin/team/invite', fields });
    },
  },
  toColleague('makeLinkAction'),
  toColleague('changeRoleAction', { role: 'editor' }),
  toColleague('changeEmailAction', { email: 'somebody@umut.example' }),
  toColleague('deactivateAction'),
  toColleague('reactivateAction', {}, true),
];
