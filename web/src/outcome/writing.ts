// How a document is written in one language: people's own words keep theirs where it is another.

import type { Texts } from '../api/shapes';
import type { Block, Run } from './outcome';
import { textFor } from '../words/speech';
import type { WordKey, Words } from '../words/words';

export type Values = Record<string, string | number>;

export class Writing {
  constructor(
    readonly words: Words,
    private readonly sides: { code: string; name: Texts }[],
  ) {}

  text(texts: Texts): string {
    return textFor(texts, this.words.language)[1];
  }

  run(texts: Texts, original?: string): Run {
    const [tag, text] = textFor(texts, this.words.language, original);
    return tag === this.words.language ? { text } : { text, language: tag };
  }

  // The name of a constituency.
  side(code: string): Run {
    const known = this.sides.find((side) => side.code === code);
    return known ? this.run(known.name) : { text: code };
  }

  heading(level: 1 | 2, key: WordKey): Block {
    return { kind: 'heading', level, text: this.words.say(key) };
  }

  paragraph(key: WordKey, values: Values = {}): Block {
    return { kind: 'paragraph', text: this.words.say(key, values) };
  }
}
