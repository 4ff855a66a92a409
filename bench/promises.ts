import type { Kind } from './first-views.ts';
import type { Gate } from './gates.ts';
import type { Figures } from './measure-all.ts';
import type { PageWeight } from './page-weight.ts';
import type { Plan } from './plan.ts';

const share = { must: 'be at least', limit: 0.5, unit: '' } as const;
const mostBytes = { unit: ' bytes', must: 'be below' } as const;

function least(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.min(...values);
}

function storedGates({ stored }: Figures): Gate[] {
  return ['article', 'front page', 'programme', 'all events as a calendar'].flatMap((page) => {
    const figures = stored.filter((one) => one.page === page);
    const cpu = figures.flatMap((one) => (one.cpu ? [one.cpu.median] : []));
    const pace = figures.map((one) => one.throughput.median);
    const gates: Gate[] = [
      { ...share, name: `Stored ${page}, answers a second beside the plain server`, value: least(pace) },
    ];
    if (cpu.length > 0) {
      gates.push({
        ...share,
        name: `Stored ${page}, plain server’s processor time beside ours`,
        value: least(cpu),
      });
    }
    return gates;
  });
}

function weightGates({ weight }: Figures): Gate[] {
  const { articles } = weight;
  const heaviest = (pick: (one: PageWeight) => number): number | null =>
    articles.length === 0 ? null : Math.max(...articles.map(pick));
  const requests = heaviest((one) => one.requestsWithoutPictures);
  return [
    {
      ...mostBytes,
      name: 'Heaviest article without pictures',
      limit: 14_000,
      value: heaviest(({ html, script, other }) => html + script + other),
    },
    { name: 'Its requests', must: 'be at most', limit: 2, unit: '', value: requests },
    { ...mostBytes, name: 'Script', limit: 2_000, value: heaviest((one) => one.script) },
    { ...mostBytes, name: 'Heaviest cover', limit: 60_000, value: heaviest((one) => one.cover) },
  ];
}

function eventGates({ events }: Figures): Gate[] {
  const { afterQuarter, afterAll, times } = events;
  return [
    {
      name: `Memory that the last three quarters of ${times} prints of a large event added`,
      must: 'be at most',
      limit: 64,
      unit: ' MB',
      value: afterQuarter === null || afterAll === null ? null : afterAll - afterQuarter,
    },
  ];
}

function deskGates({ work, uploads }: Figures): Gate[] {
  const { afterQuarter, afterAll, pictures } = uploads;
  return [
    {
      name: `Editor of an article with ${work.manyRevisions} revisions beside one with ${work.fewRevisions}`,
      must: 'be at most',
      limit: 1.1,
      unit: '',
      value: work.opening.median,
    },
    {
      name: `Memory that the last three quarters of ${pictures} uploads added`,
      must: 'be at most',
      limit: 64,
      unit: ' MB',
      value: afterQuarter === null || afterAll === null ? null : afterAll - afterQuarter,
    },
  ];
}

/** At the most articles: words that stand everywhere cost no more than any, and a slip may cost what it takes. */
function searchGates({ searches }: Figures): Gate[] {
  const most = Math.max(...searches.map(({ articles }) => articles));
  return searches
    .filter(({ articles, asked }) => articles === most && asked !== 'with a slip')
    .flatMap(({ asked, p50, p99 }) => [
      {
        name: `Search at ${most} articles, ${asked}, median`,
        must: 'be below',
        limit: 25,
        unit: ' ms',
        value: p50,
      },
      {
        name: `Search at ${most} articles, ${asked}, p99`,
        must: 'be below',
        limit: 60,
        unit: ' ms',
        value: p99,
      },
    ]);
}

/** What the figures are held against. */
export function gatesOf(figures: Figures, { few, many }: Plan): Gate[] {
  const latencyOf = (wanted: Kind): number | null =>
    figures.firstViews.find(({ kind }) => kind === wanted)?.latency.median ?? null;
  const { elsewhere, desk } = figures;
  return [
    ...storedGates(figures),
    ...(['news list', 'front page'] as const).map(
      (kind): Gate => ({
        name: `${kind === 'front page' ? 'Front page' : 'News list'} not stored, at ${many} articles beside ${few}`,
        must: 'be at most',
        limit: 1.1,
        unit: '',
        value: latencyOf(kind),
      }),
    ),
    {
      name: 'Published elsewhere until visible, worst, after the commit',
      must: 'be at most',
      limit: 1_000,
      unit: ' ms',
      value: elsewhere.afterCommit.most,
    },
    {
      name: 'First answers after the desk had published that were old',
      must: 'be at most',
      limit: 0,
      unit: '',
      value: desk.late,
    },
    ...weightGates(figures),
    ...deskGates(figures),
    ...eventGates(figures),
    ...searchGates(figures),
  ];
}
