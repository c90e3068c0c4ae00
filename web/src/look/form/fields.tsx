// Fields: a label above, a hint beneath it, and the fault bound to the field it is about.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { directionOf } from '../../words/words';
import { useWords } from '../../words/speech';
import './fields.css';

interface Bound {
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  fault?: string | null | undefined;
}

const described = ({ id, hint, fault }: Bound) =>
  [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ') || undefined;

function Fault({ id, fault }: Bound) {
  return fault ? <p class="fault" id={`${id}-fault`}>{fault}</p> : null;
}

function Frame(props: Bound & { children: ComponentChildren }) {
  return (
    <div class="field" data-fault={Boolean(props.fault)}>
      <label for={props.id}>{props.label}</label>
      {props.hint && <p class="field-hint" id={`${props.id}-hint`}>{props.hint}</p>}
      {props.children}
      <Fault {...props} />
    </div>
  );
}

interface TextProps extends Bound {
  value: string;
  change(value: string): void;
  lines?: number; // more than one: a box that grows
  kind?: 'text' | 'email' | 'url' | 'tel';
  autocomplete?: 'email'; // what the browser may fill in (WCAG 1.3.5)
  lang?: string; // of what is written, where it is not the reader's
  voice?: boolean; // people's own words, in the serif
  charactersMax?: number; // counted for the writer; nothing is cut off
}

export function TextField(props: TextProps) {
  const { id, value, change, lines = 1, kind = 'text', lang, voice = false } = props;
  const words = useWords();
  const shared = {
    id,
    value,
    lang,
    dir: lang ? directionOf(lang) : ('auto' as const),
    class: voice ? 'input voice' : 'input',
    'aria-invalid': Boolean(props.fault),
    'aria-describedby': described(props),
  };
  const left = props.charactersMax === undefined ? null : props.charactersMax - [...value].length;
  return (
    <Frame {...props}>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => change(event.currentTarget.value)} />
      ) : (
        <input {...shared} type={kind} autocomplete={props.autocomplete}
          onInput={(event) => change(event.currentTarget.value)} />
      )}
      {left !== null && left < 60 && (
        <p class="field-left" data-over={left < 0}>
          {left < 0
            ? words.say('own.over', { count: -left })
            : words.say('own.left', { count: left })}
        </p>
      )}
    </Frame>
  );
}

interface DateProps extends Bound {
  value: string; // YYYY-MM-DD, or HH:MM
  change(value: string): void;
  kind?: 'date' | 'time' | 'datetime-local';
}

export function DateField(props: DateProps) {
  return (
    <Frame {...props}>
      <input
        id={props.id}
        class="input input-date"
        type={props.kind ?? 'date'}
        value={props.value}
        aria-invalid={Boolean(props.fault)}
        aria-describedby={described(props)}
        onInput={(event) => props.change(event.currentTarget.value)}
      />
    </Frame>
  );
}

interface NumberProps extends Bound {
  value: string; // as typed: what is not a number is a fault, not a zero
  change(value: string): void;
}

export function NumberField(props: NumberProps) {
  return (
    <Frame {...props}>
      <input
        id={props.id}
        class="input input-number"
        inputMode="numeric"
        value={props.value}
        aria-invalid={Boolean(props.fault)}
        aria-describedby={described(props)}
        onInput={(event) => props.change(event.currentTarget.value)}
      />
    </Frame>
  );
}

export interface Choosable<T extends string> {
  value: T;
  label: ComponentChildren;
  detail?: ComponentChildren;
}

interface ChoiceProps<T extends string> extends Bound {
  value: T | null;
  options: readonly Choosable<T>[];
  change(value: T): void;
}

export function ChoiceField<T extends string>(props: ChoiceProps<T>) {
  const { id, label, hint, fault, value, options, change } = props;
  return (
    <fieldset class="field choices" id={id} tabIndex={-1} data-fault={Boolean(fault)}
      aria-describedby={described(props)}>
      <legend>{label}</legend>
      {hint && <p class="field-hint" id={`${id}-hint`}>{hint}</p>}
      {options.map((option) => (
        <label key={option.value} class="choice-line">
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => change(option.value)}
          />
          <span>{option.label}{option.detail && <small>{option.detail}</small>}</span>
        </label>
      ))}
      <Fault {...{ id, label, fault }} />
    </fieldset>
  );
}

interface CheckProps extends Bound {
  value: boolean;
  change(value: boolean): void;
}

export function CheckField(props: CheckProps) {
  const { id, label, hint, fault, value, change } = props;
  return (
    <div class="field" data-fault={Boolean(fault)}>
      <label class="choice-line">
        <input id={id} type="checkbox" checked={value} aria-invalid={Boolean(fault)}
          aria-describedby={described(props)}
          onChange={(event) => change(event.currentTarget.checked)} />
        <span>{label}{hint && <small id={`${id}-hint`}>{hint}</small>}</span>
      </label>
      <Fault {...{ id, label, fault }} />
    </div>
  );
}

export interface Found {
  id: string; // of the field
  says: string;
}

// All that is wrong, above the form: each line leads to its field. Takes the focus with
// each version after 0, which counts the tries to submit.
export function Faults({ found, version }: { found: Found[]; version: number }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (version > 0 && found.length > 0) box.current?.focus();
  }, [version]);
  if (found.length === 0) return null;
  const lead = (event: Event, id: string) => {
    event.preventDefault();
    event.stopPropagation();
    document.getElementById(id)?.focus();
  };
  return (
    <div class="notice" role="alert" tabIndex={-1} ref={box} data-testid="faults">
      <p class="notice-title">{words.say('field.faults', { count: found.length })}</p>
      <ul class="fault-list">
        {found.map((fault) => (
          <li key={fault.id}>
            <a href={`#${fault.id}`} onClick={(event) => lead(event, fault.id)}>{fault.says}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
