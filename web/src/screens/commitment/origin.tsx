// Where a promise comes from: what people said, the proposal made of it, the decision on it, and so
// to this promise. Each hop is a link; what is not there is drawn as missing.

import { get, root } from '../../api/clerk';
import type { Summary, Texts } from '../../api/shapes';
import { useAsked } from '../../commitment/register';
import type { Commitment } from '../../commitment/shapes';
import { Chain, type Link } from '../../look/course/chain';
import { Mark } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import { Notice, Skeleton } from '../../look/frame/notice';
import { address } from '../../routes';
import { Said, useWords } from '../../words/speech';

interface Proposal {
  summary: Texts;
  decision: number | null;
  status: string;
  sources: { question: number; statement: number; text: Texts }[];
}

export function Origin({ summary, told }: { summary: Summary; told: Commitment }) {
  const words = useWords();
  const { dialogue } = summary;
  const asked = useAsked<Proposal | null>(`${dialogue} proposal ${told.proposal}`,
    async () => (told.proposal === null
      ? null : get<Proposal>(`${root}/${dialogue}/proposals/${told.proposal}`)));
  if (asked.failure !== null) return <Notice failure={asked.failure} retry={asked.again} />;
  const proposal = asked.told;
  if (told.proposal === null) {
    return (
      <section aria-labelledby="origin-title" data-testid="origin">
        <h2 id="origin-title">{words.say('origin.title')}</h2>
        <p class="lacking"><Mark shape="missing" /> {words.say('origin.no_proposal')}</p>
      </section>
    );
  }
  if (!proposal) return <Skeleton />;
  const links: Link[] = [
    {
      key: 'statements', level: words.say('origin.statements'), asks: words.say('origin.nobody'),
      text: proposal.sources.length > 0 ? (
        <ul>
          {proposal.sources.map((source) => (
            <li key={source.statement}>
              <a href={address.statement(dialogue, source.question, source.statement)}>
                <Said texts={source.text} />
              </a>
            </li>
          ))}
        </ul>
      ) : null,
    },
    {
      key: 'proposal', level: words.say('origin.proposal'),
      text: (
        <a href={address.proposal(dialogue, told.proposal)}><Said texts={proposal.summary} /></a>
      ),
    },
    {
      key: 'decision', level: words.say('origin.decision'), asks: words.say('origin.no_decision'),
      text: proposal.decision !== null ? (
        <a href={address.decision(dialogue, proposal.decision)}>
          {words.say(proposal.status === 'upheld' ? 'origin.upheld'
            : proposal.status === 'not_upheld' ? 'origin.not_upheld' : 'origin.deciding')}
        </a>
      ) : null,
      disputed: proposal.status === 'not_upheld',
    },
    {
      key: 'promise', level: words.say('origin.promise'),
      text: <a href="#promise">{told.reference}</a>,
    },
  ];
  return (
    <section aria-labelledby="origin-title" data-testid="origin">
      <h2 id="origin-title">{words.say('origin.title')}</h2>
      <Chain label={words.say('origin.title')} links={links} />
    </section>
  );
}
