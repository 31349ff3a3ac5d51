import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCatalogue } from '../api/use-catalogue.ts';
import { PersonPicker } from '../staff/person-picker.tsx';
import { useAddress } from '../ui/use-address.ts';
import { useSpeech } from '../words/words.tsx';
import { type DecisionFilter, filterNames, isNarrowed } from './decision-filter.ts';

/** What the log shows; every field changes the address. */
export function DecisionFilters({ filter }: { readonly filter: DecisionFilter }): ReactNode {
  const { words, language } = useSpeech();
  const { decisions } = words;
  const { said, change } = useAddress();
  const { data: catalogue } = useCatalogue();
  const remedies = (catalogue?.remedies ?? []).map(({ kind, label }) => ({ value: kind, label: label[language] }));
  const verdicts = Object.entries(decisions.verdicts).map(([value, label]) => ({ value, label }));
  const every = { value: '', label: decisions.every };
  const picked = filter.personId === '' ? null : { id: filter.personId, name: said('person') || filter.personId };
  return (
    <Group gap="sm" my="sm" align="end" role="group" aria-label={decisions.filters} className="no-print">
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          label={decisions[name]}
          value={filter[name]}
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
      ))}
      <NativeSelect
        label={decisions.remedy}
        value={filter.remedy}
        onChange={(event) => change({ remedy: event.currentTarget.value })}
        data={[every, ...remedies]}
      />
      <NativeSelect
        label={decisions.verdict}
        value={filter.verdict}
        onChange={(event) => change({ verdict: event.currentTarget.value })}
        data={[every, ...verdicts]}
      />
      <PersonPicker
        label={decisions.person}
        picked={picked}
        onPick={(person) => change({ personId: person?.id ?? '', person: person?.name ?? '' })}
      />
      {(['rule', 'version', 'complaint'] as const).map((name) => (
        <Typed key={`${name} ${filter[name]}`} name={name} label={decisions[name]} value={filter[name]} />
      ))}
      {isNarrowed(filter) && (
        <Button variant="subtle" onClick={() => change(Object.fromEntries([...filterNames, 'person'].map((name) => [name, ''])))}>
          {decisions.clear}
        </Button>
      )}
    </Group>
  );
}

type TypedProps = { readonly name: string; readonly label: string; readonly value: string };

/** Goes into the address when it is left or Enter is pressed, not with every letter. */
function Typed({ name, label, value }: TypedProps): ReactNode {
  const { change } = useAddress();
  const settle = (text: string): void => {
    if (text.trim() !== value) change({ [name]: text.trim() });
  };
  return (
    <TextInput
      w="9rem"
      label={label}
      defaultValue={value}
      maxLength={64}
      onBlur={(event) => settle(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle(event.currentTarget.value);
      }}
    />
  );
}
