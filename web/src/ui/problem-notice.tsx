import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem.ts';
import { useReasonText } from '../words/reasons.ts';
import { shownReasons } from '../words/shown-reasons.ts';
import type { Format } from '../words/format.ts';
import { useSpeech, useWords, type Words } from '../words/words.tsx';
import { Icon } from './icon.tsx';

type Props = {
  readonly problem: Problem | null;
  /** Fields, by their paths in the request, that say beside them what is wrong with them. */
  readonly shown?: readonly string[];
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
};

/** Asking again does not help whoever may not. */
const forbidden = 403;

/** A refusal, said where the person is looking and to screen readers at once. */
export function ProblemNotice({ problem, shown = [], onRetry, children }: Props): ReactNode {
  const words = useWords();
  const title = useProblemTitle(problem);
  const reasonText = useReasonText();
  if (!problem) return null;
  return (
    <Alert role="alert" color="red" variant="light" icon={<Icon name="warning" />} title={title}>
      {children}
      {fieldLines(problem, shown, title, words).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {shownReasons(problem.reasons).map((reason, index) => (
        <Text key={`${reason.code}-${index}`}>{reasonText(reason)}</Text>
      ))}
      {onRetry && problem.status !== forbidden && (
        <Group mt="xs">
          <Button size="xs" variant="default" onClick={onRetry}>
            {words.frame.tryAgain}
          </Button>
        </Group>
      )}
    </Alert>
  );
}

/** The refusal in our words, or in the server's where we have none. */
export function useProblemTitle(problem: Problem | null): string {
  const { words, format } = useSpeech();
  if (!problem) return '';
  const text = words.problems[problem.code];
  return text === undefined ? problem.title : withNumbers(text, problem, format);
}

/** Our words name a number of the refusal as `{count}`. */
const withNumbers = (text: string, { details }: Problem, format: Format): string =>
  text.replace(/\{(\w+)\}/g, (named, name: string) => {
    const number = details[name];
    return typeof number === 'number' ? format.number(number) : named;
  });

/** What no field on the page shows: each with the field it is about, unless the title has said it already. */
const fieldLines = ({ errors }: Problem, shown: readonly string[], title: string, words: Words): string[] => {
  const labels: Readonly<Record<string, string>> = words.commands.fields;
  return errors.flatMap(({ field, code, message }) => {
    if (shown.includes(field)) return [];
    const text = fieldText(code, message, words);
    const label = labels[field.split('.').at(-1) ?? field] ?? field;
    return text === title || message === title ? [] : [`${label}: ${text}`];
  });
};

const fieldText = (code: string, message: string, { fieldProblems, problems }: Words): string =>
  fieldProblems[code] ?? problems[code] ?? message;

/** What to show at each field, by its path in the request. */
export const fieldTexts = (problem: Problem | null, words: Words): Readonly<Record<string, string>> =>
  Object.fromEntries((problem?.errors ?? []).map(({ field, code, message }) => [field, fieldText(code, message, words)]));
