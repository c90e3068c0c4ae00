import { describe, expect, it } from 'vitest';

import examples from '../../../tests/vague_examples.json';
import { lacks, vagueWords, type Draft } from './linter';

const nothing: Draft = {
  owner: false,
  due: false,
  texts: {
    action: false, beneficiaries: false, deliverable: false, indicator: false, resource: false,
  },
  verifier: false,
  milestones: 0,
  anchors: 0,
};

describe('what a promise lacks', () => {
  it('is asked for in the order of a conversation', () => {
    expect(lacks(nothing)).toEqual([
      'owner', 'action', 'beneficiaries', 'due', 'verifier', 'deliverable', 'indicator', 'resource',
      'milestone', 'anchor',
    ]);
  });
  it('is nothing once everything is there', () => {
    const whole = {
      action: true, beneficiaries: true, deliverable: true, indicator: true, resource: true,
    };
    expect(lacks({
      owner: true, due: true, texts: whole, verifier: true, milestones: 1, anchors: 1,
    })).toEqual([]);
  });
});

// The same table holds the linter of the command line to it (linter_test.cpp).
describe('words that bind nobody', () => {
  it.each(examples)('are found in "$text"', ({ language, text, vague }) => {
    expect(vagueWords(text, language)).toEqual(vague);
  });
});
