// The outcome of a session as a document in one language: what was asked, who was here and who was
// not, what is common and what divides, what became of statements, what is parked, how to check it.

import type { OpinionMap, QuestionSummary, Statement, Texts } from '../api/shapes';
import { find, sorted, type Found } from '../opinion/finding';
import { asPublished } from '../opinion/match';
import type { Block, Line, Outcome, Run } from '../outcome/outcome';
import { textFor } from '../words/speech';
import type { WordKey, Words } from '../words/words';
import type { AskedAndFound, Gathered } from './gathered';
import { answerState } from './run';

const shownMax = 10;

type Values = Record<string, string | number>;

// No key but the host's is known to a page: what others signed is told, and not vouched for.
export function cosignatureWords(others: number | null): WordKey {
  if (others === null) return 'outcome.signatures_unchecked';
  return others === 0 ? 'outcome.no_cosignatures' : 'outcome.other_signatures';
}

class Composer {
  constructor(
    private readonly words: Words,
    private readonly all: Gathered,
    private readonly now: number,
  ) {}

  outcome(): Outcome {
    const { summary, view } = this.all;
    const day = this.words.day(view.at);
    return {
      language: this.words.language,
      title: this.text(view.title),
      subtitle: this.say('outcome.subtitle', { dialogue: this.text(summary.title), day }),
      invented: summary.invented ? this.say('page.invented') : null,
      citation: this.citation(),
      blocks: [
        ...this.aims(), ...this.present(), ...this.all.questions.flatMap((one) => this.found(one)),
        ...this.answers(), ...this.parked(), ...this.proof(),
      ],
    };
  }

  private say(key: WordKey, values: Values = {}): string {
    return this.words.say(key, values);
  }

  private text(texts: Texts, original?: string): string {
    return textFor(texts, this.words.language, original)[1];
  }

  // People's own words, with their language where it is not the document's.
  private run(texts: Texts, original?: string): Run {
    const [tag, text] = textFor(texts, this.words.language, original);
    return tag === this.words.language ? { text } : { text, language: tag };
  }

  private heading(level: 1 | 2, key: WordKey): Block {
    return { kind: 'heading', level, text: this.say(key) };
  }

  private paragraph(key: WordKey, values: Values = {}): Block {
    return { kind: 'paragraph', text: this.say(key, values) };
  }

  private citation(): string {
    const { outcome } = this.all.view;
    if (!outcome) return this.say('outcome.unsigned');
    return `${this.say('outcome.citation', { size: outcome.size, digest: outcome.digest })} `
      + this.cosigned();
  }

  private cosigned(): string {
    const others = this.all.otherSignatures;
    return this.say(cosignatureWords(others), { count: others ?? 0 });
  }

  private aims(): Block[] {
    const objectives = this.all.room.note?.objectives ?? [];
    if (objectives.length === 0) return [];
    const items = objectives.map((aim): Line => [this.run(aim)]);
    return [this.heading(1, 'outcome.aims'), { kind: 'list', ordered: true, items }];
  }

  private present(): Block[] {
    const { summary, view } = this.all;
    const counted = view.presence.length > 0;
    const people = (code: string, taken: number) =>
      (counted ? view.presence.find((row) => row.constituency === code)?.people ?? 0 : taken);
    const rows = summary.constituencies.map((side): Line[] => {
      const here = people(side.code, side.taken);
      const said: Line = here > 0 ? this.words.number(here)
        : [{ text: this.say('outcome.absent'), emphasis: true }];
      return [[this.run(side.name)], this.words.number(side.seats), said];
    });
    const absent = summary.constituencies
      .filter((side) => people(side.code, side.taken) === 0).length;
    return [
      this.heading(1, 'outcome.present'),
      {
        kind: 'table',
        caption: this.say(counted ? 'presence.counted' : 'presence.by_seats'),
        columns: [
          { title: this.say('dialogue.constituency'), share: 3 },
          { title: this.say('outcome.seats'), figures: true },
          { title: this.say('outcome.people'), figures: true },
        ],
        rows,
      },
      ...(absent > 0 ? [this.paragraph('chair.absent', { count: absent })] : []),
    ];
  }

  private found({ asked, statements, map, intact }: AskedAndFound): Block[] {
    const head: Block[] = [
      {
        kind: 'heading', level: 1,
        text: this.say('outcome.question', { question: asked.question }),
      },
      { kind: 'words', text: [this.run(asked.text)] },
      {
        kind: 'paragraph',
        text: [
          this.say('question.statements', { count: asked.statements }),
          this.say('question.votes', { count: asked.votes }),
          this.say('question.voters', { count: asked.voters }),
        ].join(' · '),
      },
    ];
    if (!map) return [...head, this.paragraph('outcome.no_map')];
    if (!intact) return [...head, this.paragraph('map.differs')];
    const drawn = asPublished(map);
    const found = sorted(map.statements.map((item) => find(item, drawn)), 'finding');
    return [
      ...head,
      ...this.list('common_ground', found, map, statements),
      ...this.list('common_refusal', found, map, statements),
      ...this.list('pulls_apart', found, map, statements),
      ...this.themes(asked, statements),
    ];
  }

  // What the facilitators named aloud, each name with the statements it was given to.
  private themes(asked: QuestionSummary, statements: Statement[]): Block[] {
    const named = this.all.room.themes
      .filter((theme) => theme.question === asked.question && !theme.dropped);
    if (named.length === 0) return [];
    return [
      this.heading(2, 'themes.title'),
      ...named.flatMap((theme): Block[] => [
        { kind: 'paragraph', text: [{ ...this.run(theme.title), strong: true }] },
        {
          kind: 'list', ordered: false,
          items: theme.statements.map((id): Line => [this.statement(id, statements)]),
        },
      ]),
    ];
  }

