// The way from a question to evidence, each hop a link: the pages it leads to lead back here. What
// is not there yet is drawn as missing, with who could give it.

import { areGroundRules } from '../../agreement/ground_rules';
import type { Proposal } from '../../agreement/shapes';
import type { Summary } from '../../api/shapes';
import type { Row } from '../../commitment/shapes';
import { Chain, type Link } from '../../look/course/chain';
import { address } from '../../routes';
import { Said, useWords } from '../../words/speech';
import { SourceLinks } from './source_links';

interface Props {
  summary: Summary;
  told: Proposal;
  promises: Row[]; // that carry it out
}

export function Provenance(props: Props) {
  const words = useWords();
  if (areGroundRules(props.told)) return <OfGroundRules {...props} />;
  return (
    <section aria-labelledby="provenance-title" data-testid="provenance">
      <h2 id="provenance-title">{words.say('provenance.title')}</h2>
      <p class="quiet">{words.say('provenance.lead')}</p>
      <Chain label={words.say('provenance.title')} links={useLinks(props)} />
    </section>
  );
}

// Rules between those who speak come before every question: no link is missing from them.
function OfGroundRules({ summary, told }: Props) {
  const words = useWords();
  return (
    <section aria-labelledby="provenance-title" data-testid="provenance-rules">
      <h2 id="provenance-title">{words.say('provenance.title')}</h2>
      <p>{words.say('provenance.rules')}</p>
      {told.decision !== null && (
        <p>
          <a href={address.decision(summary.dialogue, told.decision)}>
            {words.say(`provenance.decision_${ended(told)}`, { number: told.decision })}
          </a>
        </p>
      )}
    </section>
  );
}

const ended = ({ status }: Proposal) =>
  (status === 'upheld' || status === 'not_upheld' ? status : 'deciding');

function useLinks({ summary, told, promises }: Props): Link[] {
  const words = useWords();
  const { dialogue } = summary;
  const asked = summary.questions.filter((one) =>
    told.sources.some((source) => source.question === one.question));
  const seen = promises.filter((row) => row.chain.links.evidence || row.chain.links.verification);
  const promise = (row: Row) => address.commitment(dialogue, row.commitment);
  return [
    {
      key: 'question', level: words.say('provenance.question'),
      text: asked.length === 0 ? null : (
        <ul>
          {asked.map((one) => (
            <li key={one.question}>
              <a href={address.map(dialogue, one.question)}><Said texts={one.text} /></a>
            </li>
          ))}
        </ul>
      ),
      asks: words.say('provenance.question_asks'),
    },
    {
      key: 'statement', level: words.say('provenance.statement'),
      text: told.sources.length === 0 ? null : (
        <SourceLinks dialogue={dialogue} sources={told.sources} />
      ),
      asks: words.say('provenance.statement_asks'),
    },
    {
      key: 'proposal', level: words.say('provenance.proposal'),
      text: words.say(told.frozen_by === null ? 'provenance.here_open' : 'provenance.here_frozen',
        { number: told.proposal, version: told.version }),
    },
    {
      key: 'decision', level: words.say('provenance.decision'),
      text: told.decision === null ? null : (
        <a href={address.decision(dialogue, told.decision)}>
          {words.say(`provenance.decision_${ended(told)}`, { number: told.decision })}
        </a>
      ),
      asks: words.say('provenance.decision_asks'),
    },
    {
      key: 'commitment', level: words.say('provenance.commitment'),
      text: promises.length === 0 ? null : (
        <ul>
          {promises.map((row) => (
            <li key={row.commitment}>
              <a href={promise(row)}><Said texts={row.action} /></a>
            </li>
          ))}
        </ul>
      ),
      asks: words.say('provenance.commitment_asks'),
    },
    {
      key: 'evidence', level: words.say('provenance.evidence'),
      disputed: seen.some((row) => row.claim.findings.disputed > 0),
      text: seen.length === 0 ? null : (
        <ul>
          {seen.map((row) => (
            <li key={row.commitment}>
              <a href={promise(row)}>
                {row.reference}
                {' · '}{words.say('provenance.confirmed', {
                  count: row.claim.findings.confirmed,
                })}
              </a>
            </li>
          ))}
        </ul>
      ),
      asks: words.say('provenance.evidence_asks'),
    },
  ];
}
