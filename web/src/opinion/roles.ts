// Statements by the roles of civil society they are about.

import type { Role, Statement } from '../api/shapes';

type Listed = { statement: number };

// Is there anything to choose among? Or was a role asked for, so that one can stop asking?
export const rolesTold = (statements: Statement[], asked: Role | null): boolean =>
  asked !== null || statements.some((item) => item.roles.length > 0);

// Until statements are there, nothing is left out.
export function aboutRole(statements: Statement[], role: Role | null): (one: Listed) => boolean {
  if (role === null || statements.length === 0) return () => true;
  const about = new Set(statements.filter((item) => item.roles.includes(role))
    .map((item) => item.statement));
  return ({ statement }) => about.has(statement);
}
