// Dates and hours as notes write them, in French and in English.

const months: Record<string, number> = {
  janvier: 1, février: 2, fevrier: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, août: 8,
  aout: 8, septembre: 9, octobre: 10, novembre: 11, décembre: 12, decembre: 12,
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8,
  september: 9, october: 10, november: 11, december: 12,
};
const monthNames = Object.keys(months).join('|');
const dayFirst = new RegExp(
  `(\\d{1,2})(?:er|st|nd|rd|th)?(?:\\s+of)?\\s+(${monthNames})(?:,?\\s+(\\d{4}))`, 'iu');
const monthFirst = new RegExp(
  `(${monthNames})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'iu');
const figures = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;

function written(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : '';
}

// YYYY-MM-DD, or empty. In figures the day comes first, as both languages have it in Europe and
// Africa: the organiser sees and confirms it.
export function dateIn(text: string): string {
  const one = dayFirst.exec(text);
  if (one) return written(Number(one[3]), months[one[2]!.toLowerCase()]!, Number(one[1]));
  const two = monthFirst.exec(text);
  if (two) return written(Number(two[3]), months[two[1]!.toLowerCase()]!, Number(two[2]));
  const three = iso.exec(text);
  if (three) return written(Number(three[1]), Number(three[2]), Number(three[3]));
  const four = figures.exec(text);
  return four ? written(Number(four[3]), Number(four[2]), Number(four[1])) : '';
}

const clock = '(\\d{1,2})(?:\\s?[hH:.]\\s?(\\d{2})|\\s?[hH](?![\\p{L}])|(?=\\s?[ap]\\.?m))'
  + '(?:\\s?([ap])\\.?\\s?m\\.?)?';
const hours = new RegExp(
  `(?<![\\d/.-])${clock}(?:\\s?(?:à|a|-|–|—|to|until|jusqu’à)\\s?${clock})?(?![\\d/])`, 'u');

// "2 to 3 pm": the first hour has its half of the day from the second.
const halfSaidOnce = /(?<![\d:.])(\d{1,2})(\s?(?:-|–|to)\s?)(\d{1,2})\s?([ap])\.?m\b/iu;

const minutesOf = (hour?: string, minute?: string, half?: string): number | null => {
  if (hour === undefined) return null;
  let value = Number(hour);
  if (half === 'p' && value < 12) value += 12;
  if (half === 'a' && value === 12) value = 0;
  const rest = Number(minute ?? 0);
  return value < 24 && rest < 60 ? 60 * value + rest : null;
};

export interface Hours {
  hour: string; // HH:MM, or empty
  minutes: number | null; // until the second hour
}

export function hoursIn(text: string): Hours {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ').replace(/\b(?:noon|midi)\b/giu, '12:00');
  const bare = plain.replace(dayFirst, ' ').replace(figures, ' ').replace(iso, ' ')
    .replace(halfSaidOnce, (_, from, between, until, half) => {
      const other = Number(from) > Number(until) % 12 ? (half === 'p' ? 'a' : 'p') : half;
      return `${from} ${other}m${between}${until} ${half}m`;
    });
  const found = hours.exec(bare);
  if (!found) return { hour: '', minutes: null };
  const [, h1, m1, half1, h2, m2, half2] = found;
  const from = minutesOf(h1, m1, half1 ?? (Number(h1) <= Number(h2 ?? 0) ? half2 : undefined));
  const until = minutesOf(h2, m2, half2);
  if (from === null) return { hour: '', minutes: null };
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    hour: `${two(Math.floor(from / 60))}:${two(from % 60)}`,
    minutes: until !== null && until > from ? until - from : null,
  };
}
