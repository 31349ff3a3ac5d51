import { useEffect, useState } from 'react';

/** Forms on the page with something typed that is saved nowhere yet. */
const unsaved = new Set<object>();

export const hasUnsaved = (): boolean => unsaved.size > 0;

/** Whoever goes on knows that it is lost. */
export const giveUpUnsaved = (): void => unsaved.clear();

/**
 * From the first change of `draft` on, leaving the page by a link, by Back or by closing the tab asks first; not while it is being sent.
 * Returns what to call once the draft is saved and the form stays.
 */
export function useUnsaved(draft: unknown, isSending: boolean): () => void {
  const written = JSON.stringify(draft);
  const [saved, setSaved] = useState(written);
  const isUnsaved = written !== saved && !isSending;
  useEffect(() => {
    if (!isUnsaved) return;
    const mark = {};
    unsaved.add(mark);
    window.addEventListener('beforeunload', holdBack);
    return () => {
      unsaved.delete(mark);
      window.removeEventListener('beforeunload', holdBack);
    };
  }, [isUnsaved]);
  return () => setSaved(written);
}

const holdBack = (event: Event): void => event.preventDefault();
