// The dialogue is paused: why, until when, and whom to turn to.

import { useContext } from 'preact/hooks';

import type { Pause } from '../../api/shapes';
import { momentHere } from '../../session/zones';
import { BothContext, BothSaid, BothSay, OneByOne, useTextPages } from './both';

export function PausedScreen({ pause }: { pause: Pause }) {
  const { words } = useContext(BothContext);
  const pages = useTextPages();
  return (
    <OneByOne>
      {[
        <div key="why" class="wall-closing" data-testid="wall-paused">
          <div class="both both-words" data-count={words.length}>
            {words.map((one) => (
              <p key={one.language} lang={one.language}>
                {one.say('paused.title', { moment: momentHere(one, pause.until) })}
              </p>
            ))}
          </div>
        </div>,
        ...pages(pause.reason).map((page, at) => (
          <div key={`reason-${at}`} class="wall-clause"><div class="voice">{page}</div></div>
        )),
        ...(pause.contact ? [
          <div key="contact" class="wall-contact">
            <BothSay say="paused.contact" /><BothSaid texts={pause.contact} />
          </div>,
        ] : []),
        ...(pause.safe_contact ? [
          <div key="safe" class="wall-contact">
            <BothSay say="paused.safe_contact" /><BothSaid texts={pause.safe_contact} />
          </div>,
        ] : []),
      ]}
    </OneByOne>
  );
}
