import { describe, expect, it } from 'vitest';

import { address, routeOf } from './routes';

describe('An address', () => {
  it.each([
    ['/', { page: 'home' }],
    ['/design', { page: 'design' }],
    ['/organise', { page: 'organise' }],
    ['/d/demo', { page: 'dialogue', dialogue: 'demo' }],
    ['/d/demo/', { page: 'dialogue', dialogue: 'demo' }],
    ['/d/demo/join', { page: 'join', dialogue: 'demo' }],
    ['/d/demo/facilitate', { page: 'facilitate', dialogue: 'demo' }],
    ['/d/demo/projector', { page: 'projector', dialogue: 'demo' }],
    ['/d/demo/answers', { page: 'answers', dialogue: 'demo' }],
    ['/d/demo/note', { page: 'note', dialogue: 'demo' }],
    ['/d/demo/focal', { page: 'focal', dialogue: 'demo' }],
    ['/d/demo/proposals', { page: 'proposals', dialogue: 'demo' }],
    ['/d/demo/proposals/3', { page: 'proposal', dialogue: 'demo', proposal: 3 }],
    ['/d/demo/proposals/new', { page: 'proposal', dialogue: 'demo', proposal: 'new' }],
    ['/d/demo/decisions', { page: 'decisions', dialogue: 'demo' }],
    ['/d/demo/decisions/2', { page: 'decision', dialogue: 'demo', decision: 2 }],
    ['/d/demo/pledges', { page: 'pledges', dialogue: 'demo' }],
    ['/d/demo/measures', { page: 'measures', dialogue: 'demo' }],
    ['/d/demo/outcome/2', { page: 'outcome', dialogue: 'demo', session: 2 }],
    ['/d/demo/q/2', { page: 'vote', dialogue: 'demo', question: 2 }],
    ['/d/demo/q/2/map', { page: 'map', dialogue: 'demo', question: 2 }],
    ['/d/demo/q/2/s/7', { page: 'statement', dialogue: 'demo', question: 2, statement: 7 }],
  ])('%s names a page', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it.each(['/x', '/d', '/d/Demo', '/d/demo/q', '/d/demo/q/0', '/d/demo/q/1/x', '/d/demo/q/1/map/2',
    '/d/demo/q/1/s', '/d/demo/q/1/s/0', '/d/demo/q/1/s/x', '/d/demo/q/1/s/1/2',
    '/d/demo/outcome', '/d/demo/outcome/0', '/d/demo/proposals/0', '/d/demo/proposals/old',
    '/d/demo/proposals/1/x', '/d/demo/outcome/1/x', '/d/demo/decisions/0', '/d/demo/decisions/1/x',
    '/d/demo/measures/1', '/d/demo/projector/1',
    '/d/demo/bundle.tar', '/api/v1/health'])('%s is not ours', (path) => {
    expect(routeOf(path)).toEqual({ page: 'unknown' });
  });

  it('is read back as it was written', () => {
    expect(routeOf(address.map('demo', 3))).toEqual({ page: 'map', dialogue: 'demo', question: 3 });
    expect(routeOf(address.statement('demo', 3, 4)))
      .toEqual({ page: 'statement', dialogue: 'demo', question: 3, statement: 4 });
  });
});
