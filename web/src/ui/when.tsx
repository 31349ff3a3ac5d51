import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Format } from '../words/format.ts';
import { useFormat, useWords, type Words } from '../words/words.tsx';
import { useNow } from './now.ts';

/** An instant in words and in full: "3h 10m ago · Mon, Nov 23, 9:00 AM EST". */
export function When({ at, plain = false }: { readonly at: string; readonly plain?: boolean }): ReactNode {
  const words = useWords();
  const format = useFormat();
  const now = useNow();
  const instant = new Date(at);
  const full = format.moment(instant);
  if (plain) return <time dateTime={at}>{full}</time>;
  return (
    <time dateTime={at}>
      {relative(words, format, instant.getTime(), now)} <Text span c="dimmed" inherit>{`· ${full}`}</Text>
    </time>
  );
}

export function relative(words: Words, format: Format, at: number, now: number): string {
  const seconds = (at - now) / 1000;
  if (Math.abs(seconds) < 60) return words.time.now;
  const span = format.span(seconds);
  return seconds > 0 ? words.time.in(span) : words.time.ago(span);
}

/** A target instant against now: "due in 22m" or "3h 10m late". */
export function dueIn(words: Words, format: Format, dueAt: string, now: number): string {
  const seconds = (new Date(dueAt).getTime() - now) / 1000;
  if (seconds >= 60) return words.time.due(format.span(seconds));
  return seconds > -60 ? words.time.dueNow : words.time.late(format.span(seconds));
}
