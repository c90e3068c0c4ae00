// A facilitator's key (device/office_key.ts).

import { OfficeKey } from '../device/office_key';

const office = new OfficeKey('facilitator');

export const takeKey = (dialogue: string) => office.take(dialogue);
export const keyHere = (dialogue: string) => office.here(dialogue);
export const forgetKey = (dialogue: string) => office.forget(dialogue);
