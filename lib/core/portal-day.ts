const offsetOfBishkek = 6 * 3_600_000;

/** The calendar day of an instant in the portal's zone (Asia/Bishkek, UTC+6 all year), as `2026-02-18`. */
export function dayInPortalZone(instant: Date): string {
  return new Date(instant.getTime() + offsetOfBishkek).toISOString().slice(0, 10);
}

/** The instants at which a year or month begins and ends (exclusive) in the portal's zone; `period` is `2026` or `2026-02`. */
export function spanOfPeriod(period: string): { from: Date; until: Date } {
  const [yearText, monthText] = period.split('-');
  const year = Number(yearText);
  const at = (month: number, ofYear: number): Date => new Date(Date.UTC(ofYear, month, 1) - offsetOfBishkek);
  if (!monthText) return { from: at(0, year), until: at(0, year + 1) };
  const month = Number(monthText) - 1;
  return { from: at(month, year), until: at(month + 1, year) };
}

/** Whether a text names a year or a month of the archive: `2026` or `2026-02`. */
export function isPeriod(text: string): boolean {
  return /^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(text);
}
