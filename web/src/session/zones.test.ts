import { describe, expect, it } from 'vitest';

import { clockIn, hourIn, hoursOn, placeOf, zoneNamed } from './zones';

const summer = Date.parse('2026-07-31T15:00:00Z') / 1_000;
const winter = Date.parse('2026-01-15T15:00:00Z') / 1_000;

describe('An hour with its zone', () => {
  it('is told with the city and the short name of the zone', () => {
    expect(hourIn('Africa/Dakar', summer, 'en')).toBe('15:00 Dakar (GMT)');
    expect(hourIn('Africa/Dakar', summer, 'fr')).toMatch(/^15:00 Dakar \(/);
    expect(hourIn('UTC', summer, 'en')).toBe('15:00 UTC');
  });

  it('follows summer time, of the moment that is told and not of today', () => {
    expect(hourIn('Europe/Paris', summer, 'fr')).toMatch(/^17:00 Paris \(.*2\)$/);
    expect(hourIn('Europe/Paris', winter, 'fr')).toMatch(/^16:00 Paris \(.*1\)$/);
    expect(zoneNamed('Europe/London', summer, 'en')).toBe('London (BST)');
  });

  it('says the day where it is another one there', () => {
    expect(hourIn('Asia/Tokyo', summer, 'en', 'Africa/Dakar')).toMatch(/^Sat 00:00 Tokyo/);
    expect(hourIn('Africa/Nairobi', summer, 'en', 'Africa/Dakar')).toMatch(/^18:00 Nairobi/);
  });

  it('names the last place of a long name', () => {
    expect(placeOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });
});

describe('The full hours of UTC on a day', () => {
  const clocks = (day: string, zone: string) =>
    hoursOn(day, zone).map((one) => clockIn(zone, one, 'en'));

  it('are full hours where clocks run by full hours', () => {
    const all = clocks('2031-03-01', 'Africa/Dakar');
    expect([all.length, all[0], all.at(-1)]).toEqual([24, '00:00', '23:00']);
  });

  it('are half hours in Kolkata and the quarters to the hour in Kathmandu', () => {
    expect(clocks('2031-03-01', 'Asia/Kolkata').slice(0, 2)).toEqual(['00:30', '01:30']);
    expect(clocks('2031-03-01', 'Asia/Kathmandu')[0]).toBe('00:45');
    expect(hoursOn('2031-03-01', 'Asia/Kolkata').every((one) => one % 3_600 === 0)).toBe(true);
  });

  it('are 23 on the day that summer time begins, and none of no day', () => {
    expect(clocks('2031-03-30', 'Europe/Paris')).toHaveLength(23);
    expect(clocks('2031-03-01', 'Pacific/Kiritimati')).toHaveLength(24);
    expect(hoursOn('', 'Europe/Paris')).toEqual([]);
  });
});
