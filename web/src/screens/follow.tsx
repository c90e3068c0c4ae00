// Follow: being told when this page changes, by mail, by the feed or in one's calendar. It stands
// on the pages of promises, proposals and decisions, for those in favour and those against alike.

import { useRef, useState } from 'preact/hooks';

import {
  askToFollow, feedOf, looksLikeAnAddress, writesLetters, type Subject,
} from '../following/letters';
import { useAsked } from '../commitment/register';
import { TextField } from '../look/form/fields';
import { Notice } from '../look/frame/notice';
import { MoreWords } from '../words/more_words';
import { useWords } from '../words/speech';
import { useDoing } from './facilitate/doing';
import './follow.css';

const dictionaries = {
  fr: () => import('../words/letters/fr.json'),
  en: () => import('../words/letters/en.json'),
};

export interface FollowProps {
  dialogue: string;
  of: Subject;
  calendar?: string; // where the dates of the register are given out; only promises have them
}

export function Follow(props: FollowProps) {
  return <MoreWords load={dictionaries}><Ways {...props} /></MoreWords>;
}

function Ways({ dialogue, of, calendar }: FollowProps) {
  const words = useWords();
  const byMail = useAsked(`${dialogue}/letters`, () => writesLetters(dialogue)).told ?? false;
  return (
    <section class="follow" aria-labelledby="follow-title" data-testid="follow" data-screen-only>
      <h2 id="follow-title">{words.say('follow.title')}</h2>
      {byMail && (
        <>
          <p class="quiet">{words.say('follow.lead')}</p>
          <ByMail key={of} {...{ dialogue, of }} />
        </>
      )}
      <ul class="follow-links">
        <li><a href={feedOf(dialogue, of)}>{words.say('follow.feed')}</a></li>
        {calendar && <li><a href={calendar}>{words.say('follow.calendar')}</a></li>}
      </ul>
    </section>
  );
}

function ByMail({ dialogue, of }: Pick<FollowProps, 'dialogue' | 'of'>) {
  const words = useWords();
  const [address, setAddress] = useState('');
  const [tried, setTried] = useState(false);
  const sent = useRef<HTMLParagraphElement>(null);
  const doing = useDoing(() => sent.current?.focus());
  const good = looksLikeAnAddress(address);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!good) return document.getElementById('follow-address')?.focus();
    void doing.run(() =>
      askToFollow(dialogue, { address: address.trim(), of, language: words.language }));
  };
  return (
    <form class="follow-by-mail" noValidate onSubmit={submit} data-testid="follow-by-mail">
      {!doing.done && (
        <>
          <TextField id="follow-address" kind="email" autocomplete="email"
            label={words.say('follow.address')} hint={words.say('follow.apart')}
            value={address} change={setAddress}
            fault={tried && !good ? words.say('follow.no_address') : null} />
          {doing.failure !== null && <Notice failure={doing.failure} />}
          <p class="actions">
            <button type="submit" class="button" disabled={doing.busy} data-testid="follow-send">
              {words.say('follow.send')}
            </button>
          </p>
        </>
      )}
      <p role="status" tabIndex={-1} ref={sent}>
        {doing.done && words.say('follow.sent', { address: address.trim() })}
      </p>
    </form>
  );
}
