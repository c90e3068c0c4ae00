// The builder of a promise: who, what, for whom, by when, and who will look; in every working
// language. Its linter says what is lacking and which words bind nobody, before the law does.

import { useState } from 'preact/hooks';

import { enclose, type Content, type Key } from '../../acts/act';
import { act } from '../../acts/direct';
import { get, root } from '../../api/clerk';
import type { Json } from '../../acts/canonical';
import { noonOf } from '../../acts/day';
import type { Summary, Texts } from '../../api/shapes';
import { lacks, needed, vagueWords, type Draft, type Lack } from '../../commitment/linter';
import { instruments, useAsked } from '../../commitment/register';
import { numbered, seriesMax } from '../../commitment/series';
import { ChoiceField, DateField, Faults, TextField, type Found } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { SaidOption } from '../../words/said_option';
import { Said, useWords } from '../../words/speech';
import { languageName } from '../../words/language_name';
import { useDoing } from '../facilitate/doing';
import { Grounds, InstrumentField, type Ground } from './ground';
import { PartnersPart, type Partners } from './partners';
import { daysOf } from './repeat_part';
import { noSteps, StepsPart } from './steps_part';
import { begun, lackingLanguage, whole } from './texts_pair';

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

interface Proposals {
  proposals: { proposal: number; summary: Texts; status: string }[];
}

// Fields of texts that are not whole: begun in one language only, or asked of every owner of a
// common action and not written.
function unfinishedOf({ grounds, partners, own, languages }: {
  grounds: Ground[]; partners: Partners; own: Texts; languages: string[];
}): string[] {
  const fields: string[] = [];
  const ask = (id: string, texts: Texts, needed: boolean) => {
    const lacking = needed && !begun(texts) ? languages[0] : lackingLanguage(texts, languages);
    if (lacking !== undefined) fields.push(`${id}-${lacking}`);
  };
  grounds.forEach((ground, at) => ask(`ground-${at}`, ground.text, false));
  const together = Object.entries(partners);
  if (together.length > 0) ask('own-contribution', own, true);
  for (const [side, partner] of together) {
    ask(`partner-office-${side}`, partner.office, true);
    ask(`partner-brings-${side}`, partner.contribution, true);
  }
  return fields;
}

