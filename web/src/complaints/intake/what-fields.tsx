import { Checkbox, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { CatalogueProblem } from '../../api/catalogue-problem.tsx';
import { useChoices } from '../../api/use-catalogue.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { useNow } from '../../ui/now.ts';
import { keyOf, useFormat, useWords } from '../../words/words.tsx';
import { localMoment } from '../../words/zone.ts';
import { DaysFields } from '../commands/days-fields.tsx';
import classes from './intake.module.css';
import type { FieldsProps } from './who-fields.tsx';

export function WhatFields({ draft, set, errors }: FieldsProps): ReactNode {
  const { days, intake, values, frame, commands, queue } = useWords();
  const categories = useChoices('categories');
  const format = useFormat();
  const now = useNow();
  const may = useMay();
  const [isDaysOpen, setDaysOpen] = useState(false);
  // Only ever opened from here: a date that is being corrected is empty for a while.
  const hasDays = draft.eventOn !== '' || draft.billOn !== '' || 'eventOn' in errors || 'billOn' in errors;
  useEffect(() => {
    if (hasDays) setDaysOpen(true);
  }, [hasDays]);
  return (
    <Card title={intake.what}>
      <div className={classes['form']}>
        <CatalogueProblem />
        <Textarea
          label={intake.description}
          description={intake.descriptionHint}
          required
          autosize
          minRows={3}
          value={draft.description}
          onChange={(event) => set({ description: event.currentTarget.value })}
          error={errors['description']}
        />
        <div className={classes['pair']}>
          <NativeSelect
            label={queue.category}
            required
            value={draft.category}
            onChange={(event) => set({ category: event.currentTarget.value })}
            data={[{ value: '', label: commands.choose }, ...categories]}
            error={errors['category']}
          />
          <NativeSelect
            label={intake.channel}
            value={draft.channel}
            onChange={(event) => set({ channel: keyOf(values.channels, event.currentTarget.value) ?? draft.channel })}
            data={Object.entries(values.channels).map(([value, label]) => ({ value, label }))}
            error={errors['channel']}
          />
          <TextInput
            type="datetime-local"
            label={`${intake.receivedAt} (${frame.optional})`}
            description={intake.receivedHint(format.zone)}
            max={localMoment(new Date(now + 60_000), format.timeZone)}
            value={draft.receivedAt}
            onChange={(event) => set({ receivedAt: event.currentTarget.value })}
            error={errors['receivedAt']}
          />
        </div>
        <details open={isDaysOpen} onToggle={(event) => setDaysOpen(event.currentTarget.open)}>
          <summary>{days.when}</summary>
          <Text size="sm">{days.intakeHint}</Text>
          <DaysFields
            days={draft}
            latest={(draft.receivedAt || localMoment(new Date(now), format.timeZone)).slice(0, 10)}
            onChange={set}
            errors={errors}
          />
        </details>
        <TextInput
          label={`${intake.remedySought} (${frame.optional})`}
          value={draft.remedySought}
          onChange={(event) => set({ remedySought: event.currentTarget.value })}
          error={errors['remedySought']}
        />
        {!draft.isSolved && may('complaints.work') && (
          <Checkbox label={intake.keep} checked={draft.keep} onChange={(event) => set({ keep: event.currentTarget.checked })} />
        )}
      </div>
    </Card>
  );
}
