// What of a map is shown, and in which order. It stands in the address, so that a view can be kept
// and sent: ?show=pulls_apart&between=union,private&order=silence&role=watchdog

import { roles, type Role } from '../api/shapes';
import { findings, orders, type Finding, type Order } from './finding';

export interface View {
  show: Finding | 'all';
  between: string[]; // codes of constituencies; none: all sides
  order: Order;
  role: Role | null; // of civil society, that statements are about; null: whatever they are about
}

export const everything: View = { show: 'all', between: [], order: 'finding', role: null };

// What the address does not say, or says wrongly, is as if it said nothing.
export function viewOf(search: string, codes: readonly string[]): View {
  const asked = new URLSearchParams(search);
  const named = (asked.get('between') ?? '').split(',');
  return {
    show: findings.find((name) => name === asked.get('show')) ?? 'all',
    between: codes.filter((code) => named.includes(code)),
    order: orders.find((name) => name === asked.get('order')) ?? 'finding',
    role: roles.find((name) => name === asked.get('role')) ?? null,
  };
}

export function searchOf({ show, between, order, role }: View): string {
  const said = new URLSearchParams();
  if (show !== 'all') said.set('show', show);
  if (between.length > 0) said.set('between', between.join(','));
  if (order !== 'finding') said.set('order', order);
  if (role !== null) said.set('role', role);
  const text = said.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}
