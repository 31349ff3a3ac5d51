import { useSyncExternalStore } from 'react';

/** For as long a resolution can be taken back: nothing has been sent or ordered yet. */
const undoMs = 10_000;

export type UndoWindow = { readonly complaintId: string; readonly reference: string; readonly endsAt: number };

const listeners = new Set<() => void>();
let open: UndoWindow | null = null;

export function openUndo(complaintId: string, reference: string): void {
  const opened = { complaintId, reference, endsAt: Date.now() + undoMs };
  open = opened;
  tell();
  setTimeout(() => closeUndo(opened), undoMs);
}

export function closeUndo(window: UndoWindow): void {
  if (open !== window) return;
  open = null;
  tell();
}

/** The resolution that can be taken back just now, whichever page is shown. */
export const useUndoWindow = (): UndoWindow | null => useSyncExternalStore(subscribe, () => open);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const tell = (): void => listeners.forEach((listener) => listener());
