// Addresses of the pages, both ways. The History API changes them without loading a page.

export type Route =
  | { page: 'home' | 'design' | 'organise' }
  | { page: 'dialogue' | OneRoom; dialogue: string }
  | { page: 'commitment'; dialogue: string; commitment: number }
  | { page: 'proposal'; dialogue: string; proposal: number | 'new' }
  | { page: 'decision'; dialogue: string; decision: number }
  | { page: 'vote' | 'map'; dialogue: string; question: number }
  | { page: 'statement'; dialogue: string; question: number; statement: number }
  | { page: 'outcome'; dialogue: string; session: number }
  | { page: 'unknown' };

// Pages of a dialogue with nothing more in their address than their name.
const rooms = [
  'join', 'facilitate', 'projector', 'answers', 'register', 'missing', 'focal', 'proposals',
  'decisions', 'pledges', 'measures', 'country', 'note',
] as const;
type OneRoom = (typeof rooms)[number];

const isNumber = (text: string) => /^[1-9]\d{0,8}$/.test(text);

export function routeOf(path: string): Route {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length === 0) return { page: 'home' };
  if (path === '/design' || path === '/organise') {
    return { page: path === '/design' ? 'design' : 'organise' };
  }
  const [door, dialogue = '', room, number = '', more, item, ...rest] = parts;
  if (door !== 'd' || !/^[a-z0-9-]{1,40}$/.test(dialogue) || rest.length > 0) {
    return { page: 'unknown' };
  }
  if (room === undefined) return { page: 'dialogue', dialogue };
  const named = rooms.find((name) => name === room);
  if (named && number === '') return { page: named, dialogue };
  if (room === 'proposals' && number === 'new' && more === undefined) {
    return { page: 'proposal', dialogue, proposal: 'new' };
  }
  if (!isNumber(number)) return { page: 'unknown' };
  if (room === 'proposals' && more === undefined) {
    return { page: 'proposal', dialogue, proposal: Number(number) };
  }
  if (room === 'register' && more === undefined) {
    return { page: 'commitment', dialogue, commitment: Number(number) };
  }
  if (room === 'decisions' && more === undefined) {
    return { page: 'decision', dialogue, decision: Number(number) };
  }
  if (room === 'outcome' && more === undefined) {
    return { page: 'outcome', dialogue, session: Number(number) };
  }
  if (room !== 'q') return { page: 'unknown' };
  const question = Number(number);
  if (more === 's' && item !== undefined && isNumber(item)) {
    return { page: 'statement', dialogue, question, statement: Number(item) };
  }
  if (item !== undefined) return { page: 'unknown' };
  if (more === undefined) return { page: 'vote', dialogue, question };
  return more === 'map' ? { page: 'map', dialogue, question } : { page: 'unknown' };
}

export const address = {
  home: () => '/',
  dialogue: (dialogue: string) => `/d/${dialogue}`,
  join: (dialogue: string) => `/d/${dialogue}/join`,
  vote: (dialogue: string, question: number) => `/d/${dialogue}/q/${question}`,
  map: (dialogue: string, question: number) => `/d/${dialogue}/q/${question}/map`,
  statement: (dialogue: string, question: number, statement: number) =>
    `/d/${dialogue}/q/${question}/s/${statement}`,
  register: (dialogue: string) => `/d/${dialogue}/register`,
  commitment: (dialogue: string, commitment: number) => `/d/${dialogue}/register/${commitment}`,
  proposals: (dialogue: string) => `/d/${dialogue}/proposals`,
  proposal: (dialogue: string, proposal: number) => `/d/${dialogue}/proposals/${proposal}`,
  // The drafting desk; a statement given along is what the text comes from.
  draft: (dialogue: string, from?: { question: number; statement: number }) =>
    `/d/${dialogue}/proposals/new${from ? `?from=${from.question}.${from.statement}` : ''}`,
  country: (dialogue: string) => `/d/${dialogue}/country`,
  missing: (dialogue: string) => `/d/${dialogue}/missing`,
  focal: (dialogue: string) => `/d/${dialogue}/focal`,
  decisions: (dialogue: string) => `/d/${dialogue}/decisions`,
  decision: (dialogue: string, decision: number) => `/d/${dialogue}/decisions/${decision}`,
  pledges: (dialogue: string) => `/d/${dialogue}/pledges`,
  measures: (dialogue: string) => `/d/${dialogue}/measures`,
};

const moved = 'entente:moved';

export function go(href: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', href);
  else history.replaceState(null, '', href);
  dispatchEvent(new Event(moved));
}

export function onMove(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(moved, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(moved, listener);
  };
}

// A plain click on a link of ours stays in the page; every other click is the browser's.
export function followLink(event: MouseEvent): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = (event.target as Element | null)?.closest('a');
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download'))
    return;
  if (link.hash && link.pathname === location.pathname) return;
  if (routeOf(link.pathname).page === 'unknown') return;
  event.preventDefault();
  go(link.href);
}
