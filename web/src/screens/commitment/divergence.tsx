// What the world agreed and what is said at home, side by side. Words that both use are marked, so
// that what only one side says stands out. Words are compared, not meanings: the reader judges.

import type { Summary, Texts } from '../../api/shapes';
import type { Anchor, Commitment, Instrument } from '../../commitment/shapes';
import { Mark } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import { shared, type Run } from '../../words/shared';
import { Said, textFor, useWords } from '../../words/speech';
import { directionOf } from '../../words/words';
import { InstrumentLink } from './instrument_link';

interface Props {
  summary: Summary;
  told: Commitment;
  known: Instrument[];
}

const isFar = ({ level }: Anchor) => level === 'global' || level === 'regional';
const says = (texts: Texts) => Object.keys(texts).length > 0;

export function Divergence({ told, known }: Props) {
  const words = useWords();
  const far = told.anchors.filter(isFar).map((anchor) => ({
    anchor, instrument: known.find((one) => one.code === anchor.paragraph),
  })).filter(({ anchor, instrument }) => instrument || says(anchor.text));
  if (far.length === 0) return <OnlyNear told={told} />;
  return (
    <details id="divergence" data-testid="divergence" class="divergence">
      <summary>{words.say('commitment.side_by_side')}</summary>
      <p class="quiet">{words.say('divergence.lead')}</p>
      {far.map(({ anchor, instrument }) => (
        <Pair key={anchor.index + (anchor.paragraph ?? '')}
          {...{ told, anchor }} instrument={instrument ?? null} />
      ))}
    </details>
  );
}

// Nothing far away to compare with: what it rests on at home, and what is missing above it.
function OnlyNear({ told }: { told: Commitment }) {
  const words = useWords();
  const ground = told.anchors.filter((anchor) => says(anchor.text));
  if (ground.length === 0) return null;
  return (
    <details id="divergence" data-testid="divergence" class="divergence">
      <summary>{words.say('commitment.side_by_side')}</summary>
      <p class="lacking"><Mark shape="missing" /> {words.say('divergence.no_far')}</p>
      {ground.map((near) => (
        <p key={near.index} class="quiet">
          {words.say('divergence.rests_on')} {words.say(`level.${near.level}`)}
          {' · '}<Said texts={near.text} />
        </p>
      ))}
    </details>
  );
}

function Pair({ told, anchor, instrument }: {
  told: Commitment; anchor: Anchor; instrument: Instrument | null;
}) {
  const words = useWords();
  const ground = told.anchors.filter((one) => !isFar(one));
  const [farTag, farText] = textFor(instrument?.paraphrase ?? anchor.text, words.language);
  const [nearTag, nearText] = textFor(told.action, words.language);
  const comparable = farTag === nearTag;
  const { one, other, common } = shared(farText, nearText, farTag);
  return (
    <div class="pair divergence-pair">
      <blockquote>
        <p class="quiet">
          {words.say(`level.${anchor.level}`)}
          {instrument && (
            <>
              {' · '}
              <InstrumentLink instrument={instrument} />
              {' · '}<time dateTime={instrument.date}>{instrument.date}</time>
            </>
          )}
        </p>
        <Marked runs={comparable ? one : [{ text: farText, both: false }]} tag={farTag} />
        {instrument && <p class="quiet">{words.say('commitment.paraphrase')}</p>}
      </blockquote>
      <blockquote>
        <p class="quiet">{words.say('divergence.promise')} · {told.reference}</p>
        <Marked runs={comparable ? other : [{ text: nearText, both: false }]} tag={nearTag} />
        {ground.length > 0 ? ground.map((near) => (
          <p key={near.index} class="quiet">
            {words.say('divergence.rests_on')} {words.say(`level.${near.level}`)}
            {says(near.text) && <> · <Said texts={near.text} /></>}
          </p>
        )) : (
          <p class="lacking">
            <Mark shape="missing" /> {words.say('divergence.no_ground')}
          </p>
        )}
      </blockquote>
      <p class="quiet divergence-sum" data-testid="divergence-sum">
        {!comparable ? words.say('divergence.other_language')
          : common.length === 0 ? words.say('divergence.nothing_common')
            : words.say('divergence.common', { count: common.length, words: common.join(', ') })}
      </p>
    </div>
  );
}

function Marked({ runs, tag }: { runs: Run[]; tag: string }) {
  return (
    <p class="voice" lang={tag} dir={directionOf(tag)}>
      {runs.map((run, at) => (run.both
        ? <mark key={at}>{run.text}</mark> : <span key={at}>{run.text}</span>))}
    </p>
  );
}
