import { Visitor } from './visitor.ts';
import type { Member, World } from './world.ts';

/** Somebody without a session that opens the desk, and why there is none. */
export interface DeadVisitor {
  who: string;
  visitor: Visitor;
}

function sessionOf({ accountId }: Member) {
  return { where: { accountId } };
}

/** Nobody, and all whose cookies opened the desk once or never did. All of them were administrators. */
export async function deadVisitors(world: World): Promise<DeadVisitor[]> {
  const { database } = world.newsroom;
  const past = new Date(Date.now() - 1_000);
  const [ended, over, idle, gone] = [
    await world.makeMember('administrator'),
    await world.makeMember('administrator'),
    await world.makeMember('administrator'),
    await world.makeMember('administrator'),
  ];
  await database.session.updateMany({ ...sessionOf(ended), data: { endedAt: past } });
  await database.session.updateMany({ ...sessionOf(over), data: { expiresAt: past } });
  await database.session.updateMany({ ...sessionOf(idle), data: { lastSeenAt: new Date('2026-01-01') } });
  await database.account.update({ where: { id: gone.accountId }, data: { deactivatedAt: past } });
  const { cookie } = await world.makeMember('administrator');
  const cookies: Record<string, string | null> = {
    nobody: null,
    ...{ ended: ended.cookie, over: over.cookie, idle: idle.cookie, deactivated: gone.cookie },
    // Not its last letter: some of the bits of that one count for nothing.
    changed: cookie.replace(/.(?=.{9}$)/, (letter) => (letter === 'A' ? 'B' : 'A')),
    cut: cookie.slice(0, -30),
    made_up: 'umut-session=x',
  };
  return Object.entries(cookies).map(([who, kept]) => ({ who, visitor: new Visitor(world.site, kept) }));
}
