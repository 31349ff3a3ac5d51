import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PolicyDraft } from '../../api/views.ts';
import { useCalendars } from '../use-calendars.ts';
import { useTimesWords } from '../words/words.ts';
import { countings, oneOf } from './policy-draft.ts';

type Props = { readonly draft: PolicyDraft; readonly onChange: (part: Partial<PolicyDraft>) => void };

const secondsInHour = 3600;

/** How long it may take, in the unit it is counted in, and by which calendar. */
export function TargetFields({ draft: { kind, hours, target, calendarId }, onChange }: Props): ReactNode {
  const { policies } = useTimesWords();
  const { data: calendars = [] } = useCalendars();
  const isHours = hours === 'business';
  const inUnit = isHours ? target / secondsInHour : target;
  const count = (value: string): void => {
    const entered = Number(value);
    onChange({ target: isHours ? Math.round(entered * secondsInHour) : Math.round(entered) });
  };
  const recount = (value: string): void => {
    const next = oneOf(countings, value);
    if (next === 'fixed') onChange({ hours: next, target: 0 });
    else if (hours === 'fixed') onChange({ hours: next, target: next === 'business' ? 8 * secondsInHour : 10 });
    else if ((next === 'business') === isHours) onChange({ hours: next });
    else onChange({ hours: next, target: next === 'business' ? inUnit * secondsInHour : Math.max(1, Math.round(inUnit)) });
  };
  return (
    <Group gap="sm" align="end">
      {hours !== 'fixed' && (
        <TextInput
          type="number"
          required
          withAsterisk={false}
          w="7rem"
          min={isHours ? 0.25 : 1}
          step={isHours ? 0.25 : 1}
          label={policies.amount}
          value={inUnit || ''}
          onChange={(event) => count(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        label={policies.hours}
        value={hours}
        onChange={(event) => recount(event.currentTarget.value)}
        data={countings
          .filter((one) => one !== 'fixed' || kind === 'REGULATORY')
          .map((one) => ({ value: one, label: policies.hoursKinds[one] }))}
      />
      {hours !== 'fixed' && (
        <NativeSelect
          label={policies.calendar}
          value={calendarId ?? ''}
          onChange={(event) => onChange({ calendarId: event.currentTarget.value })}
          data={[{ value: '', label: policies.teamCalendar }, ...calendars.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
    </Group>
  );
}
