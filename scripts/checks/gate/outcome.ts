/** What a step of the gate found. */
export interface Outcome {
  /** Checks or tests that hold. */
  passed: number;
  failed: number;
  /** What could not be tried, each with the reason. */
  notRun: string[];
  /** What a person needs in order to mend it; empty where all is well or was said already. */
  said: string;
}

/** The outcome of one check that lists what is wrong. */
export function outcomeOf(mistakes: string[]): Outcome {
  return mistakes.length === 0 ? holds() : fails(mistakes.join('\n'));
}

export function holds(): Outcome {
  return { passed: 1, failed: 0, notRun: [], said: '' };
}

export function fails(said: string): Outcome {
  return { passed: 0, failed: 1, notRun: [], said };
}

export function cannotRun(reason: string): Outcome {
  return { passed: 0, failed: 0, notRun: [reason], said: '' };
}
