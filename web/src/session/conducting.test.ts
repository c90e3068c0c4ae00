import { describe, expect, it } from 'vitest';

import { Conducting, nothingOnStage } from './conducting';
import type { StageNow } from './shapes';

const overtaken = new Error('overtaken');
const unreached = new Error('unreached');

// A host that answers when it is let, refuses old counters as the real one does.
class Host {
  stage = nothingOnStage(1);

  told: { blank: boolean; counter: number }[] = [];

  down = false;

  read = async () => this.stage;

  send = async (next: StageNow) => {
    await Promise.resolve();
    if (this.down) throw unreached;
    if (next.counter <= this.stage.counter) throw overtaken;
    this.stage = next;
  };

  overtaken = (failure: unknown) => failure === overtaken;

  tell = (blank: boolean, counter: number) => { this.told.push({ blank, counter }); };
}

const desk = () => {
  const host = new Host();
  return { host, conducting: new Conducting(1, host) };
};

describe('Conducting the stage', () => {
  it('brings the wall back, however quickly after it went blank', async () => {
    const { host, conducting } = desk();
    await Promise.all([conducting.change({ blank: true }), conducting.change({ blank: false })]);
    expect(host.stage).toMatchObject({ blank: false, counter: 2 });
    expect(host.told.map((told) => told.blank)).toEqual([true, false]);
    expect(host.told[1]!.counter).toBeGreaterThan(host.told[0]!.counter);
    expect(conducting.stage.blank).toBe(false);
  });

  it('loses none of two changes that follow each other at once', async () => {
    const { host, conducting } = desk();
    await Promise.all([conducting.change({ screen: 'map' }), conducting.change({ base: 7 })]);
    expect(host.stage).toMatchObject({ screen: 'map', base: 7, counter: 2 });
  });

  it('blanks the wall though another facilitator changed the stage at that moment', async () => {
    const { host, conducting } = desk();
    host.stage = { ...nothingOnStage(1), counter: 4, screen: 'gaps' };
    await conducting.change({ blank: true });
    expect(host.stage).toMatchObject({ blank: true, counter: 5, screen: 'gaps' });
    expect(host.told.at(-1)).toEqual({ blank: true, counter: 5 });
  });

  it('tells whoever chose a screen that another was quicker', async () => {
    const { host, conducting } = desk();
    host.stage = { ...nothingOnStage(1), counter: 4, screen: 'gaps' };
    await expect(conducting.change({ screen: 'map' })).rejects.toBe(overtaken);
    expect(host.stage.screen).toBe('gaps');
  });

  it('keeps the wish while the host is out of reach, and sends it when it answers', async () => {
    const { host, conducting } = desk();
    host.down = true;
    await expect(conducting.change({ blank: true })).rejects.toBe(unreached);
    expect(conducting.stage.blank).toBe(true);
    await expect(conducting.change({ screen: 'map' })).rejects.toBe(unreached);
    host.down = false;
    conducting.see(host.stage);
    await conducting.change({ screen: 'title' });
    expect(host.stage).toMatchObject({ blank: true, screen: 'title' });
  });

  it('begins with nothing on the stage of another session, counting on', async () => {
    const { host, conducting } = desk();
    host.stage = { ...nothingOnStage(9), counter: 12, blank: true, screen: 'map' };
    conducting.see(host.stage);
    expect(conducting.stage).toEqual({ ...nothingOnStage(1), counter: 12 });
    await conducting.change({ screen: 'code' });
    expect(host.stage).toMatchObject({ session: 1, counter: 13, screen: 'code', blank: false });
  });
});
