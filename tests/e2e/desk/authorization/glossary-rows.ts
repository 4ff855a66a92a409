import { addTerm } from '#lib/glossary/commands/add-term';
import { accepted } from '#tests/factories/make-article';
import { makeTermFacts } from '#tests/factories/make-term';
import { type ActionRow, everyRole, publishers, type ReadRow } from './row.ts';
import type { Scene } from './scene.ts';
import type { Fields } from './visitor.ts';
import type { World } from './world.ts';

const folder = 'action app/[locale]/admin/glossary/actions.ts';
const noWords = { 'ky.name': '', 'ky.forms': '', 'ky.explanation': '' };

/** A word that no other term has: texts are searched for each by one alone. */
const newWords = (): Fields => {
  const name = `term ${Math.random().toString(36).slice(2)}`;
  return { ...noWords, 'en.name': name, 'en.forms': '', 'en.explanation': 'What it means', sources: '0' };
};

async function begin({ newsroom }: World): Promise<string> {
  return accepted(await addTerm(newsroom.editor, makeTermFacts(), newsroom.database)).termId;
}

/** Something done to a term on its page. */
function toTerm(name: string, fields: () => Fields): ActionRow {
  return {
    name: `${folder}#${name}`,
    opens: publishers,
    takes: 'state',
    async deed(world) {
      const termId = await begin(world);
      return {
        path: `/ky/admin/glossary/${termId}`,
        fields: { locale: 'ky', termId, version: '1', ...fields() },
      };
    },
  };
}

export const glossaryRows: ActionRow[] = [
  {
    name: `${folder}#addTermAction`,
    opens: publishers,
    takes: 'state',
    deed: () => Promise.resolve({ path: '/ky/admin/glossary/new', fields: { locale: 'ky', ...newWords() } }),
  },
  toTerm('editTermAction', newWords),
  toTerm('removeTermAction', () => ({})),
];

export const glossaryReadRows: ReadRow[] = [
  {
    name: 'page /[locale]/admin/glossary',
    opens: everyRole,
    path: () => '/ky/admin/glossary',
    shows: true,
  },
  {
    name: 'page /[locale]/admin/glossary/new',
    opens: publishers,
    path: () => '/ky/admin/glossary/new',
    shows: false,
  },
  {
    name: 'page /[locale]/admin/glossary/[id]',
    opens: everyRole,
    path: ({ termId }: Scene) => `/ky/admin/glossary/${termId}`,
    shows: true,
  },
];
