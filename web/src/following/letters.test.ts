import { expect, test } from 'vitest';

import { feedOf, looksLikeAnAddress } from './letters';

test('the feed of a thing has an address of its own', () => {
  expect(feedOf('demo', 'decision-3')).toBe('/api/v1/dialogues/demo/decisions/3/changes.atom');
});

test('an address is one mailbox, with or without blanks around it', () => {
  for (const good of ['ana@example.org', ' ana+news@mail.example.org\n', 'a.b-c@x.co']) {
    expect(looksLikeAnAddress(good), good).toBe(true);
  }
});

test('what is no single mailbox is told before anything is sent', () => {
  for (const bad of ['', 'ana', 'ana@', 'ana@example', '@example.org', 'a b@example.org',
    'a@b.org, c@d.org', 'Ana <ana@example.org>']) {
    expect(looksLikeAnAddress(bad), bad).toBe(false);
  }
});
