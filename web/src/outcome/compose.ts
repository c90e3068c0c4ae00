// The outcome of a session as a document in one language: what was asked, who was here and who was
// not, what is common and what divides, what was decided and promised, what became of statements,
// what is parked, how to check it.

import type { OpinionMap, Texts } from '../api/shapes';
import { find, sorted, type Found } from '../opinion/finding';
import { asPublished } from '../opinion/match';
import type { Block, Line, Outcome, Run } from './outcome';
import type { WordKey, Words } from '../words/words';
import type { AskedAndFound, Gathered } from './gathered';
import { decided, promised } from './compose_agreed';
import { deciding } from './compose_deciding';
import { answerState } from '../session/run';
import type { Told, ToldQuestion } from './told';
import { Writing, type Values } from './writing';

const shownMax = 10;

class Composer {
  private readonly write: Writing;

  constructor(private readonly words: Words, private readonly all: Gathered) {
    this.write = new Writing(words, all.told.sides);
  }

  outcome(): Outcome {
    const { summary, told } = this.all;
    const dialogue = this.write.text(summary.title);
    return {
      language: this.words.language,
      title: this.write.text(told.title),
      subtitle: this.say('outcome.subtitle', { dialogue, day: this.words.day(told.opened) }),
      at: told.as_of,
      invented: summary.invented ? this.say('page.invented') : null,
      citation: this.citation(),
      blocks: [
        ...this.moment(), ...this.aims(), ...this.present(), ...this.turns(),
        ...this.all.questions.flatMap((one) => this.found(one)), ...decided(this.write, told),
        ...promised(this.write, told), ...this.answers(), ...this.parked(), ...this.proof(),
      ],
    };
  }

  private say(key: WordKey, values: Values = {}): string {
    return this.words.say(key, values);
  }

  private run(texts: Texts, original?: string): Run {
    return this.write.run(texts, original);
  }

  private heading(level: 1 | 2, key: WordKey): Block {
    return this.write.heading(level, key);
  }

  private paragraph(key: WordKey, values: Values = {}): Block {
    return this.write.paragraph(key, values);
  }

  private citation(): string {
    const { outcome } = this.all.told;
    if (!outcome) return this.say('outcome.unsigned');
    return this.say('outcome.citation', { size: outcome.size, digest: outcome.digest });
  }

  // Of what moment all this is told.
  private moment(): Block[] {
    const { outcome } = this.all.told;
    return outcome
      ? [this.paragraph('outcome.as_of', { moment: this.words.moment(outcome.at) })] : [];
  }

  private aims(): Block[] {
    const objectives = this.all.told.note?.objectives ?? [];
    if (objectives.length === 0) return [];
    const items = objectives.map((aim): Line => [this.run(aim)]);
    return [this.heading(1, 'outcome.aims'), { kind: 'list', ordered: true, items }];
  }

