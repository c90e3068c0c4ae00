// A focal point's key (device/office_key.ts).

import { toBase64Url } from '../acts/bytes';
import { OfficeKey } from '../device/office_key';

export const focalOffice = new OfficeKey('focal');

export const focalKey = (dialogue: string) => focalOffice.take(dialogue);
export const focalKeyLasts = (dialogue: string) => focalOffice.lasting(dialogue);
export const forgetFocalKey = (dialogue: string) => focalOffice.forget(dialogue);

// The address under which the key at hand opens this page elsewhere: whoever has it speaks for the
// constituency.
export function focalAddress(dialogue: string): string | null {
  const key = focalOffice.here(dialogue);
  return key && `${location.origin}/d/${dialogue}/focal#key=${toBase64Url(key.seed)}`;
}
