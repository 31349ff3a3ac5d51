import { Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PolicyDraft } from '../../api/views.ts';
import { useTimesWords } from '../words/words.ts';
import { oneOf, reasonsOf, starts, stops } from './policy-draft.ts';

type Props = { readonly draft: PolicyDraft; readonly onChange: (part: Partial<PolicyDraft>) => void };

const secondsInHour = 3600;

/** Which waits stop the time, and for how long in all. */
export function PauseFields({ draft: { kind, pausesOn }, onChange }: Props): ReactNode {
  const { policies } = useTimesWords();
  return (
    <Stack gap="sm">
      {reasonsOf(kind).map((reason) => {
        const rule = pausesOn.find((one) => one.reason === reason);
        const others = pausesOn.filter((one) => one.reason !== reason);
        const set = (atMostSeconds: number | null): void => onChange({ pausesOn: [...others, { reason, atMostSeconds }] });
        return (
          <Group key={reason} gap="md" align="end">
            <Checkbox
              label={policies.pauseReasons[reason]}
              checked={rule !== undefined}
              onChange={(event) => (event.currentTarget.checked ? set(null) : onChange({ pausesOn: others }))}
            />
            {rule && (
              <TextInput
                type="number"
                min={1}
                label={policies.atMost(policies.pauseReasons[reason])}
                description={policies.atMostHint}
                value={rule.atMostSeconds === null ? '' : rule.atMostSeconds / secondsInHour}
                onChange={({ currentTarget: { value } }) => set(value === '' ? null : Math.round(Number(value) * secondsInHour))}
              />
            )}
          </Group>
        );
      })}
    </Stack>
  );
}

/** A regulator's deadline instead says what starts and stops it. */
export function StatuteFields({ draft: { statute, slot }, onChange }: Props): ReactNode {
  const { policies } = useTimesWords();
  const { startsOn, stopsOn } = statute ?? { startsOn: 'RECEIPT', stopsOn: 'RESPONDED' };
  return (
    <>
      <Text mb="xs">{policies.neverPauses}</Text>
      <Group gap="sm" align="end">
        <NativeSelect
          label={policies.startsOn}
          value={startsOn}
          onChange={({ currentTarget: { value } }) => onChange({ statute: { startsOn: oneOf(starts, value), stopsOn } })}
          data={starts.map((one) => ({ value: one, label: policies.starts[one] }))}
        />
        <NativeSelect
          label={policies.stopsOn}
          value={stopsOn}
          onChange={({ currentTarget: { value } }) => onChange({ statute: { startsOn, stopsOn: oneOf(stops, value) } })}
          data={stops.map((one) => ({ value: one, label: policies.stops[one] }))}
        />
        {startsOn === 'RECEIPT' && (
          <TextInput
            label={policies.slot}
            description={policies.slotHint}
            pattern="[a-z0-9\-]*"
            maxLength={60}
            value={slot ?? ''}
            onChange={(event) => onChange({ slot: event.currentTarget.value })}
          />
        )}
      </Group>
    </>
  );
}
