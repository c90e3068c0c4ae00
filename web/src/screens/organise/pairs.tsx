// A text in every working language, side by side; and lists of such texts.

import { TextField } from '../../look/form/fields';
import type { Pair } from '../../note/draft';
import { languageName } from '../../words/language_name';
import { useWords } from '../../words/speech';
import type { WordKey } from '../../words/words';
import type { PartProps } from './part';

interface PairProps {
  id: string;
  label: string;
  value: Pair;
  set(value: Pair): void;
  lines?: number;
  voice?: boolean;
}

export function PairField(props: PairProps & Pick<PartProps, 'draft' | 'faultAt'>) {
  const { id, label, value, set, lines = 1, voice = false, draft, faultAt } = props;
  const words = useWords();
  return (
    <div class="pair">
      {draft.languages.map((tag) => (
        <TextField
          key={tag}
          id={`${id}-${tag}`}
          label={<>
            {label}{' '}
            <span class="pair-language">
              {words.say('organise.in', { language: languageName(tag, words.language) })}
            </span>
          </>}
          value={value[tag] ?? ''}
          change={(text) => set({ ...value, [tag]: text })}
          fault={faultAt(`${id}-${tag}`)}
          {...{ lines, voice, lang: tag }}
        />
      ))}
    </div>
  );
}

type Kind = 'objective' | 'question' | 'agenda';

interface ListProps extends Pick<PartProps, 'draft' | 'faultAt'> {
  kind: Kind;
  values: Pair[];
  set(values: Pair[]): void;
}

export function PairList({ kind, values, set, draft, faultAt }: ListProps) {
  const words = useWords();
  const one: WordKey = `organise.${kind}_one`;
  return (
    <div class="pairs" data-testid={`${kind}s`}>
      <h3>{words.say(`organise.${kind}`)}</h3>
      <ol>
        {values.map((value, at) => {
          const name = words.say(one, { at: String(at + 1) });
          return (
            <li key={at} class="pairs-item">
              <PairField id={`${kind}-${at}`} label={name} value={value} lines={2}
                voice={kind !== 'agenda'} draft={draft} faultAt={faultAt}
                set={(next) => set(values.map((old, index) => (index === at ? next : old)))} />
              <button type="button" class="plain"
                aria-label={words.say('organise.remove_this', { name })}
                onClick={() => set(values.filter((_, index) => index !== at))}>
                {words.say('organise.remove')}
              </button>
            </li>
          );
        })}
      </ol>
      <p>
        <button type="button" class="button" id={`${kind}-add`}
          onClick={() => set([...values, {}])}>
          {words.say(`organise.${kind}_add`)}
        </button>
      </p>
      {faultAt(`${kind}-add`) && <p class="fault">{faultAt(`${kind}-add`)}</p>}
    </div>
  );
}
