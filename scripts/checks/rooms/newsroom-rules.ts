import type { IForbiddenRuleType } from 'dependency-cruiser';
import {
  core,
  draftPaths,
  inputAndOutput,
  levels,
  locales,
  newsroom,
  nounFiles,
  nouns,
  oneOf,
  onlyFrom,
  sdks,
} from './rooms.ts';

/** One rule for each noun: it knows neither its neighbours on its own level nor anything above. */
function orderRules(): IForbiddenRuleType[] {
  return levels.slice(1).flatMap((level, index) => {
    const names = Object.keys(level);
    const higher = [...levels.slice(index + 2).flatMap((one) => Object.keys(one)), 'jobs'];
    return names.map(
      (name): IForbiddenRuleType => ({
        name: `order-of-${name}`,
        comment: `${name} knows neither its neighbours nor what stands above; a page that shows both introduces them`,
        severity: 'error',
        from: { path: `^lib/${name}/` },
        to: { path: `^lib/${oneOf([...names.filter((other) => other !== name), ...higher])}/` },
      }),
    );
  });
}

/** What the editorial machinery, the nouns and the jobs may import. */
export const newsroomRules: IForbiddenRuleType[] = [
  onlyFrom(
    'publishing-knows-core-and-platform-only',
    '^lib/publishing/',
    ['^lib/publishing/', core, '^lib/platform/'],
    'the machinery that every item shares knows no noun',
  ),
  {
    name: 'publishing-rules-are-pure',
    comment: 'the state machine imports the vocabulary only: no package, no built-in, no record',
    severity: 'error',
    from: { path: '^lib/publishing/rules/' },
    to: { pathNot: ['^lib/publishing/rules/', core] },
  },
  {
    name: 'publishing-import-is-pure',
    comment:
      'a pasted text is cleaned in the browser: no built-in, no record, no package but the tokenizer of HTML',
    severity: 'error',
    from: { path: '^lib/publishing/import/' },
    to: { pathNot: ['^lib/publishing/(import|body)/', core, '^node_modules/parse5/'] },
  },
  onlyFrom(
    'nouns-stay-in-the-newsroom',
    nouns,
    [newsroom, '^lib/jobs/', core, '^lib/i18n/', '^lib/platform/'],
    'a noun knows no page, no component, no script and no press',
  ),
  {
    name: 'nouns-know-languages-not-words',
    comment: 'a noun knows which languages there are; words are translated at the edge',
    severity: 'error',
    from: { path: nouns },
    to: { path: '^lib/i18n/', pathNot: locales },
  },
  ...orderRules(),
  {
    name: 'commands-of-another-noun',
    comment: 'a noun never runs the commands of another; publishing is the machinery of all',
    severity: 'error',
    from: { path: '^lib/([^/]+)/', pathNot: '^lib/jobs/' },
    to: { path: '^lib/[^/]+/commands/', pathNot: ['^lib/$1/', '^lib/publishing/'] },
  },
  {
    name: 'insides-of-another-noun',
    comment: 'of another noun only its noun, view, address, tag and query files are known',
    severity: 'error',
    from: { path: newsroom },
    to: {
      path: nouns,
      pathNot: [
        '^lib/$1/',
        '^lib/[^/]+/((public|admin)-queries|[^/]+-(view|paths|tags)\\.ts$)',
        ...nounFiles,
      ],
    },
  },
  {
    name: 'public-queries-see-no-draft',
    comment: 'what answers readers never asks what answers the desk',
    severity: 'error',
    from: { path: '^lib/[^/]+/(public-queries|[^/]+-view\\.ts$)' },
    to: { path: draftPaths },
  },
  {
    name: 'newsroom-knows-no-request',
    comment: 'no request, no response, no session, no framework',
    severity: 'error',
    from: { path: [newsroom, '^lib/jobs/'] },
    to: { path: '^node_modules/(next|next-intl|use-intl|next-auth|react-dom)/' },
  },
  {
    name: 'newsroom-uses-no-sdk',
    comment: 'the outside world is reached through a port in lib/platform',
    severity: 'error',
    from: { path: [newsroom, '^lib/jobs/'] },
    to: { path: [sdks, inputAndOutput] },
  },
  onlyFrom(
    'jobs-run-commands',
    '^lib/jobs/',
    ['^lib/jobs/', newsroom, core, '^lib/platform/', '^lib/i18n/'],
    'a job is a doorway: it takes ids, finds the words, loads and delegates',
  ),
];
