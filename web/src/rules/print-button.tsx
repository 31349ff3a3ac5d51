import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { useRuleWords } from './words/words.ts';

export function PrintButton(): ReactNode {
  const { print } = useRuleWords();
  return (
    <Button variant="default" size="xs" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
      {print}
    </Button>
  );
}
