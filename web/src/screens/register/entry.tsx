// One line of the register: the promise in its own words, whose it is, by when; beside it how it
// stands, what its owner claims and what others found.

import type { Summary } from '../../api/shapes';
import { judgements, type Row } from '../../commitment/shapes';
import '../../look/course/entry.css';
import { address } from '../../routes';
import { SideNames } from '../../look/course/side_name';
import { Said, useWords } from '../../words/speech';
import { StandingMark } from './standing';

export function Entry({ summary, row }: { summary: Summary; row: Row }) {
  const words = useWords();
  return (
    <article class="entry" data-testid={`commitment-${row.commitment}`}>
      <div>
        <p class="kicker">
          {row.reference}
          {row.common_action && <> · {words.say('register.common')}</>}
        </p>
        <h3 class="voice">
          <a href={address.commitment(summary.dialogue, row.commitment)}>
            <Said texts={row.action} />
          </a>
        </h3>
        <p class="quiet">
          <SideNames {...{ summary }} codes={row.owners.map((owner) => owner.constituency)} />
          {' · '}
          {words.say('register.due', { day: words.day(row.due) })}
        </p>
      </div>
      <div class="entry-side">
        <StandingMark standing={row.standing} />
        {row.escalation !== 'none' && (
          <p class="quiet">{words.say(`escalation.${row.escalation}`)}</p>
        )}
        <p class="quiet">
          {row.claim.claimed
            ? words.say('register.claimed', { claim: words.say(`completion.${row.claim.claimed}`) })
            : words.say('register.no_report')}
        </p>
        <ul class="register-findings">
          {judgements.filter((name) => row.claim.findings[name] > 0).map((name) => (
            <li key={name}>
              {words.say(`register.found_${name}`, { count: row.claim.findings[name] })}
            </li>
          ))}
        </ul>
        <p class="quiet">
          {words.say('register.chain', { present: row.chain.present, of: row.chain.of })}
        </p>
      </div>
    </article>
  );
}
