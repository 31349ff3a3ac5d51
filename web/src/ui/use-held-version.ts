import { useState } from 'react';

type Held = { readonly version: number; readonly lookAgain: () => void };

/**
 * The version a form was opened over. What is shown may move on meanwhile; what is sent moves on only once a refusal has shown
 * the new state (`lookAgain`), or when nothing came between that a person would want to see first.
 */
export function useHeldVersion(current: number, isHarmless: (held: number) => boolean = () => false): Held {
  const [held, setHeld] = useState(current);
  const [isOutdated, setOutdated] = useState(false);
  if (held !== current && (isOutdated || isHarmless(held))) {
    setHeld(current);
    setOutdated(false);
  }
  return { version: held, lookAgain: () => setOutdated(true) };
}
