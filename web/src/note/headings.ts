// What the headings of a note say, in French and in English, and which part each begins.

export type Part = 'title' | 'date' | 'context' | 'objectives' | 'questions' | 'agenda' | 'contact'
  | 'alternative' | 'other';

// How each begins; the first that fits decides. A word is whole unless it ends with an ellipsis.
const beginnings: [Part, string[]][] = [
  ['alternative', ['autre contact', 'contact alternatif', 'contact de rechange', 'contact sûr',
    'alternative contact', 'alternative safe contact', 'safe contact', 'other contact']],
  ['contact', ['contact', 'contacts', 'personne à contacter', 'personnes à contacter',
    'personne de contact', 'personne ressource', 'personnes ressources', 'renseignements',
    'pour tout renseignement', 'for further information', 'for more information', 'focal point',
    'point focal']],
  ['questions', ['questions directrices', 'question directrice', 'questions d’orientation',
    'questions clés', 'questions posées', 'questions pour', 'questions à', 'questions de',
    'les questions', 'guiding questions', 'key questions', 'discussion questions',
    'leading questions', 'questions for', 'guiding question']],
  ['objectives', ['objectif', 'objectifs', 'les objectifs', 'l’objectif', 'but', 'buts',
    'finalité', 'finalités', 'objective', 'objectives', 'the objective', 'the objectives', 'aim',
    'aims', 'goal', 'goals', 'purpose']],
  ['agenda', ['ordre du jour', 'déroulé', 'déroulement', 'programme', 'format et déroulement',
    'agenda', 'structure of the session', 'run of show', 'outline of the session']],
  ['date', ['date', 'dates', 'quand', 'horaire', 'horaires', 'heure', 'jour et heure', 'when',
    'time']],
  ['title', ['titre', 'intitulé', 'thème', 'title', 'theme', 'topic']],
  ['context', ['contexte', 'justification', 'problématique', 'préambule', 'cadre',
    'introduction', 'context', 'background', 'rationale', 'why this session']],
  ['other', ['participant…', 'participation', 'public cible', 'public visé', 'intervenant…',
    'panéliste…', 'orateur…', 'speaker…', 'panel…', 'modérat…', 'moderat…', 'facilitat…',
    'résultats attendus', 'résultat attendu', 'expected…', 'livrable…', 'deliverable…',
    'méthodologie', 'methodology', 'modalités', 'format', 'lieu', 'venue', 'place', 'langue…',
    'language…', 'interprétation', 'interpretation', 'logisti…', 'référence…', 'reference…',
    'annexe…', 'annex', 'documents', 'suites', 'suite', 'follow-up', 'follow up', 'next steps',
    'organis…', 'organiz…']],
];

// Alone on its line, "Questions" is a heading; "Questions remain" is none.
const alone: [Part, RegExp][] = [['questions', /^questions?$/iu]];

const pattern = (words: string[]) => {
  const each = words.map((word) => (word.endsWith('…')
    ? word.slice(0, -1)
    : `${word.replace(/’/g, '[’\']')}(?![\\p{L}])`));
  return new RegExp(`^(?:${each.join('|')})`, 'iu');
};
const forms = beginnings.map(([part, words]): [Part, RegExp] => [part, pattern(words)]);

const headingNumber = /^(?:(?:\d{1,2}(?:\.\d)?|[IVX]{1,5}|[A-H])\s*[.)–-]\s*)/u;
const wordsMax = 9; // of a heading

export interface Heading {
  part: Part;
  rest: string; // what stands behind its colon
}

export function headingIn(line: string): Heading | null {
  const plain = line.replace(headingNumber, '');
  if (!/^\p{Lu}/u.test(plain)) return null;
  const colon = /\s*:\s*/u.exec(plain);
  const name = colon ? plain.slice(0, colon.index) : plain;
  if (name.split(/\s+/u).length > wordsMax || /[.?!;]$/u.test(name)) return null;
  const found = [...forms, ...alone].find(([, form]) => form.test(name));
  if (!found) return null;
  return { part: found[0], rest: colon ? plain.slice(colon.index + colon[0].length) : '' };
}
