import type { ProblemCode } from './problem-codes.ts';

/**
 * What a person can mend or must be told. `code` is a message key under `problems`, so the three languages translate
 * it at the edge and logs stay stable.
 *
 * - `invalid`: the input must be mended;
 * - `refused`: not theirs, or not in this state;
 * - `conflict`: somebody else saved first.
 */
export interface Problem {
  kind: 'invalid' | 'refused' | 'conflict';
  code: ProblemCode;
  field?: string;
  params?: Record<string, string | number>;
}

export type Result<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function failed(...problems: Problem[]): Result<never> {
  return { ok: false, problems };
}

export function invalid(code: ProblemCode, rest: Pick<Problem, 'field' | 'params'> = {}): Problem {
  return { kind: 'invalid', code, ...rest };
}

export function refused(code: ProblemCode, params?: Problem['params']): Problem {
  return params ? { kind: 'refused', code, params } : { kind: 'refused', code };
}

export function conflict(code: ProblemCode, params?: Problem['params']): Problem {
  return params ? { kind: 'conflict', code, params } : { kind: 'conflict', code };
}
