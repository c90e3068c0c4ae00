// What all components stand on: type, colour, space, motion, marks, the seal, buttons.

import { useEffect, useState } from 'preact/hooks';

import { ChoiceShape } from '../../look/figure/shapes';
import { useMedia } from '../../look/figure/columns';
import { contrast } from '../../look/contrast';
import { Mark, type Shape } from '../../look/figure/mark';
import { SealMark } from '../../look/frame/seal_mark';
import { useWords } from '../../words/speech';
import { Piece } from './piece';

const sizes = ['3', '2', '1.5', '1.25', '1', '0.9375', '0.8125']; // rem, from --size-6 to --size-0
const colours = ['ink', 'quiet', 'seal', 'agree', 'disagree', 'pass', 'warn', 'edge', 'side-0',
  'side-1', 'side-2', 'side-3', 'side-4'];
const steps = [1, 2, 3, 4, 6, 8, 12];
const shapes: Shape[] = ['holds', 'fails', 'silent', 'missing'];

export function Foundations() {
  const words = useWords();
  return (
    <>
      <Piece name="design.type" says="design.type_says">
        <ul class="type-scale">
          {sizes.map((size, at) => (
            <li key={size}>
              <code>{words.number(Number(size))} rem</code>
              <span class={`size-${sizes.length - 1 - at}`}>
                {words.say(at < 4 ? 'design.type_voice' : 'design.type_plain')}
              </span>
            </li>
          ))}
        </ul>
      </Piece>
      <Piece name="design.colour" says="design.colour_says"><Swatches /></Piece>
      <Piece name="design.space" says="design.space_says">
        <ul class="steps">
          {steps.map((step) => (
            <li key={step}>
              <svg width={4 * step} height={4 * step} aria-hidden="true">
                <rect width={4 * step} height={4 * step} />
              </svg>
              {words.number(4 * step)}
            </li>
          ))}
        </ul>
      </Piece>
      <Piece name="design.marks" says="design.marks_says">
        <ul class="legend">
          {shapes.map((shape) => (
            <li key={shape}><Mark shape={shape} /> {words.say(`design.mark_${shape}`)}</li>
          ))}
        </ul>
        <ul class="legend">
          {(['agree', 'disagree', 'pass'] as const).map((choice) => (
            <li key={choice}><ChoiceShape choice={choice} /> {words.say(`choice.${choice}`)}</li>
          ))}
        </ul>
      </Piece>
      <Piece name="design.seal" says="design.seal_says">
        <ul class="legend">
          {(['waiting', 'signed', 'broken'] as const).map((state) => (
            <li key={state}><SealMark state={state} /> {words.say(`design.seal_${state}`)}</li>
          ))}
        </ul>
      </Piece>
      <Piece name="design.buttons" says="design.buttons_says">
        <p class="actions">
          <button type="button" class="button primary">{words.say('design.button_send')}</button>
          <button type="button" class="button">{words.say('design.button_look')}</button>
          <button type="button" class="plain">{words.say('design.button_quiet')}</button>
          <button type="button" class="button" disabled>{words.say('design.button_look')}</button>
        </p>
      </Piece>
    </>
  );
}

// The colours in force, with their contrast on the paper in force.
function Swatches() {
  const words = useWords();
  const dark = useMedia('(prefers-color-scheme: dark)');
  const more = useMedia('(prefers-contrast: more)');
  const [values, setValues] = useState<Record<string, string>>({});
  useEffect(() => {
    const style = getComputedStyle(document.documentElement);
    const names = ['paper', ...colours];
    setValues(Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`)])));
  }, [dark, more]);
  const { paper } = values;
  if (!paper) return null;
  const ratio = (name: string) => Math.floor(10 * contrast(values[name]!, paper)) / 10;
  return (
    <ul class="swatches">
      {colours.map((name) => (
        <li key={name}>
          <span class="swatch" style={{ backgroundColor: `var(--${name})` }} />
          <code>{name}</code>
          <span>{words.number(ratio(name))}</span>
        </li>
      ))}
    </ul>
  );
}
