import { describe, expect, it } from 'vitest';

import { hourIn, placeOf, zoneNamed } from './zones';

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
