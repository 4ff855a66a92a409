import { type LinkPurpose, linkPath, linkSeconds } from '#lib/accounts/account';
import { makeSetupLink } from '#lib/accounts/commands/make-setup-link';
import { openDatabase } from '#lib/platform/db/client';

/** A one-time link as the terminal shows it. */
export interface LinkForTerminal {
  purpose: LinkPurpose;
  secret: string;
}

/** The whole address of a one-time link, in the portal's first language; its pages have the others. */
function addressOf(siteUrl: string, { purpose, secret }: LinkForTerminal): string {
  return `${siteUrl}${linkPath('ky', purpose, secret)}`;
}

/** A one-time link for whoever reads the terminal, and what to know of it. */
export function oneTimeLinkText(siteUrl: string, link: LinkForTerminal): string {
  const hours = linkSeconds[link.purpose] / 3_600;
  const time = hours === 1 ? 'one hour' : `${hours} hours`;
  return `
  ${addressOf(siteUrl, link)}

  It works once, within ${time}. Give it to nobody else; links made before stopped working.
`;
}

/** The address by which the first administrator sets the desk up; null where there is one already. */
export async function setupAddress(siteUrl: string, databaseUrl: string): Promise<string | null> {
  const database = openDatabase(databaseUrl);
  try {
    const link = await makeSetupLink(database);
    return link && addressOf(siteUrl, link);
  } finally {
    await database.$disconnect();
  }
}
