// Amendments: who would change what, from which words to which, and what became of it. The
// facilitator rules; whoever wrote one may take it back.

import { useState } from 'preact/hooks';

import { enclose } from '../../acts/act';
import { wrote } from '../../agreement/actors';
import type { Amendment, AmendmentStatus } from '../../agreement/shapes';
import { amended, changes, isNewClause, partOf, written } from '../../agreement/text';
import type { Texts } from '../../api/shapes';
import { Diff } from '../../look/course/diff';
import { TextField } from '../../look/form/fields';
import { Mark, type Shape } from '../../look/figure/mark';
import { Notice } from '../../look/frame/notice';
import { languageName } from '../../words/language_name';
import { Sentence } from '../../words/sentence';
import { Said, useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import type { AtProposal } from './part';
import { Amend } from './amend';
import { AuthorName } from './author';
import { usePartName } from './part_name';

export function Amendments(props: AtProposal) {
  const words = useWords();
  const { told, actor } = props;
  const open = told.amendments.filter((one) => one.status === 'open');
  const settled = told.amendments.filter((one) => one.status !== 'open');
  return (
    <section aria-labelledby="amendments-title" data-testid="amendments">
      <h2 id="amendments-title">
        {words.say('amendments.title', { count: told.amendments.length })}
      </h2>
      {told.amendments.length === 0 && <p class="quiet">{words.say('amendments.none')}</p>}
      <ol class="changes" id="rule" tabIndex={-1}>
        {[...open, ...settled].map((one) => (
          <li key={one.amendment}><One {...props} amendment={one} /></li>
        ))}
      </ol>
      {actor && told.status === 'open' && <Amend {...props} actor={actor} />}
    </section>
  );
}

const shapes: Record<AmendmentStatus, Shape> = {
  open: 'missing', accepted: 'holds', rejected: 'fails', withdrawn: 'silent', outdated: 'silent',
};

function One(props: AtProposal & { amendment: Amendment }) {
  const words = useWords();
  const { summary, told, actor, amendment } = props;
  const partName = usePartName();
  const before = amended(told, amendment);
  const part = partOf(before, amendment.part);
  const indicator = Object.keys(amendment.indicator).length > 0;
  return (
    <article id={`amendment-${amendment.amendment}`} tabIndex={-1} class="change"
      data-testid={`amendment-${amendment.amendment}`} data-status={amendment.status}>
      <h3>
        {words.say('amendments.number', { number: amendment.amendment })}
        {' · '}{partName(amendment.part, isNewClause(before, amendment.part))}
      </h3>
      <p class="quiet">
        <Sentence say="amendments.by" values={{
          by: <AuthorName {...{ summary }} author={amendment.author} />,
          day: words.day(amendment.at),
        }} />
        {' · '}{words.say('amendments.for_version', { version: amendment.version })}
      </p>
      <p class="change-status">
        <Mark shape={shapes[amendment.status]} />{' '}
        {words.say(`amendment.${amendment.status}`)}
        {Object.keys(amendment.ruling_reason).length > 0 && (
          <> · <Said texts={amendment.ruling_reason} /></>
        )}
      </p>
      <blockquote class="reason"><Said texts={amendment.reason} /></blockquote>
      <Changed before={part.text} after={amendment.text} languages={summary.languages} />
      {indicator && (
        <>
          <p class="quiet">{words.say('text.seen_by')}</p>
          <Changed before={part.indicator} after={amendment.indicator}
            languages={summary.languages} />
        </>
      )}
      {amendment.status === 'open' && actor?.role === 'facilitator' && (
        <Rule {...props} />
      )}
      {amendment.status === 'open' && actor
        && wrote(actor, amendment.author, amendment.index) && <TakeBack {...props} />}
    </article>
  );
}

// The reader's language in full, the others on a click; a language in which the change says nothing
// would be left without words.
function Changed({ before, after, languages }: {
  before: Texts; after: Texts; languages: string[];
}) {
  const words = useWords();
  const all = changes(before, after);
  const first = all.find((one) => one.language === words.language && one.after !== '')
    ?? all.find((one) => one.after !== '');
  const rest = all.filter((one) => one !== first && one.after !== '');
  const silent = languages.filter((tag) => (after[tag] ?? '') === '');
  return (
    <>
      {first && <Diff before={first.before} after={first.after} lang={first.language} />}
      {rest.map(({ language, ...one }) => (
        <details key={language}>
          <summary>
            {words.say('text.also', { language: languageName(language, words.language) })}
          </summary>
          <Diff {...one} lang={language} />
        </details>
      ))}
      {silent.length > 0 && (
        <p class="lacking">
          <Mark shape="missing" /> {words.say('text.not_in', {
            language: silent.map((tag) => languageName(tag, words.language)).join(', '),
          })}
        </p>
      )}
    </>
  );
}

function Rule({ summary, told, actor, amendment, again }: AtProposal & { amendment: Amendment }) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const doing = useDoing(again);
  const id = `ruling-${amendment.amendment}`;
  const language = summary.languages.includes(words.language)
    ? words.language : summary.languages[0]!;
  const rule = (decision: 'accepted' | 'rejected') => void doing.run(() => {
    const { digests, contents } = enclose(written({ [language]: reason }));
    return actor!.does('amendment.decided.v1', {
      amendment: amendment.amendment, decision,
      ...(contents.length > 0 && { reason: digests }),
    }, contents);
  });
  return (
    <div class="ruling">
      <TextField id={id} label={words.say('amendments.ruling_reason')} lines={2} lang={language}
        value={reason} change={setReason} />
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="button" class="button primary" disabled={doing.busy}
          data-testid={`accept-${amendment.amendment}`} onClick={() => rule('accepted')}>
          {words.say('amendments.accept', { version: told.version + 1 })}
        </button>
        <button type="button" class="button" disabled={doing.busy}
          data-testid={`reject-${amendment.amendment}`} onClick={() => rule('rejected')}>
          {words.say('amendments.reject')}
        </button>
      </p>
    </div>
  );
}

function TakeBack({ actor, amendment, again }: AtProposal & { amendment: Amendment }) {
  const words = useWords();
  const doing = useDoing(again);
  return (
    <>
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <button type="button" class="plain" disabled={doing.busy}
        data-testid={`withdraw-amendment-${amendment.amendment}`}
        onClick={() => void doing.run(() => actor!.does('amendment.withdrawn.v1', {
          amendment: amendment.amendment,
        }))}>
        {words.say('amendments.withdraw')}
      </button>
    </>
  );
}