export function Builder({ summary, signer, code, done }: Props) {
  const words = useWords();
  const known = useAsked('instruments', instruments);
  const [texts, setTexts] = useState(blank);
  const [due, setDue] = useState('');
  const [steps, setSteps] = useState(noSteps);
  const [verifier, setVerifier] = useState<string | null>(null);
  const [anchor, setAnchor] = useState('');
  const [grounds, setGrounds] = useState<Ground[]>([]);
  const [partners, setPartners] = useState<Partners>({});
  const [own, setOwn] = useState<Texts>({}); // contribution to a common action
  const [proposal, setProposal] = useState('');
  const proposed = useAsked(`${summary.dialogue} proposals ${summary.size}`,
    () => get<Proposals>(`${root}/${summary.dialogue}/proposals`));
  const [tries, setTries] = useState(0);
  const doing = useDoing(() => {
    setTexts(blank());
    setDue('');
    setSteps(noSteps);
    setVerifier(null);
    setAnchor('');
    setGrounds([]);
    setPartners({});
    setOwn({});
    setProposal('');
    setTries(0);
    done();
  });
  const { languages } = summary;
  const stepDays = daysOf(steps.due, steps, due);
  const stepsWrong = steps.every !== '0' && steps.due !== ''
    && (stepDays.length === 0 || stepDays.length > seriesMax);
  const draft: Draft = {
    owner: whole(texts.office, languages),
    due: due !== '',
    verifier: verifier !== null,
    milestones: whole(texts.step, languages) ? stepDays.length : 0,
    anchors: (anchor === '' ? 0 : 1) + grounds.filter((one) => begun(one.text)).length,
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
  const unfinished = unfinishedOf({ grounds, partners, own, languages });
  const fieldOf = (lack: Lack) => ({
    owner: `build-office-${languages[0]}`, due: 'build-due', verifier: 'build-verifier',
    milestone: `build-step-${languages[0]}`, anchor: 'build-anchor',
  } as Record<string, string>)[lack] ?? `build-${lack}-${languages[0]}`;
  const found: Found[] = tries === 0 ? [] : [
    ...stopping.map((lack) => ({ id: fieldOf(lack), says: words.say(`lack.${lack}`) })),
    ...half.map((part) => ({
      id: `build-${part}-${lackingLanguage(texts[part], languages)}`,
      says: words.say('build.every_language'),
    })),
    ...unfinished.map((id) => ({ id, says: words.say('build.every_language') })),
    ...(stepsWrong ? [{ id: 'build-until', says: words.say('build.series_fault') }] : []),
  ];
  const submit = (event: Event) => {
    event.preventDefault();
    setTries(tries + 1);
    if (stopping.length > 0 || half.length > 0 || unfinished.length > 0 || stepsWrong) return;
    void doing.run(() => send());
  };
  const send = () => {
    const contents: Content[] = [];
    const sealed = (text: Texts): Json => {
      const tidy = Object.fromEntries(languages.map((tag) => [tag, (text[tag] ?? '').trim()]));
      const { contents: more, digests } = enclose(tidy);
      contents.push(...more);
      return digests;
    };
    const enclosed = (part: Part): Json => sealed(texts[part]);
    const together = Object.entries(partners);
    const optional = (['deliverable', 'indicator', 'resource'] as const)
      .filter((part) => whole(texts[part], languages));
    const body = {
      action: enclosed('action'),
      anchors: [
        ...(anchor === '' ? [] : [{
          level: known.told?.find((one) => one.code === anchor)?.level ?? 'global',
          paragraph: anchor,
        }]),
        ...grounds.filter((one) => begun(one.text))
          .map((one) => ({ level: one.level, text: sealed(one.text) })),
      ],
      beneficiaries: enclosed('beneficiaries'),
      due: noonOf(due),
      milestones: draft.milestones === 0 ? [] : stepDays.map((day, at) => ({
        baseline: Number(steps.baseline) || 0,
        due: noonOf(day),
        target: Number(steps.target) || 1,
        title: sealed(Object.fromEntries(languages.map(
          (tag) => [tag, numbered((texts.step[tag] ?? '').trim(), at, stepDays.length)]))),
      })),
      owners: [
        {
          constituency: code,
          office: enclosed('office'),
          ...(together.length > 0 && { contribution: sealed(own) }),
        },
        ...together.map(([side, partner]) => ({
          constituency: side,
          contribution: sealed(partner.contribution),
          office: sealed(partner.office),
        })),
      ],
      ...(proposal !== '' && { proposal: Number(proposal) }),
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
        options={summary.constituencies
          .filter((one) => one.code !== code && !(one.code in partners))
          .map((one) => ({ value: one.code, label: <Said texts={one.name} /> }))} />
      <details data-testid="build-together">
        <summary>{words.say('build.together')}</summary>
        <PartnersPart {...{ summary, code, own, partners, found }} changeOwn={setOwn}
          change={(next) => {
            setPartners(next);
            if (verifier !== null && verifier in next) setVerifier(null);
          }} />
      </details>
      <details data-testid="build-more">
        <summary>{words.say('build.more')}</summary>
        {(['deliverable', 'indicator', 'resource', 'step'] as const).map(pair)}
        <StepsPart {...{ steps, found }} promised={due} change={setSteps} />
        <InstrumentField id="build-anchor" known={known.told ?? []} value={anchor}
          change={setAnchor} />
        <Grounds {...{ languages, grounds, found }} change={setGrounds} />
        {(proposed.told?.proposals.length ?? 0) > 0 && (
          <div class="field">
            <label for="build-proposal">{words.say('register.proposal')}</label>
            <select id="build-proposal" class="input" value={proposal}
              onChange={(event) => setProposal(event.currentTarget.value)}>
              <option value="">{words.say('build.no_proposal')}</option>
              {proposed.told!.proposals.map((one) => (
                <SaidOption key={one.proposal} value={String(one.proposal)} texts={one.summary} />
              ))}
            </select>
          </div>
        )}
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
