// Endorsing a text, in person or for an organisation: how far, with whose authority, on which
// condition, and with which document. What somebody typed stays until the host has taken it.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import type { Actor } from '../../agreement/actors';
import { written } from '../../agreement/text';
import type { Summary, Texts } from '../../api/shapes';
import { attach, type Attached } from '../../decision/document';
import { mandates, steps, type Mandate, type Step } from '../../decision/shapes';
import { ChoiceField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { SideOptions } from '../../look/form/side_options';
import { Envelope } from '../../session/envelope';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import { Attach } from './attach';
import { anyWritten, Bilingual } from './bilingual';

interface Props {
  summary: Summary;
  proposal: number;
  actor: Actor;
  done(): void;
}

export function Endorse({ summary, proposal, actor, done }: Props) {
  const words = useWords();
  const office = actor.role === 'focal_point';
  const [step, setStep] = useState<Step | null>(null);
  const [mandate, setMandate] = useState<Mandate | null>(office ? null : 'personal');
  const [side, setSide] = useState('');
  const [awaited, setAwaited] = useState<Step>('committed');
  const [file, setFile] = useState<Attached | null>(null);
  const [about, setAbout] = useState<Texts>({});
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    setStep(null);
    setSide('');
    setFile(null);
    setAbout({});
    setTried(false);
    done();
  });
  const undescribed = file !== null && !anyWritten(about);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!step || !mandate || undescribed) return;
    const envelope = new Envelope();
    const body = {
      mandate, proposal, step,
      ...(side === '' ? {}
        : { condition: { constituency: side, kind: 'endorsed_by', step: awaited } }),
      ...(file === null ? {} : {
        document: { description: envelope.put(written(about)), digest: file.digest },
      }),
    };
    void doing.run(() => actor.does('endorsement.given.v1', body, envelope.contents));
  };
  const others = summary.constituencies.filter((one) => one.code !== actor.constituency);
  return (
    <section class="part" aria-labelledby="endorse-title" data-testid="endorse">
      <h2 id="endorse-title">{words.say('endorse.title')}</h2>
      <p class="quiet">{words.say(office ? 'endorse.as_office' : 'endorse.as_person')}</p>
      <form class="form" noValidate onSubmit={submit}>
        <ChoiceField<Step> id="endorse-step" label={words.say('endorse.step')} value={step}
          change={setStep} fault={tried && !step ? words.say('endorse.fault_step') : null}
          options={steps.map((value) => ({
            value, label: words.say(`step.${value}`), detail: words.say(`step.${value}_says`),
          }))} />
        {office && (
          <ChoiceField<Mandate> id="endorse-mandate" label={words.say('endorse.mandate')}
            value={mandate} change={setMandate}
            fault={tried && !mandate ? words.say('endorse.fault_mandate') : null}
            options={mandates.map((value) => ({
              value, label: words.say(`mandate.${value}`),
              detail: words.say(`mandate.${value}_says`),
            }))} />
        )}
        <details class="endorse-more">
          <summary>{words.say('endorse.condition')}</summary>
          <p class="field-hint">{words.say('endorse.condition_says')}</p>
          <div class="pair">
            <Choose id="endorse-side" label={words.say('endorse.side')} value={side}
              change={setSide}>
              <option value="">{words.say('endorse.no_condition')}</option>
              <SideOptions of={others} />
            </Choose>
            <Choose id="endorse-awaited" label={words.say('endorse.awaited')} value={awaited}
              change={(value) => setAwaited(value as Step)}>
              {steps.map((value) => (
                <option key={value} value={value}>{words.say(`step.${value}`)}</option>
              ))}
            </Choose>
          </div>
        </details>
        <details class="endorse-more">
          <summary>{words.say('endorse.document')}</summary>
          <Attach id="endorse-file" attached={file}
            choose={(chosen) => void attach(chosen).then(setFile)} />
          {file && (
            <Bilingual id="endorse-about" languages={summary.languages} texts={about} lines={1}
              change={setAbout} label={words.say('endorse.about')}
              fault={tried && undescribed ? words.say('endorse.fault_about') : null} />
          )}
        </details>
        {doing.failure !== null && <Notice failure={doing.failure} />}
        <p class="actions">
          <button type="submit" class="button primary" disabled={doing.busy}
            data-testid="endorse-send">{words.say('endorse.do')}</button>
          <span role="status">{doing.done && words.say('endorse.done')}</span>
        </p>
      </form>
    </section>
  );
}

interface ChooseProps {
  id: string;
  label: string;
  value: string;
  change(value: string): void;
  children: ComponentChildren; // the options
}

function Choose({ id, label, value, change, children }: ChooseProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} class="input" value={value}
        onChange={(event) => change(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
