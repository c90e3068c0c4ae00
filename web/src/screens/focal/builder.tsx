// The builder of a promise: who, what, for whom, by when, and who will look; in every working
// language. Its linter says what is lacking and which words bind nobody, before the law does.

import { useState } from 'preact/hooks';

import { enclose, type Content, type Key } from '../../acts/act';
import { act } from '../../acts/direct';
import type { Json } from '../../acts/canonical';
import type { Summary, Texts } from '../../api/shapes';
import { lacks, needed, vagueWords, type Draft, type Lack } from '../../commitment/linter';
import { instruments, useAsked } from '../../commitment/register';
import {
  ChoiceField, DateField, Faults, NumberField, TextField, type Found,
} from '../../look/fields';
import { Notice } from '../../look/notice';
import { Said, textFor, useWords } from '../../words/speech';
import { languageName } from '../../words/language_name';
import { useDoing } from '../facilitate/doing';

interface Props {
  summary: Summary;
  signer: Key;
  code: string;
  done(): void;
}

const parts = [
  'action', 'beneficiaries', 'office', 'deliverable', 'indicator', 'resource', 'step',
] as const;
type Part = (typeof parts)[number];
type Written = Record<Part, Texts>;

const blank = (): Written =>
  Object.fromEntries(parts.map((part) => [part, {}])) as unknown as Written;

const seconds = (day: string) => Math.floor(Date.parse(`${day}T12:00:00Z`) / 1_000);
const whole = (texts: Texts, languages: string[]) =>
  languages.every((tag) => (texts[tag] ?? '').trim() !== '');
const begun = (texts: Texts) => Object.values(texts).some((text) => text.trim() !== '');

