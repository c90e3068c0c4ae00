// Who takes part: each constituency with its name in every language, its seats and its codes.

import { NumberField, TextField } from '../../look/form/fields';
import { codeOf, emptySide, type DraftSide } from '../../note/draft';
import { useWords } from '../../words/speech';
import { PairField } from './pairs';
import { Part, type PartProps } from './part';

export function Sides({ draft, change, faultAt }: PartProps) {
  const words = useWords();
  const { sides } = draft;
  const set = (at: number, part: Partial<DraftSide>) => change({
    sides: sides.map((side, index) => (index === at ? { ...side, ...part } : side)),
  });
  return (
    <Part id="sides" title={words.say('organise.sides')}>
      {sides.length < 3 && <p class="notice">{words.say('organise.sides_few')}</p>}
      <ol>
        {sides.map((side, at) => {
          const name = words.say('organise.side_one', { at: String(at + 1) });
          const id = `side-${at}`;
          return (
            <li key={at} class="pairs-item">
              <fieldset class="side">
                <legend>{name}</legend>
                <PairField id={`${id}-name`} label={words.say('organise.side_name')}
                  value={side.name} set={(next) => set(at, { name: next })}
                  draft={draft} faultAt={faultAt} />
                <div class="when">
                  <NumberField id={`${id}-seats`} label={words.say('organise.side_seats')}
                    value={side.seats} change={(seats) => set(at, { seats })}
                    fault={faultAt(`${id}-seats`)} />
                  <NumberField id={`${id}-spare`} label={words.say('organise.side_spare')}
                    value={side.spare} change={(spare) => set(at, { spare })}
                    fault={faultAt(`${id}-spare`)} />
                  <TextField id={`${id}-code`} label={words.say('organise.side_code')}
                    value={side.code || codeOf(side, draft.languages)}
                    change={(code) => set(at, { code })} fault={faultAt(`${id}-code`)} />
                </div>
              </fieldset>
              <button type="button" class="plain"
                aria-label={words.say('organise.remove_this', { name })}
                onClick={() => change({ sides: sides.filter((_, index) => index !== at) })}>
                {words.say('organise.remove')}
              </button>
            </li>
          );
        })}
      </ol>
      <p>
        <button type="button" class="button" id="side-add"
          onClick={() => change({ sides: [...sides, emptySide()] })}>
          {words.say('organise.side_add')}
        </button>
      </p>
      {faultAt('side-add') && <p class="fault">{faultAt('side-add')}</p>}
    </Part>
  );
}
