import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSpeech } from '../words/words.tsx';

/** Numbers that will be other ones as soon as all complaints are counted say so, above them and in every file. */
export function StillToCount({ count }: { readonly count: number }): ReactNode {
  const text = useStillToCount(count);
  return text !== null && <Alert color="yellow">{text}</Alert>;
}

/** Null where everything is counted. */
export function useStillToCount(count: number): string | null {
  const { words, format } = useSpeech();
  return count > 0 ? words.figures.stillToCount(count, format.number(count)) : null;
}
