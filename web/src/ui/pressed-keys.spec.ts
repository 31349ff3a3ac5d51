import { type KeyPress, keysOf, meant, type Pressed } from './pressed-keys.ts';

/** Outside a browser no element exists that somebody could be typing in. */
Object.assign(globalThis, { HTMLElement: Map, HTMLInputElement: Map });

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, timeStamp: 0, target: null, repeat: false, defaultPrevented: false, isComposing: false },
  ...{ altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
  ...more,
});
const nothing = (): Pressed => ({ prefix: null, at: 0 });
const listed = [{ keys: 'g e' }, { keys: 'g r' }, { keys: 'e' }, { keys: 'r' }];

describe('a pressed key', () => {
  it('is two in a row before it is one alone, whichever was listed first', () => {
    const pressed = nothing();
    keysOf(press('g'), pressed, true);
    const candidates = keysOf(press('e', { timeStamp: 200 }), pressed, true);
    expect(meant(candidates, listed)).toEqual({ keys: 'g e' });
    expect(meant(candidates, listed.toReversed())).toEqual({ keys: 'g e' });
  });

  it('stands alone when no two in a row are known, or too much time went by', () => {
    const pressed = nothing();
    keysOf(press('x'), pressed, true);
    expect(meant(keysOf(press('e', { timeStamp: 200 }), pressed, true), listed)).toEqual({ keys: 'e' });
    keysOf(press('g', { timeStamp: 300 }), pressed, true);
    expect(meant(keysOf(press('e', { timeStamp: 9_000 }), pressed, true), listed)).toEqual({ keys: 'e' });
  });

  it('does nothing again while it is held down, except along a list', () => {
    expect(keysOf(press('.', { repeat: true }), nothing(), true)).toEqual([]);
    expect(keysOf(press('k', { repeat: true, ctrlKey: true }), nothing(), true)).toEqual([]);
    expect(keysOf(press('j', { repeat: true }), nothing(), true)).toEqual(['j']);
  });

  it('counts for nothing once single keys are switched off', () => {
    expect(keysOf(press('n'), nothing(), false)).toEqual([]);
    expect(keysOf(press('k', { ctrlKey: true }), nothing(), false)).toEqual(['mod+k']);
  });
});
