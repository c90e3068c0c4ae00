// A decision rule while it is being written: what was typed, what is wrong with it, and the rule
// it makes. The law checks the same again (src/dialogue/decision/admit.cpp); here it is said while
// one can still change it.

import type { Json } from '../acts/canonical';
import type { ConstituencySummary } from '../api/shapes';
import type { Kind, Voice } from './shapes';

export interface DraftRow {
  constituency: string;
  takesPart: boolean;
  voice: Voice;
  seats: string; // figures as typed: what is not a number is a fault, not a zero
  quorum: string;
  numerator: string;
  denominator: string;
  mayBlock: boolean;
}

export interface Draft {
  kind: Kind;
  objections: string; // consent: so many may object
  reached: string; // otherwise: so many rows must be reached
  closingDay: string; // YYYY-MM-DD by this device's clock, or nothing
  closes: number | null; // the full hour on that day
  rows: DraftRow[];
}

// The library: four rules that people know by name. Each fills the whole form.
export const templates = ['consent', 'double_majority', 'qualified', 'veto'] as const;
export type Template = (typeof templates)[number];

const half = (seats: number) => String(Math.max(1, Math.ceil(seats / 2)));

function rowFor(side: ConstituencySummary, template: Template, floor: number): DraftRow {
  const secret = side.seats >= floor;
  return {
    constituency: side.code,
    takesPart: true,
    voice: secret ? 'ballots' : 'focal_point',
    seats: String(side.seats),
    quorum: secret ? half(side.seats) : '1',
    numerator: !secret ? '1' : template === 'double_majority' ? '1' : '2',
    denominator: !secret ? '1' : template === 'double_majority' ? '2' : '3',
    mayBlock: template === 'veto',
  };
}

export function draftFrom(
  template: Template, sides: ConstituencySummary[], floor: number,
): Draft {
  return {
    kind: template === 'veto' ? 'qualified' : template,
    objections: '0',
    reached: template === 'double_majority'
      ? String(Math.floor(sides.length / 2) + 1) : String(sides.length),
    closingDay: '',
    closes: null,
    rows: sides.map((side) => rowFor(side, template, floor)),
  };
}

export type RuleFault =
  | 'no_rows' | 'objections' | 'reached' | 'closes'
  | 'seats' | 'quorum' | 'threshold' | 'below_floor';

export interface FaultAt {
  fault: RuleFault;
  field: 'rows' | 'objections' | 'reached' | 'closes' | 'seats' | 'quorum' | 'threshold' | 'voice';
  row: string | null; // constituency
}

const whole = (text: string) => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : null);
const fractionMax = 1_000_000;

export interface Known {
  sides: ConstituencySummary[];
  floor: number;
  now: number; // seconds since 1970, by the host's clock
}

function faultsInRow(row: DraftRow, kind: Kind, { sides, floor }: Known): FaultAt[] {
  const faults: FaultAt[] = [];
  const found = (fault: RuleFault, field: FaultAt['field']) =>
    faults.push({ fault, field, row: row.constituency });
  const seats = whole(row.seats);
  const declared = sides.find((side) => side.code === row.constituency)?.seats ?? 0;
  if (seats === null || seats < 1 || seats > declared) found('seats', 'seats');
  if (row.voice === 'focal_point') return faults;
  if (seats !== null && seats < floor) found('below_floor', 'voice');
  const quorum = whole(row.quorum);
  if (quorum === null || quorum > (seats ?? 0)) found('quorum', 'quorum');
  if (kind === 'consent') return faults;
  const [top, bottom] = [whole(row.numerator), whole(row.denominator)];
  if (top === null || bottom === null || top < 1 || top > bottom || bottom > fractionMax) {
    found('threshold', 'threshold');
  }
  return faults;
}

export const taking = (draft: Draft) => draft.rows.filter((row) => row.takesPart);

export function faultsIn(draft: Draft, known: Known): FaultAt[] {
  const faults: FaultAt[] = [];
  const rows = taking(draft);
  if (rows.length === 0) faults.push({ fault: 'no_rows', field: 'rows', row: null });
  const reached = whole(draft.reached);
  if (draft.kind === 'consent' && whole(draft.objections) === null) {
    faults.push({ fault: 'objections', field: 'objections', row: null });
  }
  if (draft.kind !== 'consent' && (reached === null || reached < 1 || reached > rows.length)) {
    faults.push({ fault: 'reached', field: 'reached', row: null });
  }
  for (const row of rows) faults.push(...faultsInRow(row, draft.kind, known));
  if (draft.closingDay !== '' && (draft.closes ?? 0) <= known.now) {
    faults.push({ fault: 'closes', field: 'closes', row: null });
  }
  return faults;
}

// Precondition: nothing is wrong with it. A public voice is one answer, so its own quorum and
// threshold are always one of one; under consent a threshold means nothing.
export function bodyOf(draft: Draft, proposal: number): { [name: string]: Json } {
  const rows = taking(draft).map((row): Json => {
    const open = row.voice === 'focal_point';
    const plain = open || draft.kind === 'consent';
    return {
      constituency: row.constituency,
      may_block: row.mayBlock,
      quorum: open ? 1 : Number(row.quorum),
      seats: Number(row.seats),
      threshold: {
        denominator: plain ? 1 : Number(row.denominator),
        numerator: plain ? 1 : Number(row.numerator),
      },
      voice: row.voice,
    };
  });
  const every = Number(draft.reached) === rows.length;
  const { closes } = draft;
  return {
    ...(closes === null ? {} : { closes }),
    proposal,
    rule: {
      kind: draft.kind,
      ...(draft.kind === 'consent' ? { objections_max: Number(draft.objections) } : {}),
      ...(draft.kind !== 'consent' && !every ? { reached_min: Number(draft.reached) } : {}),
      rows,
    },
  };
}
