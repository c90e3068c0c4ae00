import { describe, expect, it } from 'vitest';

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

describe('words that bind nobody', () => {
  it('are found in French, in every form', () => {
    expect(vagueWords('Nous nous efforcerons d’encourager le dialogue, si possible.', 'fr'))
      .toEqual(['efforcerons', 'encourager', 'si possible']);
    expect(vagueWords('Renforcer, à terme, la confiance', 'fr')).toEqual(['renforcer', 'à terme']);
    expect(vagueWords('Le ministère veillera à faciliter les visites et s’emploiera à agir', 'fr'))
      .toEqual(['veillera à', 'faciliter', 's’emploiera à']);
  });
  it('are found in English, in every form', () => {
    expect(vagueWords('We will strive to support and strengthen civil society.', 'en'))
      .toEqual(['strive', 'support', 'strengthen']);
    expect(vagueWords('Explore options in due course', 'en'))
      .toEqual(['explore', 'in due course']);
    expect(vagueWords('The ministry considers steps and works towards a gradual change', 'en'))
      .toEqual(['considers', 'works towards', 'gradual']);
  });
  it('are not found where somebody promises something', () => {
    expect(vagueWords('Publier chaque lundi le tableau des dossiers', 'fr')).toEqual([]);
    expect(vagueWords('Publish the table of files every Monday', 'en')).toEqual([]);
    expect(vagueWords('considération', 'fr')).toEqual([]);
    expect(vagueWords('Ouvrir la visite à tous les agents employés à la caisse', 'fr')).toEqual([]);
  });
  it('are asked of no language we have no list for', () => {
    expect(vagueWords('improve', 'ar')).toEqual([]);
  });
});
