import { useSyncExternalStore } from 'react';

/** For as long a resolution can be taken back: nothing has left the house. */
const undoMs = 10_000;

type Window = { readonly complaintId: string; readonly endsAt: number };

const listeners = new Set<() => void>();
let open: Window | null = null;

export function openUndo(complaintId: string): void {
  open = { complaintId, endsAt: Date.now() + undoMs };
  tell();
  setTimeout(() => closeUndo(complaintId), undoMs);
}

export function closeUndo(complaintId: string): void {
  if (open?.complaintId !== complaintId) return;
  open = null;
  tell();
}

export const useUndoWindow = (complaintId: string): Window | null => {
  const window = useSyncExternalStore(subscribe, () => open);
  return window?.complaintId === complaintId ? window : null;
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const tell = (): void => listeners.forEach((listener) => listener());
