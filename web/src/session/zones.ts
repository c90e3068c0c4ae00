// Hours with their zone named, since a room's people may sit in several: "15:00 Dakar (GMT)".

import type { Words } from '../words/words';

export const clocksMax = 4; // beside the one of this device

export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const formOf = (language: string) => (language === 'en' ? 'en-GB' : language);

function told(zone: string, seconds: number, language: string,
  form: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(formOf(language), { ...form, timeZone: zone })
    .formatToParts(seconds * 1_000);
}

// The city that names a zone: "America/Argentina/Buenos_Aires" is Buenos Aires.
export const placeOf = (zone: string): string => zone.split('/').at(-1)!.replaceAll('_', ' ');

// At that moment, since summer time changes a zone's short name.
export function zoneNamed(zone: string, seconds: number, language: string): string {
  const place = placeOf(zone);
  const short = told(zone, seconds, language, { hour: 'numeric', timeZoneName: 'short' })
    .find((part) => part.type === 'timeZoneName')?.value;
  return short === undefined || short === place ? place : `${place} (${short})`;
}

// The hour in a zone; with the day of the week where it is another day there than in `here`.
export function hourIn(zone: string, seconds: number, language: string, here = zone): string {
  const dayIn = (where: string) =>
    told(where, seconds, language, { dateStyle: 'short' }).map((part) => part.value).join('');
  const day: Intl.DateTimeFormatOptions = dayIn(zone) === dayIn(here) ? {} : { weekday: 'short' };
  const hour = told(zone, seconds, language, { ...day, hour: '2-digit', minute: '2-digit' });
  return `${hour.map((part) => part.value).join('')} ${zoneNamed(zone, seconds, language)}`;
}

const hour = 3_600;

// The full hours of UTC that fall on a day (YYYY-MM-DD) of a zone: where clocks run half an hour
// apart they are its half hours; on the days of summer time they are 23 or 25.
export function hoursOn(day: string, zone: string): number[] {
  const noon = Date.parse(`${day}T12:00:00Z`) / 1_000;
  if (Number.isNaN(noon)) return [];
  const on = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' }); // 2031-03-01
  const around = Array.from({ length: 64 }, (_, at) => noon + (at - 32) * hour);
  return around.filter((moment) => on.format(moment * 1_000) === day);
}

// "09:30", of a moment in a zone.
export const clockIn = (zone: string, seconds: number, language: string): string =>
  told(zone, seconds, language, { hour: '2-digit', minute: '2-digit' })
    .map((part) => part.value).join('');

// Day and hour on this device, with its zone.
export function momentHere(words: Words, seconds: number): string {
  return `${words.moment(seconds)} ${zoneNamed(ownZone(), seconds, words.language)}`;
}
