// A rule in words: exact fractions, never rounded, and who speaks how.

import type { DecisionRow, Fraction, Rule, RuleRow } from '../../decision/shapes';
import type { WordKey, Words } from '../../words/words';

const named: Record<string, WordKey> = {
  '1/1': 'fraction.all', '1/2': 'fraction.half', '1/3': 'fraction.third',
  '2/3': 'fraction.two_thirds', '3/4': 'fraction.three_quarters',
  '3/5': 'fraction.three_fifths', '4/5': 'fraction.four_fifths',
};

const divisor = (left: number, right: number): number =>
  (right === 0 ? left : divisor(right, left % right));

// "two thirds" where the language has a word for it, otherwise "7 out of 12": the same number.
export function fractionIn(words: Words, { numerator, denominator }: Fraction): string {
  const common = divisor(numerator, denominator);
  const key = named[`${numerator / common}/${denominator / common}`];
  return key ? words.say(key) : words.say('fraction.other', { numerator, denominator });
}

// What a constituency has to do for its row to be reached.
export function asksOf(words: Words, rule: Rule, row: RuleRow): string {
  const consent = rule.kind === 'consent';
  if (row.voice === 'focal_point') {
    return words.say(consent ? 'asks.voice_consent' : 'asks.voice_yes');
  }
  const { quorum } = row;
  if (consent) return words.say('asks.objections', { count: rule.objections_max, quorum });
  return words.say('asks.share', { share: fractionIn(words, row.threshold), count: quorum });
}

// What all rows together have to do; null where every row must be reached and nothing more.
export function togetherOf(words: Words, rule: Rule, rows: DecisionRow[]): string | null {
  if (rule.kind === 'consent') {
    return rows.length === 1 ? null
      : words.say('asks.all_objections', { count: rule.objections_max });
  }
  const of = rows.length;
  if (rule.kind === 'double_majority') {
    return words.say('asks.double', { count: rule.reached_min, of });
  }
  return rule.reached_min === of ? null : words.say('asks.some', { count: rule.reached_min, of });
}
