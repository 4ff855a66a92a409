import { median, pairedRatios, type Spread, spreadOf } from './arithmetic.ts';
import { askForPage } from './asking.ts';
import type { Cores } from './cores.ts';
import type { LoadMaker, LoadResult } from './load.ts';
import { type PlainTwin, startTwin } from './plain-twin.ts';
import type { Plan } from './plan.ts';
import type { PortalServer } from './portal-server.ts';

type Encoding = 'br' | 'gzip';

/** A stored page of one portal, beside the plain server that answers the same bytes. */
export interface StoredPageFigures {
  database: string;
  page: string;
  encoding: Encoding;
  /** Bytes of the body as it goes over the wire. */
  bytes: number;
  portal: LoadResult[];
  plain: LoadResult[];
  /** The portal's answers a second, as a share of the plain server's in the round next to it. */
  throughput: Spread;
  /** The plain server's processor time a request, as a share of the portal's; null where it can't be told. */
  cpu: Spread | null;
}

/** A portal with the addresses to ask it for. */
export interface StoredSubject {
  portal: PortalServer;
  pages: { name: string; address: string; encodings: Encoding[] }[];
}

interface Pair {
  portal: PortalServer;
  plain: PlainTwin;
  page: string;
  address: string;
  encoding: Encoding;
  portalResults: LoadResult[];
  plainResults: LoadResult[];
}

async function pairsOf({ portal, pages }: StoredSubject, cores: Cores): Promise<Pair[]> {
  const addresses = pages.map(({ address }) => address);
  const plain = await startTwin(portal, addresses, cores.server);
  return pages.flatMap(({ name, address, encodings }) =>
    encodings.map((encoding) => ({
      ...{ portal, plain, page: name, address, encoding },
      portalResults: [],
      plainResults: [],
    })),
  );
}

function cpuRatios(pair: Pair): number[] | null {
  const times = (results: LoadResult[]): number[] =>
    results.flatMap(({ cpuMicroseconds }) => (cpuMicroseconds === null ? [] : [cpuMicroseconds]));
  const [plain, portal] = [times(pair.plainResults), times(pair.portalResults)];
  return plain.length === 0 ? null : pairedRatios(plain, portal);
}

async function figuresOf(pair: Pair): Promise<StoredPageFigures> {
  const { portal, page, address, encoding, portalResults, plainResults } = pair;
  const pace = (results: LoadResult[]): number[] => results.map((result) => result.requestsPerSecond);
  const cpu = cpuRatios(pair);
  return {
    database: portal.content.name,
    ...{ page, encoding },
    bytes: (await askForPage(`${portal.url}${address}`, encoding)).body.length,
    portal: portalResults,
    plain: plainResults,
    throughput: spreadOf(pairedRatios(pace(portalResults), pace(plainResults))),
    cpu: cpu && spreadOf(cpu),
  };
}

/** Loads each stored page and its plain twin in turn, in rounds, so that both meet the machine in the same state. */
export async function measureStoredPages(
  subjects: readonly StoredSubject[],
  { plan, cores, load }: { plan: Plan; cores: Cores; load: LoadMaker },
): Promise<StoredPageFigures[]> {
  const pairs: Pair[] = [];
  for (const subject of subjects) pairs.push(...(await pairsOf(subject, cores)));
  for (const { portal, plain, address, encoding } of pairs) {
    const wish = { encoding, seconds: plan.warmUpSeconds, leastAnswers: 0 };
    for (const server of [portal, plain]) await load.run(server, address, wish);
  }
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const pair of pairs) {
      const wish = { encoding: pair.encoding, seconds: plan.seconds, leastAnswers: plan.leastAnswers };
      const turns = [
        async () => pair.portalResults.push(await load.run(pair.portal, pair.address, wish)),
        async () => pair.plainResults.push(await load.run(pair.plain, pair.address, wish)),
      ];
      for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
    }
  }
  return await Promise.all(pairs.map(figuresOf));
}

/** The median of one figure over the rounds; null where it can't be told. */
export function medianOf(
  results: readonly LoadResult[],
  pick: (result: LoadResult) => number | null,
): number | null {
  const values = results.map(pick).filter((value) => value !== null);
  return values.length === 0 ? null : median(values);
}
