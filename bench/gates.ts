/** A promise held against a measurement; a value of null could not be measured, and breaks it. */
export interface Gate {
  name: string;
  must: 'be at least' | 'be at most' | 'be below';
  limit: number;
  unit: string;
  value: number | null;
}

/** Whether the promise is kept. What was not measured, or came out as no number, is not. */
export function isKept({ must, limit, value }: Gate): boolean {
  if (value === null || !Number.isFinite(value)) return false;
  if (must === 'be at least') return value >= limit;
  return must === 'be at most' ? value <= limit : value < limit;
}
