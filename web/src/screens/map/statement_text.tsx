// A statement's words wherever it is named: in the reader's language where there is one.

import type { Statement } from '../../api/shapes';
import { Said, useWords } from '../../words/speech';

export function StatementText({ id, statements }: { id: number; statements: Statement[] }) {
  const words = useWords();
  const known = statements.find((item) => item.statement === id);
  if (!known) return <>{words.say('statement.unknown', { statement: id })}</>;
  if (known.withheld) return <em>{words.say('statement.withheld', { statement: id })}</em>;
  return <Said texts={known.text} original={known.language} />;
}
