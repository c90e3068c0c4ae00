import { describe, expect, it } from 'vitest';

import { runsOf, textOf, type Block, type Line } from './outcome';
import { outcomeWords } from '../words/outcome/load';
import { loadWords, type Language } from '../words/words';
import { compose } from './compose';
import { toldOnce } from './told_sample';

const words = async (language: Language) =>
  (await loadWords(language, 'whole')).with((await outcomeWords[language]()).default);
const gathered = {
  summary: { dialogue: 'demo', title: { en: 'The river', fr: 'Le fleuve' }, invented: false,
    origin: 'host/demo', key: 'host/demo+1+2' },
  told: toldOnce,
  questions: toldOnce.questions.map((asked) => ({ asked, map: null, intact: false })),
  checked: 'intact' as const,
};
const linesOf = (block: Block): Line[] => {
  if ('text' in block) return [block.text];
  return block.kind === 'list' ? block.items : [block.caption, ...block.rows.flat()];
};
const written = async (language: Language) => {
  const { blocks } = compose(gathered, await words(language));
  return { blocks, text: blocks.flatMap(linesOf).map(textOf).join('\n') };
};

describe('The document of an outcome', () => {
  it('tells a decision by constituency, with the reason of a no and the dissent', async () => {
    const { blocks, text } = await written('en');
    const table = blocks.find((block) =>
      block.kind === 'table' && block.caption.startsWith('Decision 1')) as
      Extract<Block, { kind: 'table' }>;
    expect(table.rows.map((row) => row.map(textOf))).toEqual([
      ['Municipality', 'No, in public · No money', 'not met'],
      ['Associations', '12 yes, 3 no, 1 abstained', 'met'],
    ]);
    expect(text).toContain(
      'Not adopted on 1 January 1970: the rule was met in 1 constituency of 2.');
    expect(text).toContain('Too late · Associations');
    expect(text).toContain('A shared table\nPut to a decision, and not concluded');
  });

  it('tells what was promised, who has not confirmed, and that nobody checks', async () => {
    const { blocks } = await written('fr');
    expect(blocks).toContainEqual({
      kind: 'words', text: [{ text: 'Publier les comptes' }],
      source: 'Commune (pas encore confirmé) · pour le 3 avril 1970 · personne n’est nommé pour '
        + 'vérifier',
    });
  });

  it('tells how the floor was shared, and what was parked with whom', async () => {
    const { text } = await written('en');
    expect(text).toContain('Municipality\n2\n1.5\n75%\nNo constituency\n1\n0.5\n25%');
    expect(text).toMatch(/Municipality \+ Associations\n15/);
    expect(text).toContain('The hall · With: Municipality');
  });

  // The second answer was due before the signature, so it was overdue then, and stays so here.
  it('says how many keys the host had seen, where there are any', async () => {
    const text = async (entrusted_seats: number) => {
      const told = { ...toldOnce, entrusted_seats };
      return compose({ ...gathered, told }, await words('en')).blocks.flatMap(linesOf)
        .map(textOf).join('\n');
    };
    expect(await text(3)).toContain('3 seats took part by forms, without script');
    expect(await text(0)).not.toContain('by forms');
  });

  it('judges what is late by the moment of its signature', async () => {
    const { text } = await written('en');
    expect(text).toContain('Municipality · answered on 1 January 1970. Taken up in part.');
    expect(text).toContain('Associations · overdue since 1 January 1970');
    expect(text).toContain('1 January 1970 at 00:08 UTC');
  });

  it('marks the language of words that are not in its own', async () => {
    const { blocks } = await written('en');
    const runs = blocks.flatMap(linesOf).flatMap(runsOf);
    expect(runs).toContainEqual({ text: 'Rien', language: 'fr' });
  });
});
