import { describe, expect, test } from 'vitest';
import { noTexts } from '#lib/events/event';
import type { EventAudienceInput, EventPlaceInput } from '#lib/events/event-input';
import { readAudience, readPlace, readStatus } from '#lib/events/event-parts';

const written: EventPlaceInput = {
  ...{ knownKey: '', key: '', isOneOfKey: false, mapUrl: '', onlineUrl: '', streamUrl: '' },
  ...{ name: { ...noTexts, ky: 'Ош шаары' }, address: noTexts },
};
const known = [{ key: 'osh', name: { ...noTexts, en: 'Osh' }, address: noTexts, mapUrl: null }];

describe('the place of an event', () => {
  test('gets a key made of its name, unless one was typed', () => {
    expect(readPlace(written, [])).toMatchObject({ value: { place: { key: 'osh-shaary' } } });
    expect(readPlace({ ...written, key: ' Hall-2 ' }, [])).toMatchObject({
      value: { place: { key: 'hall-2' } },
    });
  });

  test('is one of another event where that was chosen, and none without a name', () => {
    expect(readPlace({ ...written, knownKey: 'osh' }, known)).toMatchObject({ value: { place: known[0] } });
    expect(readPlace({ ...written, name: noTexts }, known)).toMatchObject({ value: { place: null } });
  });

  test('that is gone when it is chosen, and a key that is another place’s, are asked back', () => {
    expect(readPlace({ ...written, knownKey: 'talas' }, known)).toMatchObject({
      problems: [{ code: 'placeGone', field: 'knownKey' }],
    });
    const taking = { ...written, key: 'osh' };
    expect(readPlace(taking, known)).toMatchObject({
      problems: [{ code: 'placeKeyTaken', field: 'placeKey', params: { name: 'Osh' } }],
    });
    expect(readPlace({ ...taking, isOneOfKey: true }, known)).toMatchObject({
      value: { place: { key: 'osh' } },
    });
    const completed = { ...taking, name: { ...written.name, en: 'osh' } };
    expect(readPlace(completed, known)).toMatchObject({ value: { place: { key: 'osh' } } });
  });

  test('says which field is no address, no key, or has no name', () => {
    const odd = { ...written, key: 'Ош', mapUrl: 'javascript:1', onlineUrl: 'osh.kg' };
    expect(readPlace(odd, [])).toMatchObject({
      problems: [{ field: 'mapUrl' }, { field: 'onlineUrl' }, { field: 'placeKey' }],
    });
    const nameless = { ...written, name: noTexts, address: { ...noTexts, ru: 'Улица' } };
    expect(readPlace(nameless, [])).toMatchObject({ problems: [{ field: 'placeName.ky' }] });
  });
});

describe('the status of an event', () => {
  test('has a reason only where readers did not expect it, and needs it there', () => {
    const reason = { ...noTexts, ru: 'Причина' };
    expect(readStatus({ status: 'confirmed', reason })).toMatchObject({ value: { statusReason: noTexts } });
    expect(readStatus({ status: 'moved', reason })).toMatchObject({ value: { statusReason: reason } });
    expect(readStatus({ status: 'moved', reason: noTexts })).toMatchObject({ ok: false });
    expect(readStatus({ status: 'over', reason })).toMatchObject({ ok: false });
  });
});

describe('registration for an event', () => {
  const input: EventAudienceInput = {
    ...{ audience: noTexts, cost: noTexts, contact: noTexts, organiserIds: [], topics: [], url: '' },
    ...{ opens: { date: '2026-02-01', time: '' }, closes: { date: '2026-02-10', time: '18:00' } },
  };

  test('is read by the clock of the zone, without an hour from midnight on', () => {
    expect(readAudience(input, 'Asia/Bishkek')).toMatchObject({
      value: {
        registration: { opensAt: '2026-01-31T18:00:00.000Z', closesAt: '2026-02-10T12:00:00.000Z' },
      },
    });
  });

  test('is open until a closing day without an hour is over', () => {
    const closes = { date: '2026-02-10', time: '' };
    expect(readAudience({ ...input, closes }, 'Asia/Bishkek')).toMatchObject({
      value: { registration: { closesAt: '2026-02-10T18:00:00.000Z' } },
    });
  });

  test('is none where nothing is said of it, and never closes before it opens', () => {
    const nothing = { date: '', time: '' };
    expect(readAudience({ ...input, opens: nothing, closes: nothing }, 'Asia/Bishkek')).toMatchObject({
      value: { registration: null },
    });
    expect(
      readAudience({ ...input, closes: { date: '2026-01-31', time: '' } }, 'Asia/Bishkek'),
    ).toMatchObject({
      problems: [{ code: 'registrationEndsBeforeStart', field: 'closes' }],
    });
    const odd = { ...input, opens: { date: '2026-02-30', time: '' } };
    expect(readAudience(odd, 'Asia/Bishkek')).toMatchObject({ problems: [{ field: 'opens' }] });
  });
});
