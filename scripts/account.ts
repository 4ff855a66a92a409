import { makeLinkForName } from '#lib/accounts/commands/make-account-link';
import { makeSetupLink } from '#lib/accounts/commands/make-setup-link';
import { openDatabase, type RootDatabase } from '#lib/platform/db/client';
import { type Environment, loadEnv } from '#lib/platform/env';
import { type LinkForTerminal, oneTimeLinkText } from '#scripts/portal/account-links';
import { hasDatabase, withDatabase } from '#scripts/portal/command-database';
import { runCommand } from '#scripts/portal/run-command';

const usage =
  'Usage: npm run account -- setup for the first administrator, or npm run account -- reset NAME for a new password.';

type MakeLink = (database: RootDatabase) => Promise<LinkForTerminal>;

async function setUp(database: RootDatabase): Promise<LinkForTerminal> {
  const link = await makeSetupLink(database);
  if (link) return link;
  throw new Error(
    'There is an administrator already: they can invite others. For a forgotten password: npm run account -- reset NAME.',
  );
}

async function reset(database: RootDatabase, name: string): Promise<LinkForTerminal> {
  const link = await makeLinkForName(name, database);
  if (link) return link;
  throw new Error(`Nobody can sign in as "${name}": the name is unknown, or the account is closed.`);
}

/** What the command line asks for. Throws where it asks for nothing that there is. */
function wish(words: string[]): MakeLink {
  const [verb, name, ...rest] = words;
  if (verb === 'setup' && name === undefined) return setUp;
  if (verb === 'reset' && name !== undefined && rest.length === 0) return (database) => reset(database, name);
  throw new Error(usage);
}

function settings(): Environment {
  const loaded = loadEnv(process.env);
  if (!loaded.ok) throw new Error(loaded.mistakes.join('\n'));
  if (!hasDatabase(loaded.env))
    throw new Error(`There is no portal in ${loaded.env.DATA_DIR}: npm run up makes one.`);
  return loaded.env;
}

/** Makes a one-time link for somebody who has nobody in the portal to ask. Whoever reads this terminal can use it. */
async function makeAccountLink(): Promise<void> {
  const make = wish(process.argv.slice(2));
  const env = settings();
  // What happens is said here, and not once more as lines of a log.
  process.env['LOG_LEVEL'] = 'silent';
  await withDatabase(env, async (url) => {
    const database = openDatabase(url);
    try {
      console.log(oneTimeLinkText(env.SITE_URL, await make(database)));
    } finally {
      await database.$disconnect();
    }
  });
}

await runCommand(makeAccountLink);
