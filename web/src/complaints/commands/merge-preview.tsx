import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MergePreview as Preview } from '../../api/views.ts';
import { useSpeech, wordOf } from '../../words/words.tsx';

type MovedDeadline = Preview['deadlines'][number];

/** What merging does, in sentences. */
export function MergePreview({ preview, reference }: { readonly preview: Preview; readonly reference: string }): ReactNode {
  const { words, format } = useSpeech();
  const { days, merging, values } = words;
  const moment = (at: string | null): string => (at === null ? merging.paused : format.moment(new Date(at)));
  const dayText = (day: string | null): string => (day === null ? days.none : format.date(day));
  const said = ({ kind, dueAt, newDueAt, answered }: MovedDeadline): string => {
    const name = wordOf(values.deadlines, kind);
    return answered ? merging.answered(name) : merging.moved(name, moment(dueAt), moment(newDueAt));
  };
  return (
    <section aria-live="polite">
      <Text fw={600}>{merging.whatHappens}</Text>
      <List size="sm">
        <List.Item>{merging.goesOn(preview.reference, reference)}</List.Item>
        <List.Item>{merging.countsFrom(preview.reference, moment(preview.receivedAt))}</List.Item>
        {preview.deadlines.map((deadline) => (
          <List.Item key={`${deadline.kind} ${deadline.dueAt ?? ''}`}>{said(deadline)}</List.Item>
        ))}
        {preview.given.map((money) => (
          <List.Item key={money.currency}>{merging.given(format.money(money))}</List.Item>
        ))}
        {preview.promises > 0 && <List.Item>{merging.promises(preview.promises)}</List.Item>}
        {preview.daysApart.map(({ day, kept, other }) => (
          <List.Item key={day}>
            {merging.apart(days[day], { reference: preview.reference, day: dayText(kept) }, { reference, day: dayText(other) })}
          </List.Item>
        ))}
        <List.Item>{merging.told}</List.Item>
      </List>
    </section>
  );
}
