import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** An entry as a calendar program reads it. */
export interface ReadEntry {
  uid: string;
  sequence: number;
  title: string;
  /** ISO 8601 in UTC; a day where it has no hour. */
  from: string;
  until: string | null;
  isDays: boolean;
  status: string;
  location: string;
  text: string;
  changedAt: string;
}

const day = (at: Date): string =>
  `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;

/** As ical.js reads it, which is the parser of Thunderbird. */
export function readByIcalJs(file: string): ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const text = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
    const isDays = event.startDate.isDate;
    const moment = (time: ICAL.Time): string => (isDays ? time.toString() : time.toJSDate().toISOString());
    const hasEnd = component.hasProperty('dtend');
    return {
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      from: moment(event.startDate),
      until: hasEnd ? moment(event.endDate) : null,
      isDays,
      status: text('status'),
      location: event.location ?? '',
      text: event.description ?? '',
      changedAt: (component.getFirstPropertyValue('last-modified') as ICAL.Time).toJSDate().toISOString(),
    };
  });
}

/** As node-ical reads it. */
export function readByNodeIcal(file: string): ReadEntry[] {
  const found = Object.values(nodeIcal.sync.parseICS(file));
  return found.flatMap((entry) => {
    if (entry?.type !== 'VEVENT') return [];
    const isDays = entry.datetype === 'date';
    const moment = (at: Date): string => (isDays ? day(at) : new Date(at).toISOString());
    const hasEnd = new RegExp(`UID:${entry.uid}[^]*?DTEND[^]*?END:VEVENT`).test(file);
    return [
      {
        uid: entry.uid,
        sequence: Number(entry.sequence),
        title: String(entry.summary),
        from: moment(entry.start),
        until: hasEnd && entry.end ? moment(entry.end) : null,
        isDays,
        status: String(entry.status),
        location: String(entry.location ?? ''),
        text: String(entry.description ?? ''),
        changedAt: new Date(entry.lastmodified ?? 0).toISOString(),
      },
    ];
  });
}
