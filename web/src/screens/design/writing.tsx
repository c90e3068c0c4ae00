// Writing and choosing: filters, fields, amendments, the question before what cannot be undone.

import { useState } from 'preact/hooks';

import { Chips } from '../../look/form/chips';
import { Confirm } from '../../look/form/confirm';
import { Diff } from '../../look/course/diff';
import {
  CheckField, ChoiceField, DateField, Faults, NumberField, TextField,
} from '../../look/form/fields';
import { OneOf } from '../../look/form/one_of';
import { useWords } from '../../words/speech';
import { Piece } from './piece';

type Mode = 'open' | 'protected';

export function WritingPieces() {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [status, setStatus] = useState('late');
  return (
    <>
      <Piece name="design.chips" says="design.chips_says">
        <Chips name="status" label={words.say('design.chips_status')} options={[
          { value: 'late', label: words.say('design.chips_late'), count: 12 },
          { value: 'on_track', label: words.say('design.chips_on_track'), count: 1_240 },
          { value: 'unserved', label: words.say('design.chips_unserved'), count: 0 },
        ]} />
      </Piece>
      <Piece name="design.one_of" says="design.one_of_says">
        <OneOf name="design-status" label={words.say('design.chips_status')} value={status}
          change={setStatus} options={[
            { value: 'late', label: words.say('design.chips_late'), count: 12 },
            { value: 'on_track', label: words.say('design.chips_on_track'), count: 1_240 },
          ]} />
      </Piece>
      <Piece name="design.diff" says="design.diff_says">
        <Diff lang={words.language} before={words.say('design.diff_before')}
          after={words.say('design.diff_after')} />
      </Piece>
      <Piece name="design.fields" says="design.fields_says"><Fields /></Piece>
      <Piece name="design.confirm" says="design.confirm_says">
        <p>
          <button type="button" class="button" data-testid="ask" onClick={() => setAsking(true)}>
            {words.say('design.confirm_open')}
          </button>
        </p>
        <Confirm open={asking} title={words.say('design.confirm_title')}
          yes={words.say('design.confirm_yes')} onYes={() => setAsking(false)}
          onNo={() => setAsking(false)}>
          <p>{words.say('design.confirm_text')}</p>
        </Confirm>
      </Piece>
    </>
  );
}

function Fields() {
  const words = useWords();
  const [name, setName] = useState('corvelune');
  const [date, setDate] = useState('');
  const [seats, setSeats] = useState('20');
  const [mode, setMode] = useState<Mode>('protected');
  const [agreed, setAgreed] = useState(false);
  const fault = date ? null : words.say('design.field_date_fault');
  return (
    <>
      <Faults version={0} found={fault ? [{ id: 'field-date', says: fault }] : []} />
      <TextField id="field-name" label={words.say('design.field_name')}
        hint={words.say('design.field_name_hint')} value={name} change={setName}
        charactersMax={40} />
      <DateField id="field-date" label={words.say('design.field_date')} value={date}
        change={setDate} fault={fault} />
      <NumberField id="field-seats" label={words.say('design.field_seats')} value={seats}
        change={setSeats} />
      <ChoiceField<Mode> id="field-mode" label={words.say('design.field_mode')} value={mode}
        change={setMode} options={[
          { value: 'protected', label: words.say('mode.protected'),
            detail: words.say('design.field_protected') },
          { value: 'open', label: words.say('mode.open'), detail: words.say('design.field_open') },
        ]} />
      <CheckField id="field-agreed" label={words.say('design.field_agree')} value={agreed}
        change={setAgreed} />
    </>
  );
}
