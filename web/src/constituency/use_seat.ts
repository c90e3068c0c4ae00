import { useEffect, useState } from 'preact/hooks';

import { resumed } from '../api/clerk';
import { Seat } from './seat';

// This device's seat in a dialogue; the component is drawn again whenever something changes in it.
export function useSeat(dialogue: string): Seat | null {
  const seat = Seat.of(dialogue);
  const [, setVersion] = useState(0);
  useEffect(() => seat?.listen(() => setVersion((version) => version + 1)), [seat]);
  useEffect(() => {
    if (!seat) return undefined;
    const send = () => void seat.outbox.send();
    for (const name of ['online', resumed]) addEventListener(name, send);
    return () => {
      for (const name of ['online', resumed]) removeEventListener(name, send);
    };
  }, [seat]);
  return seat;
}
