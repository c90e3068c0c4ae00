// A day that somebody chose ("2031-03-01") as the moment an act names: its noon, UTC, in Unix
// seconds; NaN where there is none.
export const noonOf = (day: string) => Math.floor(Date.parse(`${day}T12:00:00Z`) / 1_000);
