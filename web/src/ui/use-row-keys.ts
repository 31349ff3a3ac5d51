import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useWords } from '../words/words.tsx';
import { useShortcut } from './shortcuts.tsx';

type RowKeys = { readonly list: RefObject<HTMLDivElement | null>; readonly onKeyDown: (event: KeyboardEvent) => void };

/** J and K anywhere, ↑ and ↓ within, move the focus among the elements marked `data-row`; Enter opens them as links do. */
export function useRowKeys(): RowKeys {
  const { keys } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const move = (step: 1 | -1): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    const next = rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useShortcut({ keys: 'j', label: keys.down, run: () => move(1) });
  useShortcut({ keys: 'k', label: keys.up, run: () => move(-1) });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    move(event.key === 'ArrowDown' ? 1 : -1);
  };
  return { list, onKeyDown };
}
