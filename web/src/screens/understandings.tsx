// Words in dispute: what somebody understands by a word of a statement. One sentence on each side
// of a word often settles what ten votes do not.

import { useEffect, useState } from 'preact/hooks';

import { enclose } from '../acts/act';
import type { Statement, Summary } from '../api/shapes';
import { Seat } from '../constituency/seat';
import { tidied } from '../discussion/vote';
import { Readings } from '../look/course/readings';
import { TextField } from '../look/form/fields';
import * as clerk from '../session/clerk';
import { faultsIn } from '../session/envelope';
import { wordsInDispute } from '../session/readings';
import type { Understanding } from '../session/shapes';
import { disputeWords } from '../words/disputes/load';
import { MoreWords } from '../words/more_words';
import { sessionWords } from '../words/session/load';
import { useWords } from '../words/speech';

interface Props {
  summary: Summary;
  statement: Statement;
  close(): void;
}

export function Understandings(props: Props) {
  return (
    <MoreWords load={sessionWords}>
      <MoreWords load={disputeWords}><InDispute {...props} /></MoreWords>
    </MoreWords>
  );
}

const charactersMax = 300;

function InDispute({ summary, statement, close }: Props) {
  const words = useWords();
  const seat = Seat.of(summary.dialogue);
  const language = summary.languages.includes(words.language)
    ? words.language : summary.languages[0] ?? words.language;
  const [known, setKnown] = useState<Understanding[]>([]);
  const [word, setWord] = useState('');
  const [meaning, setMeaning] = useState('');
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);
  useEffect(() => {
    clerk.room(summary.dialogue).then((room) => setKnown(room.understandings), () => undefined);
  }, [summary.dialogue, statement.statement]);
  const fault = (text: string) => {
    const found = faultsIn({ [language]: text }, [language], charactersMax)[0]?.[1];
    return found ? words.say(`fault.${found}`) : null;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!seat || fault(word) || fault(meaning)) return;
    const one = enclose({ [language]: tidied(word) });
    const other = enclose({ [language]: tidied(meaning) });
    seat.outbox.add('understanding.submitted.v1', {
      language, meaning: other.digests, statement: statement.statement, word: one.digests,
    }, [...one.contents, ...other.contents]);
    setSent(true);
  };
  return (
    <section class="own" aria-labelledby="words-title" data-testid="understandings">
      <h2 id="words-title">{words.say('word.title')}</h2>
      <Readings summary={summary} words={wordsInDispute(known, statement.statement)} />
      {sent && <p role="status" data-testid="understanding-sent">{words.say('word.sent')}</p>}
      {!sent && (
        <form class="own" noValidate onSubmit={submit}>
          <p class="quiet">{words.say('word.hint')}</p>
          <TextField id="word" label={words.say('word.word')} value={word} change={setWord}
            lang={language} fault={tried ? fault(word) : null} />
          <TextField id="meaning" label={words.say('word.meaning')} value={meaning} lines={2}
            change={setMeaning} lang={language} charactersMax={charactersMax}
            fault={tried ? fault(meaning) : null} />
          <p class="actions">
            <button type="submit" class="button" data-testid="send-understanding">
              {words.say('word.send')}
            </button>
            <button type="button" class="plain" onClick={close}>{words.say('page.cancel')}</button>
          </p>
        </form>
      )}
    </section>
  );
}
