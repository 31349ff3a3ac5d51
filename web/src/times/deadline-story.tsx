import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DeadlineExplanation } from '../api/views.ts';
import { useSpeech, wordOf } from '../words/words.tsx';
import classes from './times.module.css';

type Props = { readonly explanation: Pick<DeadlineExplanation, 'rungs' | 'before'> };

/** Whom it was brought to on the way, and what it took the place of. */
export function DeadlineStory({ explanation: { rungs, before } }: Props): ReactNode {
  const { words, format } = useSpeech();
  const { times } = words;
  const moment = (at: string): string => format.moment(new Date(at));
  return (
    <>
      <Told
        title={times.steps}
        lines={rungs.map(
          ({ action, to, at }) => `${moment(at)}: ${wordOf(times.stepActions, action)} ${wordOf(times.stepTargets, to)}`,
        )}
      />
      <Told
        title={times.earlier}
        lines={before.map(({ policyName, dueAt, breachedAt, endedAt }) =>
          [
            times.untilThen(policyName ?? times.unnamed, endedAt === null ? '' : moment(endedAt)),
            ...(dueAt === null ? [] : [times.wasDue(moment(dueAt))]),
            ...(breachedAt === null ? [] : [times.wasMissed(moment(breachedAt))]),
          ].join(' '),
        )}
      />
    </>
  );
}

function Told({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600} mt="xs">
        {title}
      </Text>
      <ul className={classes['reasons']}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}
