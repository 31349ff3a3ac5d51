import type { ReactNode } from 'react';
import { useNow } from '../ui/now.ts';
import { useFormat } from '../words/words.tsx';
import { hasBegun } from './has-begun.ts';
import { useAwayWords } from './words/words.ts';

/** When something begins; what has begun says so. */
export function Begins({ at }: { readonly at: string }): ReactNode {
  const words = useAwayWords();
  const { moment } = useFormat();
  const now = useNow();
  return (
    <time dateTime={at}>
      {hasBegun(at, now) && <strong>{`${words.running} · `}</strong>}
      {moment(new Date(at))}
    </time>
  );
}
