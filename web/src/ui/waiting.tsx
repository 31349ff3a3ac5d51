import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../words/words.tsx';

const patienceMs = 300;

/** Grey lines in place of what is coming; nothing at all for the first moment, so that fast answers do not flicker. */
export function Waiting({ lines = 8 }: { readonly lines?: number }): ReactNode {
  const { frame } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Stack gap="xs" aria-busy="true" mih={`${lines * 2.25}rem`}>
      <VisuallyHidden>{frame.loading}</VisuallyHidden>
      {isLong && Array.from({ length: lines }, (_, line) => <Skeleton key={line} height={28} radius="sm" />)}
    </Stack>
  );
}
