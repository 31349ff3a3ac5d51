import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { useAddress } from '../ui/use-address.ts';
import { useRuleWords } from './words/words.ts';

/** Words looked for among the facts; they are in the address. */
export function FactSearch(): ReactNode {
  const { factsCatalogue } = useRuleWords();
  const { said, change } = useAddress();
  return (
    <TextInput
      type="search"
      mb="sm"
      maw="24rem"
      className="no-print"
      label={factsCatalogue.search}
      leftSection={<Icon name="search" size={16} />}
      value={said('text')}
      onChange={(event) => change({ text: event.currentTarget.value })}
    />
  );
}
