import 'server-only';
import { newId } from '#lib/core/ids';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import { isSlug, proposeSlug } from '#lib/core/slugs';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { refuseActor } from '#lib/publishing/refusal';
import type { OrganisationFacts } from '../organisation.ts';
import { organisationsTag, organisationTag } from '../organisation-tags.ts';
import { recordEvent } from './facts/in-organisation.ts';
import { type ReadFacts, readFacts } from './facts/read-facts.ts';

export interface CreateOrganisationInput extends OrganisationFacts {
  /** The last part of its address, for ever; empty: proposed by its English name, else by another. */
  key: string;
}

/** A key that nothing has or had: the proposed one, with a number behind it where it is taken. */
async function freeKey(transaction: Database, { names }: ReadFacts): Promise<string> {
  const named = names.find(({ language }) => language === 'en') ?? names[0];
  const proposed = (named && proposeSlug(named.full, named.language)) || 'organisation';
  for (let attempt = 1; ; attempt += 1) {
    const key = attempt === 1 ? proposed : `${proposed}-${attempt}`;
    if ((await transaction.organisation.count({ where: { key } })) === 0) return key;
  }
}

/** Inserts an organisation; its page is there from then on, in the languages in which it has a name. */
export async function createOrganisation(
  actor: Actor,
  input: CreateOrganisationInput,
  database: RootDatabase = db(),
): Promise<Result<{ organisationId: string; version: bigint | null }>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', null);
  const read = readFacts(input);
  if (!read.ok) return read;
  const wanted = input.key.trim();
  if (wanted !== '' && !isSlug(wanted)) return failed(invalid('slugShape', { field: 'key' }));
  return inTransaction(database, async (transaction) => {
    const isTaken = wanted !== '' && (await transaction.organisation.count({ where: { key: wanted } })) > 0;
    if (isTaken) return failed(invalid('slugTaken', { field: 'key' }));
    const key = wanted || (await freeKey(transaction, read.value));
    const { url, names } = read.value;
    const organisationId = newId();
    await transaction.organisation.create({
      data: { id: organisationId, key, url, names: { create: names } },
    });
    await recordEvent(transaction, actor, { organisationId, kind: 'created' });
    const version = await raiseContentVersion(transaction, {
      tags: [organisationsTag, organisationTag(organisationId)],
    });
    return ok({ organisationId, version });
  });
}
