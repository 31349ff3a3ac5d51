/** The first key of two in a row, and when it was pressed. */
export type Pressed = { prefix: string | null; at: number };

const sequenceMs = 1500;

/**
 * Which shortcuts a key press may stand for. Keys without Ctrl or ⌘ count for nothing while somebody types, composes
 * a character, or has switched single keys off.
 */
export function keysOf(event: KeyboardEvent, pressed: Pressed, singleKeys: boolean): readonly string[] {
  if (event.defaultPrevented || event.isComposing || event.altKey) return [];
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return [`mod+${event.shiftKey ? 'shift+' : ''}${key}`];
  if (!singleKeys || isTyping(event.target)) return [];
  const before = pressed.prefix !== null && event.timeStamp - pressed.at < sequenceMs ? pressed.prefix : null;
  pressed.prefix = key;
  pressed.at = event.timeStamp;
  const isLetter = /^[a-z]$/.test(key);
  const alone = event.shiftKey && isLetter ? `shift+${key}` : key;
  return before === null ? [alone] : [`${before} ${key}`, alone];
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isButtonLike(target)));

const isButtonLike = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && ['button', 'checkbox', 'radio', 'submit', 'reset'].includes(target.type);
