/** The first key of two in a row, and when it was pressed. */
export type Pressed = { prefix: string | null; at: number };

/** What of a keyboard event counts. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'timeStamp' | 'target' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'isComposing'
>;

const sequenceMs = 1500;
const moving: readonly string[] = ['j', 'k'];

/**
 * Which shortcuts a key press may stand for. A key held down moves along a list and does nothing else again. Keys without Ctrl or ⌘ count for nothing while somebody types, composes
 * a character, or has switched single keys off.
 */
export function keysOf(event: KeyPress, pressed: Pressed, singleKeys: boolean): readonly string[] {
  if (event.defaultPrevented || event.isComposing || event.altKey) return [];
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  if (event.repeat && (event.ctrlKey || event.metaKey || !moving.includes(key))) return [];
  if (event.ctrlKey || event.metaKey) return [`mod+${event.shiftKey ? 'shift+' : ''}${key}`];
  if (!singleKeys || isTyping(event.target)) return [];
  const before = pressed.prefix !== null && event.timeStamp - pressed.at < sequenceMs ? pressed.prefix : null;
  pressed.prefix = key;
  pressed.at = event.timeStamp;
  const isLetter = /^[a-z]$/.test(key);
  const alone = event.shiftKey && isLetter ? `shift+${key}` : key;
  return before === null ? [alone] : [`${before} ${key}`, alone];
}

/** What a press means: two keys in a row before one alone, and among the same keys the one that came last. */
export const meant = <One extends { readonly keys: string }>(
  candidates: readonly string[],
  listed: readonly One[],
): One | undefined =>
  candidates.map((candidate) => listed.findLast(({ keys }) => keys === candidate)).find((found) => found !== undefined);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isButtonLike(target)));

const isButtonLike = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && ['button', 'checkbox', 'radio', 'submit', 'reset'].includes(target.type);
