import { createContext, useContext } from 'react';

/** Days in words, by the day: browsers know no Kyrgyz months, so the server names them. */
export const DayNames = createContext<Record<string, string>>({});

/** Returns a day in words; one that the server did not name stands in figures. */
export function useDayName(): (day: string) => string {
  const names = useContext(DayNames);
  return (day) => names[day] ?? day;
}
