// What came out of recomputing: does it all hold, what was redrawn, and what could not be checked
// from what is public.

import type { Heard } from '../../record/recompute';
import type { Report } from '../../record/verifier';
import { useWords } from '../../words/speech';

export function Outcome({ done }: { done: Extract<Heard, { kind: 'done' }> }) {
  const words = useWords();
  const report = done.reports[words.language];
  const holds = report.findings.length === 0;
  return (
    <div class="recompute-outcome" data-testid="recompute-outcome" data-holds={holds}>
      <p class="recompute-verdict">
        <strong>{words.say(holds ? 'recompute.holds' : 'recompute.broken')}</strong>
      </p>
      {!holds && <p>{words.say('recompute.broken_advice')}</p>}
      <p class="quiet">
        {words.say('recompute.figures', {
          entries: report.entries,
          signatures: report.signatures,
          seconds: words.number(Math.max(0.1, Math.round(done.seconds * 10) / 10)),
        })}
      </p>
      {!!report.entrusted_seats && (
        <p data-testid="recompute-entrusted">
          {words.say('seats.entrusted', { count: report.entrusted_seats })}
        </p>
      )}
      <Limits report={report} />
      {report.redrawn.length > 0 && <Redrawn report={report} />}
    </div>
  );
}

// What this reader could not check, and who can.
function Limits({ report }: { report: Report }) {
  const words = useWords();
  const sealed = report.sealed - report.disclosed;
  const kept = report.maps - report.maps_recomputed;
  const replayed = report.checks.every(({ verdict }) => verdict !== 'not_made');
  return (
    <>
      {sealed > 0 && (
        <p data-testid="recompute-sealed">{words.say('recompute.sealed', { count: sealed })}</p>
      )}
      {kept > 0 && (
        <p data-testid="recompute-kept">{words.say('recompute.kept', { count: kept })}</p>
      )}
      {replayed && report.maps === 0 && <p class="quiet">{words.say('recompute.no_map')}</p>}
    </>
  );
}

function Redrawn({ report }: { report: Report }) {
  const words = useWords();
  const outcome = (map: Report['redrawn'][number]) => {
    if (map.drawn === null) return words.say('recompute.map_kept');
    return words.say(map.drawn === map.published ? 'recompute.map_same' : 'recompute.map_other');
  };
  return (
    <details data-testid="redrawn">
      <summary>{words.say('recompute.maps', { count: report.redrawn.length })}</summary>
      <ul class="redrawn">
        {report.redrawn.map((map) => (
          <li key={`${map.question}-${map.size}`}>
            <p>
              {words.say('recompute.map', { question: map.question, size: map.size })}{' '}
              <strong>{outcome(map)}</strong>
            </p>
            <dl>
              <dt>{words.say('recompute.published')}</dt>
              <dd><code>{map.published}</code></dd>
              {map.drawn !== null && <dt>{words.say('recompute.drawn')}</dt>}
              {map.drawn !== null && <dd><code>{map.drawn}</code></dd>}
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}