  private statement(id: number, statements: Statement[]): Run {
    const known = statements.find((item) => item.statement === id);
    if (known && !known.withheld) return this.run(known.text, known.language);
    return { text: this.say('statement.withheld', { statement: id }), emphasis: true };
  }

  private list(
    kind: 'common_ground' | 'common_refusal' | 'pulls_apart', all: Found[], map: OpinionMap,
    statements: Statement[],
  ): Block[] {
    const found = all.filter((one) => one.finding === kind);
    const title = this.heading(2, `finding.${kind}`);
    if (found.length === 0) return [title, this.paragraph('finding.none')];
    return [
      title,
      this.paragraph(`finding.${kind}_says`),
      ...found.slice(0, shownMax).map((one): Block => {
        const text: Line = [this.statement(one.item.statement, statements)];
        return { kind: 'words', text, source: this.figures(one, map.participants.total) };
      }),
    ];
  }

  // Consensus never without its turnout and its silence.
  private figures({ item, finding, ground, refusal, gap }: Found, all: number): string {
    const said = item.agree + item.disagree;
    const share = (value: number) => ({ share: this.words.percent(Math.floor(value * 100) / 100) });
    const gist = finding === 'common_ground' ? this.say('gist.ground', share(ground))
      : finding === 'common_refusal' ? this.say('gist.refusal', share(refusal))
        : this.say('gist.apart', { points: Math.round(gap * 100) });
    const turnout = this.say('outcome.turnout', { count: said, of: all });
    const silence = this.say('outcome.silence', { count: Math.max(0, all - said) });
    return `${gist}. ${turnout} ${silence}`;
  }

  private answers(): Block[] {
    const { ledger, questions, summary } = this.all;
    const of = new Set(questions.map((one) => one.asked.question));
    const asked = ledger.statements.filter((item) => of.has(item.question));
    const addressed = asked.filter((item) => item.requests.length > 0);
    const sideOf = (code: string) => {
      const side = summary.constituencies.find((item) => item.code === code);
      return side ? this.text(side.name) : code;
    };
    return [
      this.heading(1, 'outcome.answers'),
      this.paragraph('outcome.addressed', { count: addressed.length, of: asked.length }),
      ...addressed.flatMap((item): Block[] => [
        { kind: 'words', text: [this.run(item.text, item.language)] },
        {
          kind: 'list', ordered: false,
          items: item.requests.map((request): Line => {
            const last = request.answers.at(-1);
            const state = answerState(request, this.now);
            return [
              { text: sideOf(request.of), strong: true },
              { text: ` · ${this.say(`answers.state_${state}`, {
                day: this.words.day(last?.at ?? request.due), due: this.words.day(request.due),
              })}${last ? '.' : ''}` },
              ...(last ? [{ text: ` ${this.say(`answers.outcome_${last.outcome}`)}.` }] : []),
              ...(last?.where ? [{ text: ` ${this.say('answers.where')} ` },
                this.run(last.where)] : []),
              ...(last?.reason ? [{ text: ` ${this.say('answers.why')} ` },
                this.run(last.reason)] : []),
            ];
          }),
        },
      ]),
    ];
  }

  private parked(): Block[] {
    const { room, view, summary } = this.all;
    const nameOf = (code: string) =>
      summary.constituencies.find((side) => side.code === code)?.name ?? { en: code };
    const items = room.items.map((item): Line => [
      this.run(item.text),
      { text: ` · ${item.assigned
        ? `${this.say('parking.assigned')} ${this.text(nameOf(item.assigned))}`
        : this.say('parking.unassigned')}` },
    ]);
    const { closed } = view;
    return [
      this.heading(1, 'outcome.parked'),
      items.length > 0 ? { kind: 'list', ordered: false, items } : this.paragraph('parking.none'),
      ...(closed ? [closed.follow_up !== undefined
        ? this.paragraph('outcome.follow_up', { day: this.words.day(closed.follow_up) })
        : this.paragraph('outcome.no_follow_up')] : []),
      ...(closed?.reason
        ? [{ kind: 'words', text: [this.run(closed.reason)] } satisfies Block] : []),
    ];
  }

  private proof(): Block[] {
    const { view, summary, room } = this.all;
    const { outcome } = view;
    const row = (key: WordKey, value: string): Line[] => [this.say(key), value];
    return [
      this.heading(1, 'outcome.proof'),
      this.paragraph(`outcome.${this.all.checked}`),
      { kind: 'paragraph', text: this.cosigned() },
      {
        kind: 'table', caption: this.say('outcome.proof_caption'),
        columns: [{ title: this.say('outcome.what') },
          { title: this.say('outcome.value'), share: 3 }],
        rows: [
          ...(outcome ? [
            row('outcome.size', this.words.number(outcome.size)),
            row('outcome.digest', outcome.digest),
            row('outcome.at', this.words.moment(outcome.at)),
          ] : []),
          row('proof.origin', summary.origin),
          row('proof.key', summary.key),
        ],
      },
      ...(room.note ? [{
        kind: 'paragraph',
        text: [{ text: `${this.say('outcome.contact')} ` }, this.run(room.note.contact)],
      } satisfies Block] : []),
    ];
  }
}

// `now` decides which answers are overdue.
export function compose(all: Gathered, words: Words, now: number): Outcome {
  return new Composer(words, all, now).outcome();
}
