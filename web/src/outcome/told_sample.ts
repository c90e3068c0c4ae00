// An invented session, told as it stood: for the tests of what is written from it.

import type { Told } from './told';

const both = (en: string, fr: string) => ({ en, fr });

export const toldOnce: Told = {
  session: 1,
  size: 60,
  as_of: 500,
  title: both('The hour', 'L’heure'),
  opened: 100,
  closed: { at: 490, follow_up: 9_000_000, reason: {} },
  outcome: { size: 60, digest: 'ab'.repeat(32), at: 500, index: 60 },
  note: { objectives: [both('Agree', 'S’entendre')], contact: both('Counter 4', 'Guichet 4'),
    safe_contact: {} },
  sides: [
    { code: 'gov', name: both('Municipality', 'Commune'), seats: 20, people: 8,
      decision_makers: [both('Mayor', 'Maire'), { fr: 'Budget' }] },
    { code: 'cso', name: both('Associations', 'Associations'), seats: 40, people: 0,
      decision_makers: [] },
  ],
  counted: true,
  floor_balance: true,
  turns: [{ constituency: 'gov', seconds: 90, turns: 2 },
    { constituency: null, seconds: 30, turns: 1 }],
  written: [{ constituencies: ['gov', 'cso'], statements: 15 }],
  questions: [{ question: 1, text: both('What blocks?', 'Qu’est-ce qui bloque ?'), statements: 2,
    votes: 9, voters: 5, map: null }],
  statements: [
    { statement: 1, question: 1, text: { fr: 'Rien' }, language: 'fr', index: 11, accepted: true,
      requests: [{ request: 1, of: 'gov', due: 400, at: 200, index: 30,
        answers: [{ outcome: 'in_part', at: 300, index: 40, where: both('Act 3', 'Acte 3') }] }] },
    { statement: 2, question: 1, text: { fr: 'Tout' }, language: 'fr', index: 12, accepted: true,
      requests: [{ request: 2, of: 'cso', due: 450, at: 200, index: 31, answers: [] }] },
    { statement: 3, question: 1, text: {}, language: 'fr', index: 13, accepted: false,
      requests: [] },
  ],
  items: [{ item: 1, text: both('The hall', 'La salle'), assigned: 'gov' }],
  themes: [{ theme: 1, question: 1, title: both('Answers', 'Réponses'), statements: [1] }],
  decisions: [
    { decision: 1, proposal: 1, summary: both('Meet each quarter', 'Se voir chaque trimestre'),
      at: 480, upheld: false,
      rows: [
        { constituency: 'gov', voice: 'focal_point', choice: 'no', reason: both('No money', 'Sans '
          + 'budget'), counts: null, quorum_met: true, reached: false },
        { constituency: 'cso', voice: 'ballots', choice: null, reason: {},
          counts: { yes: 12, no: 3, abstain: 1 }, quorum_met: true, reached: true },
      ],
      dissent: [{ constituency: 'cso', reason: both('Too late', 'Trop tard'), note: {} }] },
    { decision: 2, proposal: 2, summary: both('A shared table', 'Une table commune'), at: null,
      upheld: null, rows: [], dissent: [] },
  ],
  promises: [{ commitment: 1, action: both('Publish the accounts', 'Publier les comptes'),
    due: 8_000_000, verifier: null,
    owners: [{ constituency: 'gov', office: {}, confirmed: false }] }],
};
