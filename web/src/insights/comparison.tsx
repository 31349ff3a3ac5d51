import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TimeToResolution } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';
import { useComparison } from './figure-standing.ts';

/** Whether the groups differ by more than chance, and which are too small to be compared. */
export function Comparison({ report }: { readonly report: TimeToResolution }): ReactNode {
  const { words, language } = useSpeech();
  const compared = useComparison(report);
  if (report.groups.length < 2) return null;
  const small = report.groups.filter(({ suppressed }) => suppressed).map(({ label }) => label[language]);
  return (
    <>
      <Text fw={600} mt="sm">
        {compared ?? words.insights.notCompared}
      </Text>
      {compared && small.length > 0 && <Text c="dimmed">{words.insights.tooSmall(small.join(', '))}</Text>}
    </>
  );
}
