import { expect, test } from 'vitest';

import type { Role, Statement } from '../api/shapes';
import { aboutRole, rolesTold } from './roles';
import { everything, searchOf, viewOf } from './view';

const tagged = (statement: number, ...roles: Role[]) =>
  ({ statement, roles, own_roles: [] } as unknown as Statement);
const all = [tagged(1, 'watchdog'), tagged(2), tagged(3, 'watchdog', 'service')];

test('a list holds those about the role asked for, in its order', () => {
  expect(all.filter(aboutRole(all, 'watchdog')).map((one) => one.statement)).toEqual([1, 3]);
  expect(all.filter(aboutRole(all, 'advocacy'))).toEqual([]);
  expect(all.filter(aboutRole(all, null))).toEqual(all);
});

test('nothing is left out before it is known what statements are about', () => {
  expect([{ statement: 7 }].filter(aboutRole([], 'watchdog'))).toHaveLength(1);
});

test('roles are offered only where something was tagged, or one was asked for', () => {
  expect(rolesTold([tagged(2)], null)).toBe(false);
  expect(rolesTold(all, null)).toBe(true);
  expect(rolesTold([], 'service')).toBe(true);
});

test('the address holds the role, and no other word', () => {
  expect(searchOf({ ...everything, role: 'service' })).toBe('?role=service');
  expect(viewOf('?role=service', []).role).toBe('service');
  expect(viewOf('?role=friend', []).role).toBeNull();
});