  private present(): Block[] {
    const { sides, counted, entrusted_seats: entrusted = 0 } = this.all.told;
    const rows = sides.map((side): Line[] => {
      const said: Line = side.people > 0 ? this.words.number(side.people)
        : [{ text: this.say('outcome.absent'), emphasis: true }];
      return [[this.run(side.name)], this.words.number(side.seats), said];
    });
    const absent = sides.filter((side) => side.people === 0).length;
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
      ...(entrusted > 0 ? [this.paragraph('seats.entrusted', { count: entrusted })] : []),
      ...deciding(this.write, sides),
    ];
  }

  // Only where the room agreed that it is measured.
  private turns(): Block[] {
    const { turns, written, floor_balance: measured } = this.all.told;
    const all = turns.reduce((sum, spoken) => sum + spoken.seconds, 0);
    const wrote = written.some((row) => row.statements > 0);
    if (!measured || (all === 0 && !wrote)) return [];
    return [
      this.heading(2, 'turns.title'),
      ...(all === 0 ? [] : [this.spoken(turns, all)]),
      ...(wrote ? [this.written(written)] : []),
    ];
  }

  private spoken(turns: Told['turns'], all: number): Block {
    return {
      kind: 'table', caption: this.say('turns.caption'),
      columns: [
        { title: this.say('dialogue.constituency'), share: 3 },
        { title: this.say('turns.turns'), figures: true },
        { title: this.say('turns.time'), figures: true },
        { title: this.say('turns.share'), figures: true },
      ],
      rows: turns.map((spoken): Line[] => [
        spoken.constituency === null ? this.say('turns.nobody')
          : [this.write.side(spoken.constituency)],
        this.words.number(spoken.turns),
        this.words.number(Math.round(spoken.seconds / 6) / 10),
        this.words.percent(spoken.seconds / all),
      ]),
    };
  }

  private written(written: Told['written']): Block {
    return {
      kind: 'table', caption: this.say('turns.written'),
      columns: [
        { title: this.say('dialogue.constituency'), share: 3 },
        { title: this.say('turns.statements'), figures: true },
      ],
      rows: written.map(({ constituencies, statements }): Line[] => [
        constituencies.flatMap((code, at): Run[] =>
          [...(at > 0 ? [{ text: ' + ' }] : []), this.write.side(code)]),
        this.words.number(statements),
      ]),
    };
  }

  private found({ asked, map, intact }: AskedAndFound): Block[] {
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
      ...this.list('common_ground', found, map),
      ...this.list('common_refusal', found, map),
      ...this.list('pulls_apart', found, map),
      ...this.themes(asked),
    ];
  }

  // What the facilitators named aloud, each name with the statements it was given to.
  private themes(asked: ToldQuestion): Block[] {
    const named = this.all.told.themes.filter((theme) => theme.question === asked.question);
    if (named.length === 0) return [];
    return [
      this.heading(2, 'themes.title'),
      ...named.flatMap((theme): Block[] => [
        { kind: 'paragraph', text: [{ ...this.run(theme.title), strong: true }] },
        {
          kind: 'list', ordered: false,
          items: theme.statements.map((id): Line => [this.statement(id)]),
        },
      ]),
    ];
  }

  private statement(id: number): Run {
    const known = this.all.told.statements.find((item) => item.statement === id);
    if (known && Object.keys(known.text).length > 0) return this.run(known.text, known.language);
    return { text: this.say('statement.withheld', { statement: id }), emphasis: true };
  }

  private list(
    kind: 'common_ground' | 'common_refusal' | 'pulls_apart', all: Found[], map: OpinionMap,
  ): Block[] {
    const found = all.filter((one) => one.finding === kind);
    const title = this.heading(2, `finding.${kind}`);
    if (found.length === 0) return [title, this.paragraph('finding.none')];
    return [
      title,
      this.paragraph(`finding.${kind}_says`),
      ...found.slice(0, shownMax).map((one): Block => {
        const text: Line = [this.statement(one.item.statement)];
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
    const { statements, as_of: asOf } = this.all.told;
    const owed = statements.filter((item) => item.accepted || item.requests.length > 0);
    const addressed = owed.filter((item) => item.requests.length > 0);
    return [
      this.heading(1, 'outcome.answers'),
      this.paragraph('outcome.addressed', { count: addressed.length, of: owed.length }),
      ...addressed.flatMap((item): Block[] => [
        { kind: 'words', text: [this.statement(item.statement)] },
        {
          kind: 'list', ordered: false,
          items: item.requests.map((request): Line => {
            const last = request.answers.at(-1);
            const state = answerState(request, asOf);
            return [
              { ...this.write.side(request.of), strong: true },
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
    const { items, closed } = this.all.told;
    const lines = items.map(({ text, assigned }): Line => [
      this.run(text),
      { text: ` · ${assigned ? `${this.say('parking.assigned')} `
        : this.say('parking.unassigned')}` },
      ...(assigned ? [this.write.side(assigned)] : []),
    ]);
    const follow = closed?.follow_up ?? null;
    return [
      this.heading(1, 'outcome.parked'),
      lines.length > 0
        ? { kind: 'list', ordered: false, items: lines } : this.paragraph('parking.none'),
      ...(closed ? [follow !== null
        ? this.paragraph('outcome.follow_up', { day: this.words.day(follow) })
        : this.paragraph('outcome.no_follow_up')] : []),
      ...(closed && Object.keys(closed.reason).length > 0
        ? [{ kind: 'words', text: [this.run(closed.reason)] } satisfies Block] : []),
    ];
  }

  private proof(): Block[] {
    const { summary, told: { outcome, note } } = this.all;
    const row = (key: WordKey, value: string): Line[] => [this.say(key), value];
    const turnTo = (key: WordKey, to: Texts): Block[] => (Object.keys(to).length === 0 ? []
      : [{ kind: 'paragraph', text: [{ text: `${this.say(key)} ` }, this.run(to)] }]);
    return [
      this.heading(1, 'outcome.proof'),
      this.paragraph(`outcome.${this.all.checked}`),
      this.paragraph('outcome.cosigned_where'),
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
      ...(note ? [...turnTo('outcome.contact', note.contact),
        ...turnTo('outcome.safe_contact', note.safe_contact)] : []),
    ];
  }
}

// All of it as it stood when it was signed, with days and hours in UTC: two readers get the same.
export function compose(all: Gathered, words: Words): Outcome {
  return new Composer(words.universal(), all).outcome();
}
