/** How much is measured. Times are in seconds. */
export interface Plan {
  name: 'full' | 'quick';
  /** Articles in the two databases that are compared. */
  few: number;
  many: number;
  /** Rounds of load on each server in turn, how long each lasts, and for how many answers at least. */
  rounds: number;
  seconds: number;
  warmUpSeconds: number;
  leastAnswers: number;
  /** Times that all pages are made stale and asked for again, and how many of a kind are asked each time. */
  cycles: number;
  warmUpCycles: number;
  pagesOfAKind: number;
  /** How often each kind of words is searched for, in each language. */
  searches: number;
  /** Changes that are published. */
  changes: number;
  /** Revisions of the two articles whose editors are opened, how often each is, and how often words are saved. */
  fewRevisions: number;
  manyRevisions: number;
  openings: number;
  saves: number;
  /** Pictures that are uploaded one after the other. */
  uploads: number;
  /** Events to come, the sessions and the people of the programme of one, and how often its pages are printed. */
  events: number;
  sessions: number;
  speakers: number;
  /** Milestones beside them, all on one page. */
  milestones: number;
  eventCycles: number;
}

const full: Plan = {
  name: 'full',
  few: 100,
  many: 10_000,
  rounds: 3,
  seconds: 4,
  warmUpSeconds: 2,
  leastAnswers: 10_000,
  cycles: 24,
  warmUpCycles: 4,
  pagesOfAKind: 12,
  searches: 240,
  changes: 20,
  fewRevisions: 10,
  manyRevisions: 1_000,
  openings: 40,
  saves: 60,
  uploads: 200,
  events: 500,
  sessions: 300,
  speakers: 200,
  milestones: 500,
  eventCycles: 60,
};

const quick: Plan = {
  ...full,
  name: 'quick',
  many: 1_000,
  rounds: 2,
  seconds: 1,
  warmUpSeconds: 0.5,
  leastAnswers: 4_000,
  cycles: 8,
  warmUpCycles: 2,
  searches: 20,
  changes: 5,
  openings: 12,
  saves: 12,
  uploads: 20,
  events: 50,
  eventCycles: 12,
};

const usage = 'Usage: npm run bench, or npm run bench -- --quick for a short run.';

/** The plan that the command line asks for. Throws with the usage. */
export function planFor(words: readonly string[]): Plan {
  if (words.length === 0) return full;
  if (words.length === 1 && words[0] === '--quick') return quick;
  throw new Error(usage);
}
