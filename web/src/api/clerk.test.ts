import { afterEach, describe, expect, it, vi } from 'vitest';

import { statements } from './clerk';

function page(numbers: number[], next?: string): Response {
  const headers = new Headers(next ? { Link: `<${next}>; rel="next"` } : {});
  const items = numbers.map((statement) => ({ statement }));
  return new Response(JSON.stringify({ statements: items }), { headers });
}

// A host that knows these addresses and no others.
function host(answers: Record<string, Response>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(answers[path] ?? new Response('{}', { status: 404 }));
  });
  return asked;
}

const list = '/api/v1/dialogues/demo/questions/1/statements';
const numbers = (all: { statement: number }[]) => all.map((item) => item.statement);

describe('Statements', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are read over all their pages', async () => {
    host({
      [`${list}?all=1`]: page([1, 2], `${list}?all=1&after=2`),
      [`${list}?all=1&after=2`]: page([3, 4], `${list}?all=1&after=4`),
      [`${list}?all=1&after=4`]: page([5]),
    });
    expect(numbers(await statements('demo', 1, 'all'))).toEqual([1, 2, 3, 4, 5]);
  });

  it('keep the order of a key when one page holds them', async () => {
    const asked = host({ [`${list}?key=ab`]: page([2, 1]) });
    expect(numbers(await statements('demo', 1, { key: 'ab' }))).toEqual([2, 1]);
    expect(asked).toHaveLength(1);
  });

  it('take the order of a key over all pages', async () => {
    const route = '/api/v1/dialogues/demo/questions/1/route?key=ab';
    host({
      [`${list}?key=ab`]: page([2, 1], `${list}?key=ab&after=2`),
      [`${list}?key=ab&after=2`]: page([4, 3]),
      [route]: new Response(JSON.stringify({ order: [4, 2, 3, 1] })),
    });
    expect(numbers(await statements('demo', 1, { key: 'ab' }))).toEqual([4, 2, 3, 1]);
  });

  it('are refused as a whole when a page is', async () => {
    host({ [`${list}?all=1`]: page([1, 2], `${list}?all=1&after=2`) });
    await expect(statements('demo', 1, 'all')).rejects.toThrow();
  });
});
