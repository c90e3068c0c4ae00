// The dialogue is paused: why, until when, and whom to turn to.

import type { Pause } from '../../api/shapes';
import { momentHere } from '../../session/zones';
import { BothSay, BothTold, OneByOne, useTextPages } from './both';

export function PausedScreen({ pause }: { pause: Pause }) {
  const pages = useTextPages({ lines: 6 }); // under what says what it is
  const contacts = ([['paused.contact', pause.contact],
    ['paused.safe_contact', pause.safe_contact]] as const)
    .flatMap(([say, texts]) => (texts ? pages(texts).map((page) => [say, page] as const) : []));
  return (
    <OneByOne>
      {[
        <div key="why" class="wall-closing" data-testid="wall-paused">
          <BothTold>
            {(words) => words.say('paused.title', { moment: momentHere(words, pause.until) })}
          </BothTold>
        </div>,
        ...pages(pause.reason).map((page, at) => (
          <div key={`reason-${at}`} class="wall-clause"><div class="voice">{page}</div></div>
        )),
        ...contacts.map(([say, page], at) => (
          <div key={`contact-${at}`} class="wall-contact">
            <BothSay say={say} /><div class="voice">{page}</div>
          </div>
        )),
      ]}
    </OneByOne>
  );
}
