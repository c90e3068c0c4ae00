// The constituencies of a dialogue, to choose one of in a <select>.

import type { Summary } from '../../api/shapes';
import { SaidOption } from '../../words/said_option';

export function SideOptions({ of }: { of: Summary['constituencies'] }) {
  return <>{of.map(({ code, name }) => <SaidOption key={code} value={code} texts={name} />)}</>;
}
