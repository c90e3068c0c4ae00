// What a promise rests on between the world's text and the office: regional texts, laws, plans,
// budget lines, in words of one's own.

import type { Texts } from '../../api/shapes';
import type { Instrument, Level } from '../../commitment/shapes';
import type { Found } from '../../look/form/fields';
import { SaidOption } from '../../words/said_option';
import { useWords } from '../../words/speech';
import { TextsPair } from './texts_pair';

export interface Ground {
  level: Exclude<Level, 'global'>;
  text: Texts;
}

const near = ['regional', 'law', 'plan', 'budget'] as const;
const groundsMax = 4;

interface Props {
  languages: string[];
  grounds: Ground[];
  change(grounds: Ground[]): void;
  found: Found[];
}

export function Grounds({ languages, grounds, change, found }: Props) {
  const words = useWords();
  const set = (at: number, to: Partial<Ground>) =>
    change(grounds.map((one, place) => (place === at ? { ...one, ...to } : one)));
  return (
    <>
      {grounds.map((ground, at) => (
        <div key={at} class="builder-part" data-testid={`ground-${at}`}>
          <div class="field">
            <label for={`ground-level-${at}`}>{words.say('build.ground_level')}</label>
            <select id={`ground-level-${at}`} class="input" value={ground.level}
              onChange={(event) =>
                set(at, { level: event.currentTarget.value as Ground['level'] })}>
              {near.map((level) => (
                <option key={level} value={level}>{words.say(`level.${level}`)}</option>
              ))}
            </select>
          </div>
          <TextsPair id={`ground-${at}`} legend={words.say('build.ground')}
            hint={words.say('build.ground_hint')} {...{ languages, found }} texts={ground.text}
            change={(text) => set(at, { text })} />
          <p><button type="button" class="plain"
            onClick={() => change(grounds.filter((_, place) => place !== at))}>
            {words.say('build.take_away')}
          </button></p>
        </div>
      ))}
      {grounds.length < groundsMax && (
        <p><button type="button" class="button" data-testid="add-ground"
          onClick={() => change([...grounds, { level: 'law', text: {} }])}>
          {words.say('build.add_ground')}
        </button></p>
      )}
    </>
  );
}

// A paragraph of the instruments that the catalogue holds, or none.
export function InstrumentField({ id, known, value, change }: {
  id: string; known: Instrument[]; value: string; change(value: string): void;
}) {
  const words = useWords();
  return (
    <div class="field">
      <label for={id}>{words.say('build.anchor')}</label>
      <select id={id} class="input" value={value}
        onChange={(event) => change(event.currentTarget.value)}>
        <option value="">{words.say('build.no_anchor')}</option>
        {known.map((one) => (
          <SaidOption key={one.code} value={one.code} texts={one.title} />
        ))}
      </select>
    </div>
  );
}
