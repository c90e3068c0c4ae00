// Canonical JSON: the one way to write a value, so that a signature means one thing.
// RFC 8785 restricted to integers in [-(2^53-1), 2^53-1]; member names sorted by UTF-16 code units;
// no whitespace. Refuses fractions, -0, undefined, lone surrogates and anything that is not JSON.

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export class NotCanonical extends Error {}

function canonicalString(text: string): string {
  // A lone surrogate is not a character: RFC 8785 3.2.2.2 says to stop.
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) {
    throw new NotCanonical('lone surrogate');
  }
  return JSON.stringify(text);
}

function canonicalNumber(value: number): string {
  if (!Number.isSafeInteger(value) || Object.is(value, -0))
    throw new NotCanonical('not an integer');
  return String(value);
}

export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') throw new NotCanonical(`no ${typeof value} in JSON`);
  // The default order of sort() is that of UTF-16 code units, as RFC 8785 3.2.3 asks.
  const members = Object.keys(value)
    .sort()
    .map((name) => {
      return `${canonicalString(name)}:${canonical(value[name] as Json)}`;
    });
  return `{${members.join(',')}}`;
}
