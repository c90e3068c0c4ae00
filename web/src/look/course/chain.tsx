// The anchoring chain: from a paragraph agreed far away down to evidence and its verification.
// What is absent is drawn: an open ring where a link is missing.

import type { ComponentChildren } from 'preact';

import { useWords } from '../../words/speech';
import './chain.css';
import { Mark } from '../figure/mark';
import '../figure/mark.css';

export interface Link {
  key: string;
  level: ComponentChildren; // "national law", "office"
  text: ComponentChildren | null; // null: the link is missing
  asks?: ComponentChildren; // where it is missing: who could give it, and how
  disputed?: boolean;
}

export function Chain({ links, label }: { links: Link[]; label: string }) {
  const words = useWords();
  const missing = links.filter((link) => link.text === null).length;
  return (
    <div data-testid="chain" data-missing={missing}>
      <ol class="chain" aria-label={label}>
        {links.map((link) => (
          <li key={link.key} class={`link ${link.text === null ? 'link-missing' : ''}`}>
            <span class="link-ring">
              <Mark shape={link.text === null ? 'missing' : link.disputed ? 'fails' : 'holds'} />
            </span>
            <p class="link-level">{link.level}</p>
            <div class="link-text">
              {link.text ?? <em>{words.say('chain.missing')}</em>}
              {link.disputed && <strong class="link-fault">{words.say('chain.disputed')}</strong>}
              {link.text === null && link.asks && <p class="quiet">{link.asks}</p>}
            </div>
          </li>
        ))}
      </ol>
      <p class="quiet">
        {missing === 0
          ? words.say('chain.whole', { count: links.length })
          : words.say('chain.broken', { count: missing, all: links.length })}
      </p>
    </div>
  );
}
