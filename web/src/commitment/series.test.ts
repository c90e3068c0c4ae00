import { expect, test } from 'vitest';

import { numbered, seriesMax, seriesOf } from './series';

test('what is due every six months is due on that day of the month, up to the last day', () => {
  expect(seriesOf('2027-03-01', 6, '2028-09-01'))
    .toEqual(['2027-03-01', '2027-09-01', '2028-03-01', '2028-09-01']);
  expect(seriesOf('2027-03-01', 6, '2028-08-31')).toHaveLength(3);
});

test('a month without that day has its last, and the next has the day again', () => {
  expect(seriesOf('2027-12-31', 1, '2028-03-31'))
    .toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31']);
});

test('once is one day, even after the end; no day is none', () => {
  expect(seriesOf('2027-03-01', 0, '2020-01-01')).toEqual(['2027-03-01']);
  expect(seriesOf('2027-03-01', 1, '2020-01-01')).toEqual([]);
  expect(seriesOf('', 6, '2028-09-01')).toEqual([]);
});

test('a series that is too long shows that it is', () => {
  expect(seriesOf('2027-01-01', 1, '2099-01-01')).toHaveLength(seriesMax + 1);
});

test('one of several says which', () => {
  expect(numbered('Rapport publié', 1, 4)).toBe('Rapport publié (2/4)');
  expect(numbered('Rapport publié', 0, 1)).toBe('Rapport publié');
});
