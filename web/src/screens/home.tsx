// The first page: what Entente is, and the dialogues of this host.

import { useEffect, useState } from 'preact/hooks';

import * as clerk from '../api/clerk';
import type { Summary } from '../api/shapes';
import '../look/pages.css';
import { Notice, Skeleton } from '../look/frame/notice';
import { address } from '../routes';
import { Said, useWords } from '../words/speech';

export function Home() {
  const words = useWords();
  const [dialogues, setDialogues] = useState<Summary[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const load = () => {
    setFailure(null);
    clerk.dialogues().then(setDialogues, setFailure);
  };
  useEffect(load, []);
  return (
    <>
      <h1 class="display">{words.say('home.title')}</h1>
      <p class="lead voice">{words.say('home.lead')}</p>
      <section aria-labelledby="dialogues-title">
        <h2 id="dialogues-title">{words.say('home.dialogues')}</h2>
        {failure !== null && <Notice failure={failure} retry={load} />}
        {!dialogues && failure === null && <Skeleton />}
        {dialogues?.length === 0 && <p class="quiet">{words.say('home.none')}</p>}
        <ul class="doors" data-testid="dialogues">
          {dialogues?.map((item) => <li key={item.dialogue}><Entry dialogue={item} /></li>)}
        </ul>
      </section>
      <p><a href="/organise">{words.say('home.organise')}</a></p>
      <section class="promises" aria-labelledby="promises-title">
        <h2 id="promises-title">{words.say('home.promises')}</h2>
        <dl>
          {(['recorded', 'counted', 'unchanged', 'limits'] as const).map((promise) => (
            <div key={promise}>
              <dt>{words.say(`home.${promise}_name`)}</dt>
              <dd>{words.say(`home.${promise}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function Entry({ dialogue }: { dialogue: Summary }) {
  const words = useWords();
  const open = dialogue.questions.filter((item) => item.state === 'open').length;
  const seats = dialogue.constituencies.reduce((sum, item) => sum + item.taken, 0);
  return (
    <a class="door" href={address.dialogue(dialogue.dialogue)}>
      <span class="voice door-title"><Said texts={dialogue.title} /></span>
      <span class="quiet">
        {dialogue.invented && <strong>{words.say('page.invented_short')} · </strong>}
        {words.say(`mode.${dialogue.mode}`)}
        {' · '}{words.say('home.open_questions', { count: open })}
        {' · '}{words.say('home.seats', { count: seats })}
      </span>
    </a>
  );
}
