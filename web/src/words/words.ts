// What the pages say, in the reader's language. The dictionaries have the same keys (tested).
// en.json and fr.json hold the words of the voting path and of every frame; pages/ those of
// the pages that are fetched when first shown, so that a first vote does not wait for them, and
// opinion/ those of the map and its figures, which stand on many of them; the other folders those
// of one page alone (more_words.tsx).

import type englishAdherence from './adherence/en.json';
import type englishAsking from './asking/en.json';
import type englishCommitment from './commitment/en.json';
import type englishCountry from './country/en.json';
import type englishDecisions from './decisions/en.json';
import type englishDesign from './design/en.json';
import type englishDisputes from './disputes/en.json';
import type english from './en.json';
import type englishLetters from './letters/en.json';
import type englishMap from './map/en.json';
import type englishNote from './note/en.json';
import type englishOpinion from './opinion/en.json';
import type englishOrganise from './organise/en.json';
import type englishOutcome from './outcome/en.json';
import type englishPages from './pages/en.json';
import type englishProposals from './proposals/en.json';
import type englishRecompute from './recompute/en.json';
import type englishRegister from './register/en.json';
import type englishRoles from './roles/en.json';
import type englishSession from './session/en.json';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export type WordKey = keyof typeof english | keyof typeof englishPages
  | keyof typeof englishCommitment | keyof typeof englishCountry
  | keyof typeof englishDecisions | keyof typeof englishDesign
  | keyof typeof englishLetters | keyof typeof englishAdherence
  | keyof typeof englishAsking | keyof typeof englishNote | keyof typeof englishOutcome
  | keyof typeof englishMap | keyof typeof englishOpinion | keyof typeof englishOrganise
  | keyof typeof englishProposals | keyof typeof englishDisputes
  | keyof typeof englishRecompute | keyof typeof englishRegister | keyof typeof englishRoles
  | keyof typeof englishSession;
export type Extent = 'voting' | 'whole';
type Forms = { one: string; other: string };
export type Dictionary = Record<string, string | Forms>;
type Values = Record<string, string | number>;

export const ownNames: Record<Language, string> = { fr: 'Français', en: 'English' };

export class Words {
  private readonly plural: Intl.PluralRules;

  constructor(
    readonly language: Language,
    readonly extent: Extent,
    private readonly dictionary: Dictionary,
    private readonly zone?: 'UTC',
  ) {
    this.plural = new Intl.PluralRules(language);
  }

  // `values` fill the {places} of a sentence; `count` also chooses between singular and plural.
  say(key: WordKey, values: Values = {}): string {
    const entry = this.dictionary[key] ?? key;
    const sentence = typeof entry === 'string' ? entry : this.form(entry, Number(values.count));
    return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? this.number(value) : value;
    });
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.language).format(value);
  }

  percent(share: number): string {
    const whole = { style: 'percent', maximumFractionDigits: 0 } as const;
    return new Intl.NumberFormat(this.language, whole).format(share);
  }

  moment(seconds: number): string {
    const told = this.date(seconds, { dateStyle: 'long', timeStyle: 'short' });
    return this.zone ? `${told} ${this.zone}` : told;
  }

  day(seconds: number): string {
    return this.date(seconds, { dateStyle: 'long' });
  }

  // The same words and more.
  with(more: Dictionary): Words {
    return new Words(this.language, this.extent, { ...this.dictionary, ...more }, this.zone);
  }

  // The same words, with every day and hour told in UTC: what is signed reads the same everywhere.
  universal(): Words {
    return new Words(this.language, this.extent, this.dictionary, 'UTC');
  }

  private date(seconds: number, form: Intl.DateTimeFormatOptions): string {
    const french = this.language !== 'en';
    const zone = this.zone ? { timeZone: this.zone } : {};
    const text = new Intl.DateTimeFormat(french ? 'fr' : 'en-GB', { ...form, ...zone })
      .format(new Date(seconds * 1_000));
    return french ? text.replace(/^1 /, '1er ') : text; // which Intl leaves out
  }

  private form(forms: Forms, count: number): string {
    return this.plural.select(count) === 'one' ? forms.one : forms.other;
  }
}

const voting = { fr: () => import('./fr.json'), en: () => import('./en.json') };
const whole = {
  fr: () => [import('./pages/fr.json'), import('./opinion/fr.json')],
  en: () => [import('./pages/en.json'), import('./opinion/en.json')],
};

export async function loadWords(language: Language, extent: Extent): Promise<Words> {
  const files = [voting[language](), ...(extent === 'whole' ? whole[language]() : [])];
  const dictionaries = (await Promise.all<{ default: Dictionary }>(files))
    .map((file) => file.default);
  return new Words(language, extent, Object.assign({}, ...dictionaries) as Dictionary);
}

export function isLanguage(tag: unknown): tag is Language {
  return languages.some((language) => language === tag);
}

// The first of the reader's languages that we speak.
export function preferred(tags: readonly string[]): Language {
  return tags.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

const rightToLeft = /^(ar|fa|he|ur|ps|dv|yi)\b/;

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.test(tag) ? 'rtl' : 'ltr';
}