export function Builder({ summary, signer, code, done }: Props) {
  const words = useWords();
  const known = useAsked('instruments', instruments);
  const [texts, setTexts] = useState(blank);
  const [due, setDue] = useState('');
  const [stepDue, setStepDue] = useState('');
  const [figures, setFigures] = useState({ baseline: '0', target: '' });
  const [verifier, setVerifier] = useState<string | null>(null);
  const [anchor, setAnchor] = useState('');
  const [tries, setTries] = useState(0);
  const doing = useDoing(() => {
    setTexts(blank());
    setDue('');
    setStepDue('');
    setVerifier(null);
    setAnchor('');
    setTries(0);
    done();
  });
  const { languages } = summary;
  const draft: Draft = {
    owner: whole(texts.office, languages),
    due: due !== '',
    verifier: verifier !== null,
    milestones: whole(texts.step, languages) && stepDue !== '' ? 1 : 0,
    anchors: anchor === '' ? 0 : 1,
    texts: {
      action: whole(texts.action, languages),
      beneficiaries: whole(texts.beneficiaries, languages),
      deliverable: whole(texts.deliverable, languages),
      indicator: whole(texts.indicator, languages),
      resource: whole(texts.resource, languages),
    },
  };
  const lacking = lacks(draft);
  const stopping = lacking.filter((lack) => needed.includes(lack));
  const half = parts.filter((part) => begun(texts[part]) && !whole(texts[part], languages));
  const fieldOf = (lack: Lack) => ({
    owner: `build-office-${languages[0]}`, due: 'build-due', verifier: 'build-verifier',
    milestone: `build-step-${languages[0]}`, anchor: 'build-anchor',
  } as Record<string, string>)[lack] ?? `build-${lack}-${languages[0]}`;
  const found: Found[] = tries === 0 ? [] : [
    ...stopping.map((lack) => ({ id: fieldOf(lack), says: words.say(`lack.${lack}`) })),
    ...half.map((part) => ({
      id: `build-${part}-${languages.find((tag) => !(texts[part][tag] ?? '').trim())}`,
      says: words.say('build.every_language'),
    })),
  ];
  const submit = (event: Event) => {
    event.preventDefault();
    setTries(tries + 1);
    if (stopping.length > 0 || half.length > 0) return;
    void doing.run(() => send());
  };
  const send = () => {
    const contents: Content[] = [];
    const enclosed = (part: Part): Json => {
      const tidy = Object.fromEntries(
        languages.map((tag) => [tag, (texts[part][tag] ?? '').trim()]));
      const sealed = enclose(tidy);
      contents.push(...sealed.contents);
      return sealed.digests;
    };
    const optional = (['deliverable', 'indicator', 'resource'] as const)
      .filter((part) => whole(texts[part], languages));
    const body = {
      action: enclosed('action'),
      anchors: anchor === '' ? [] : [{ level: 'global', paragraph: anchor }],
      beneficiaries: enclosed('beneficiaries'),
      due: seconds(due),
      milestones: draft.milestones === 0 ? [] : [{
        baseline: Number(figures.baseline) || 0,
        due: seconds(stepDue),
        target: Number(figures.target) || 1,
        title: enclosed('step'),
      }],
      owners: [{ constituency: code, office: enclosed('office') }],
      verifier: verifier!,
      ...Object.fromEntries(optional.map((part) => [part, enclosed(part)])),
    };
    return act(summary.dialogue, signer, 'commitment.made.v1', body, contents);
  };
  const pair = (part: Part) => (
    <fieldset class="field" key={part}>
      <legend>{words.say(`build.${part}`)}</legend>
      <p class="field-hint">{words.say(`build.${part}_hint`)}</p>
      <div class="pair">
        {languages.map((tag) => {
          const value = texts[part][tag] ?? '';
          const vague = part === 'action' || part === 'step' ? vagueWords(value, tag) : [];
          return (
            <div key={tag}>
              <TextField
                id={`build-${part}-${tag}`}
                label={languageName(tag, words.language)}
                lang={tag}
                lines={part === 'action' ? 3 : 2}
                voice={part === 'action'}
                value={value}
                change={(text) => setTexts({ ...texts, [part]: { ...texts[part], [tag]: text } })}
                fault={found.find((one) => one.id === `build-${part}-${tag}`)?.says}
              />
              {vague.length > 0 && (
                <p class="quiet" role="status" data-testid={`vague-${part}-${tag}`}>
                  {words.say('build.vague', { words: vague.join(', ') })}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
  const faultAt = (id: string) => found.find((one) => one.id === id)?.says;
  return (
    <form class="form" noValidate onSubmit={submit} data-testid="builder">
      <h2>{words.say('build.title')}</h2>
      <p class="quiet">{words.say('build.lead')}</p>
      <Faults found={found} version={tries} />
      {(['action', 'beneficiaries', 'office'] as const).map(pair)}
      <DateField id="build-due" label={words.say('build.due')} value={due} change={setDue}
        fault={faultAt('build-due')} />
      <ChoiceField id="build-verifier" label={words.say('build.verifier')}
        hint={words.say('build.verifier_hint')} value={verifier} change={setVerifier}
        fault={faultAt('build-verifier')}
        options={summary.constituencies.filter((one) => one.code !== code).map((one) => ({
          value: one.code, label: <Said texts={one.name} />,
        }))} />
      <details>
        <summary>{words.say('build.more')}</summary>
        {(['deliverable', 'indicator', 'resource', 'step'] as const).map(pair)}
        <DateField id="build-step-due" label={words.say('build.step_due')} value={stepDue}
          change={setStepDue} />
        <div class="pair">
          <NumberField id="build-baseline" label={words.say('build.baseline')}
            value={figures.baseline}
            change={(baseline) => setFigures({ ...figures, baseline })} />
          <NumberField id="build-target" label={words.say('build.target')} value={figures.target}
            change={(target) => setFigures({ ...figures, target })} />
        </div>
        <div class="field">
          <label for="build-anchor">{words.say('build.anchor')}</label>
          <select id="build-anchor" class="input" value={anchor}
            onChange={(event) => setAnchor(event.currentTarget.value)}>
            <option value="">{words.say('build.no_anchor')}</option>
            {known.told?.map((one) => (
              <option key={one.code} value={one.code}>
                {textFor(one.title, words.language)[1]}
              </option>
            ))}
          </select>
        </div>
      </details>
      {lacking.length > 0 && begun(texts.action) && (
        <div data-testid="lacking">
          <p>{words.say('build.lacking')}</p>
          <ul class="milestones">
            {lacking.map((lack) => <li key={lack}>{words.say(`lack.${lack}`)}</li>)}
          </ul>
        </div>
      )}
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="submit" class="button primary" disabled={doing.busy} data-testid="promise">
          {words.say('build.promise')}
        </button>
        <span role="status">{doing.done && words.say('build.done')}</span>
      </p>
    </form>
  );
}
