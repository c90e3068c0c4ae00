// An invented outcome with every kind of block: for /design and for the tests.

import type { Language } from '../words/words';
import type { Line, Outcome } from './outcome';

export function sample(language: Language): Outcome {
  const say = (fr: string, en: string) => (language === 'fr' ? fr : en);
  const said = (text: string, tag: string): Line => [{ text, language: tag }];
  return {
    language,
    title: say('Ce qui est sorti de la séance', 'What came of the session'),
    subtitle: say('Parler du fleuve · 13 octobre 2026',
      'Talking about the river · 13 October 2026'),
    at: 1_791_900_000,
    invented: say('Exemple inventé : personne n’a rien dit de ceci.',
      'An invented example: nobody said any of this.'),
    citation: say('Registre de 412 inscriptions · empreinte 9f2c…7a10 · contresigné par 3 collèges '
      + 'sur 4', 'Register of 412 entries · digest 9f2c…7a10 · countersigned by 3 of 4 '
      + 'constituencies'),
    blocks: [
      { kind: 'heading', level: 1, text: say('Ce qui était demandé', 'What was asked') },
      { kind: 'list', ordered: true, items: [
        say('Qu’est-ce qui bloque le dialogue ?', 'What blocks the dialogue?'),
        say('Quels gestes ont déjà fonctionné ?', 'Which gestures have worked before?'),
      ] },
      { kind: 'heading', level: 1, text: say('Qui était là', 'Who was present') },
      { kind: 'table', caption: say('Sièges occupés, par collège', 'Seats taken, by constituency'),
        columns: [
          { title: say('Collège', 'Constituency'), share: 3 },
          { title: say('Sièges', 'Seats'), figures: true },
          { title: say('Présents', 'Present'), figures: true },
        ],
        rows: [
          [say('Commune', 'Municipality'), '20', '14'],
          [say('Associations', 'Associations'), '40', '38'],
          [[{ text: say('Syndicats', 'Trade unions') }], '15',
            [{ text: say('absents', 'absent'), emphasis: true }]],
        ] },
      { kind: 'heading', level: 1, text: say('Terrain d’entente', 'Common ground') },
      { kind: 'words',
        text: said('Chaque contribution devrait recevoir une réponse, nommément et avant une date.',
          'fr'),
        source: say('Même le côté le moins favorable est d’accord : 71 % ou plus.',
          'Even the least favourable side agrees: 71% or more.') },
      { kind: 'paragraph', text: [
        { text: say('Sur 52 présents, ', 'Of 52 present, ') },
        { text: say('49 ont voté', '49 voted'), strong: true },
        { text: say(' ; 3 se sont tus.', '; 3 were silent.') },
      ] },
      { kind: 'heading', level: 2, text: say('Remis à plus tard', 'Parked') },
      { kind: 'list', ordered: false, items: [
        say('Le calendrier des crues', 'The calendar of floods'),
        say('La langue des avis', 'The language of notices'),
      ] },
    ],
  };
}
