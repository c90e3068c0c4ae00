// No page of ours has this address, or no dialogue of this host has this name.

import { backTo, Failed, NotHere, type WayBack } from '../look/frame/not_here';
import { address } from '../routes';
import { useWords } from '../words/speech';

interface Props {
  failure?: unknown; // the host knows no such dialogue, or did not answer
  retry?(): void;
}

export function Lost({ failure, retry }: Props) {
  const words = useWords();
  const home: WayBack = { href: address.home(), says: words.say('lost.home') };
  if (failure !== undefined && retry) return <Failed {...{ failure, retry }} ways={[home]} />;
  const dialogue = /^\/d\/([a-z0-9-]{1,40})\//.exec(location.pathname)?.[1];
  const ways = dialogue ? [backTo(dialogue, words), home] : [home];
  return <NotHere title={words.say('lost.title')} detail={words.say('lost.detail')} ways={ways} />;
}
