// Where a participant is in the statements: which one is shown, which came before, what is left.

import { useState } from 'preact/hooks';

import type { Statement } from '../../api/shapes';
import type { Seat } from '../../constituency/seat';
import { device } from '../../device/storage';
import type { Choice } from '../../discussion/vote';

const askAfter = 10; // cards, or half of them where there are fewer than twice as many

export interface Course {
  shown: Statement | null; // null: every statement is answered
  answered: number;
  ownStatementAsked: boolean; // now is the moment to ask for a statement of their own
  canGoBack: boolean;
  choose(choice: Choice): void;
  back(): void;
  goTo(statement: number): void;
  dismissOwnStatement(): void;
}

export function useCourse(seat: Seat, question: number, statements: Statement[]): Course {
  const [trail, setTrail] = useState<number[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const asked = `asked/${seat.dialogue}/${question}`;
  const [dismissed, setDismissed] = useState(() => device.read<boolean>(asked) === true);

  const { votes } = seat;
  const find = (id: number) => statements.find((item) => item.statement === id) ?? null;
  const firstOpen = (except?: number) => statements.find((item) => {
    return votes[item.statement] === undefined && item.statement !== except;
  }) ?? null;
  const shown = (chosen === null ? null : find(chosen)) ?? firstOpen();
  const answered = statements.filter((item) => votes[item.statement] !== undefined).length;
  const moment = Math.min(askAfter, Math.ceil(statements.length / 2));

  return {
    shown,
    answered,
    ownStatementAsked: !dismissed && chosen === null && answered >= moment && shown !== null,
    canGoBack: trail.length > 0,
    choose(choice) {
      if (!shown) return;
      seat.vote(shown.statement, choice);
      setTrail([...trail, shown.statement]);
      setChosen(null);
    },
    back() {
      const last = trail.at(-1);
      if (last === undefined) return;
      setTrail(trail.slice(0, -1));
      setChosen(last);
    },
    goTo: setChosen,
    dismissOwnStatement() {
      device.write(asked, true);
      setDismissed(true);
    },
  };
}
