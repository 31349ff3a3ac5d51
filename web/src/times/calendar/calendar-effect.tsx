import { Checkbox, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CalendarPreview } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { useFormat } from '../../words/words.tsx';
import { Measure, MovesTold } from '../moves.tsx';
import { useHours } from '../hours.ts';
import { useTimesWords } from '../words/words.ts';
import classes from './calendar.module.css';

type Props = {
  readonly effect: CalendarPreview;
  readonly isStale: boolean;
  readonly appliesToOpen: boolean;
  readonly onApplyToOpen: (applies: boolean) => void;
};

/** What an edit would do, before it is saved. */
export function CalendarEffect({ effect, isStale, appliesToOpen, onApplyToOpen }: Props): ReactNode {
  const words = useTimesWords();
  const format = useFormat();
  const hours = useHours();
  const { weeklySecondsBefore, weeklySecondsAfter, closings, open } = effect;
  return (
    <Card title={words.effect}>
      {isStale && <Text role="status">{words.previewStale}</Text>}
      <div aria-live="polite">
        <dl className={classes['numbers']}>
          <Measure name={words.weekBefore} value={hours(weeklySecondsBefore)} />
          <Measure name={words.weekAfter} value={hours(weeklySecondsAfter)} />
          <Measure
            name={words.nextClosings}
            value={
              closings.length === 0
                ? words.none
                : closings
                    .slice(0, 6)
                    .map(({ date, name }) => `${format.date(date)}${name === null ? '' : ` (${name})`}`)
                    .join(', ')
            }
          />
        </dl>
        <MovesTold moves={open} />
      </div>
      {open.moved > 0 && (
        <Checkbox
          mt="sm"
          label={words.applyToOpen}
          description={words.applyHint}
          checked={appliesToOpen}
          onChange={(event) => onApplyToOpen(event.currentTarget.checked)}
        />
      )}
    </Card>
  );
}
