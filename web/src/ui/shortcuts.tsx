import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import { usePreferences } from '../frame/preferences.ts';
import { keysOf, meant, type Pressed } from './pressed-keys.ts';

/** `keys`: one key as typed ("n", "?", "shift+y"), two in a row ("g q"), or with Ctrl or ⌘ ("mod+k"). */
export type Shortcut = {
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
  /** Works also while a dialog is open; without it a dialog keeps the keys to itself. */
  readonly inDialog?: boolean;
};

type Slot = { readonly current: Shortcut | null };
type Registry = { readonly add: (slot: Slot) => () => void; readonly listed: () => readonly Shortcut[] };

const ShortcutsContext = createContext<Registry>({ add: () => () => undefined, listed: () => [] });

/** Everything that can be pressed just now, for the keyboard help. */
export const useListedShortcuts = (): (() => readonly Shortcut[]) => use(ShortcutsContext).listed;

/** Makes a key work as long as the component is shown; null switches it off. */
export function useShortcut(shortcut: Shortcut | null): void {
  const { add } = use(ShortcutsContext);
  const current = useRef(shortcut);
  useEffect(() => {
    current.current = shortcut;
  });
  const isOn = shortcut !== null;
  useEffect(() => {
    if (!isOn) return undefined;
    return add(current);
  }, [add, isOn]);
}

export function ShortcutsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { singleKeys } = usePreferences();
  const shortcuts = useRef(new Set<Slot>());
  useEffect(() => {
    const pressed: Pressed = { prefix: null, at: 0 };
    const onKeyDown = (event: KeyboardEvent): void => {
      const candidates = keysOf(event, pressed, singleKeys);
      const dialogOpen = document.querySelector('[role="dialog"]') !== null;
      const found = meant(
        candidates,
        [...shortcuts.current].flatMap(({ current }) => current ?? []).filter(({ inDialog }) => inDialog === true || !dialogOpen),
      );
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
  const registry = useMemo<Registry>(
    () => ({
      add: (slot) => {
        shortcuts.current.add(slot);
        return () => void shortcuts.current.delete(slot);
      },
      listed: () => [...shortcuts.current].flatMap(({ current }) => current ?? []),
    }),
    [],
  );
  return <ShortcutsContext value={registry}>{children}</ShortcutsContext>;
}
