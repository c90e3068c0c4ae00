// Days that come again every so many months: what is due "every six months until 2030" is so many
// milestones, since a promise is kept or broken day by day.

export const periods = ['0', '1', '3', '6', '12'] as const;
export type Period = (typeof periods)[number]; // months; 0: once

export const seriesMax = 50; // milestones of one promise (src/dialogue/commitment/commitment.h)

const utc = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

// `first` and every day after it up to and with `until` ("2031-03-01"). A month without that day
// has its last: 31 January, 28 February, 31 March. One more than `seriesMax` at most.
export function seriesOf(first: string, months: number, until: string): string[] {
  const [year, month, day] = first.split('-').map(Number);
  if (!year || !month || !day) return [];
  if (months === 0) return [first];
  const days: string[] = [];
  for (let step = 0; days.length <= seriesMax; step += months) {
    const lastOfMonth = new Date(Date.UTC(year, month + step, 0)).getUTCDate();
    const next = utc(year, month - 1 + step, Math.min(day, lastOfMonth));
    if (next > until) break;
    days.push(next);
  }
  return days;
}

// One of several says which: "Report published (2/4)".
export const numbered = (text: string, at: number, of: number) =>
  (of === 1 ? text : `${text} (${at + 1}/${of})`);
