import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Rung } from '../../api/views.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTimesWords } from '../words/words.ts';
import { actions, oneOf, targetsOf, whens } from './policy-draft.ts';

type Props = { readonly ladder: readonly Rung[]; readonly onChange: (ladder: Rung[]) => void };

const mostRungs = 12;
const newRung: Rung = { when: 'BEFORE', amount: 25, action: 'NOTIFY', to: 'OWNER' };

/** What happens before the due, at it and after it; the server keeps them in the order of time. */
export function LadderFields({ ladder, onChange }: Props): ReactNode {
  const { policies } = useTimesWords();
  return (
    <>
      <Text c="dimmed" size="sm" mb="xs">
        {policies.ladderHint}
      </Text>
      {ladder.map((rung, place) => (
        <RungFields
          key={place}
          rung={rung}
          place={place + 1}
          onChange={(changed) => onChange(ladder.map((one, index) => (index === place ? changed : one)))}
          onRemove={() => onChange(ladder.filter((_, index) => index !== place))}
        />
      ))}
      {ladder.length < mostRungs && (
        <Button size="xs" variant="default" onClick={() => onChange([...ladder, newRung])}>
          {policies.addRung}
        </Button>
      )}
    </>
  );
}

type RungProps = {
  readonly rung: Rung;
  readonly place: number;
  readonly onChange: (rung: Rung) => void;
  readonly onRemove: () => void;
};

function RungFields({ rung, place, onChange, onRemove }: RungProps): ReactNode {
  const { policies } = useTimesWords();
  const set = (part: Partial<Rung>): void => onChange({ ...rung, ...part });
  const targets = targetsOf[rung.action];
  return (
    <Group gap="xs" mb="xs">
      {rung.when !== 'DUE' && (
        <TextInput
          type="number"
          w="5rem"
          min={1}
          max={rung.when === 'BEFORE' ? 99 : 365}
          aria-label={policies.rungAmount(place)}
          required
          value={rung.amount || ''}
          onChange={(event) => set({ amount: Math.round(Number(event.currentTarget.value)) })}
        />
      )}
      <NativeSelect
        aria-label={policies.rungWhen(place)}
        value={rung.when}
        onChange={({ currentTarget: { value } }) => set({ when: oneOf(whens, value), amount: rung.amount || 1 })}
        data={whens.map((one) => ({ value: one, label: policies.whens[one] }))}
      />
      <NativeSelect
        aria-label={policies.rungAction(place)}
        value={rung.action}
        onChange={({ currentTarget: { value } }) => {
          const action = oneOf(actions, value);
          set({ action, to: targetsOf[action][0] });
        }}
        data={actions.map((one) => ({ value: one, label: policies.actions[one] }))}
      />
      <NativeSelect
        aria-label={policies.rungTo(place)}
        value={rung.to}
        onChange={({ currentTarget: { value } }) => set({ to: targets.find((one) => one === value) ?? targets[0] })}
        data={targets.map((one) => ({ value: one, label: policies.targetsOf[one] }))}
      />
      <Button size="xs" variant="subtle" px={6} aria-label={policies.removeRung(place)} onClick={onRemove}>
        <Icon name="cross" size={14} />
      </Button>
    </Group>
  );
}
