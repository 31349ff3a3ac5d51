import { VisuallyHidden } from '@mantine/core';
import { createContext, type ReactNode, use, useCallback, useState } from 'react';

const Announce = createContext<(said: string) => void>(() => undefined);

/** Says a sentence to screen readers when they have nothing more urgent to say. What is said must be visible somewhere too. */
export const useAnnounce = (): ((said: string) => void) => use(Announce);

export function AnnouncerProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <Announce value={announce}>
      {children}
      <VisuallyHidden role="status" aria-live="polite">
        <span key={said.turn}>{said.text}</span>
      </VisuallyHidden>
    </Announce>
  );
}
