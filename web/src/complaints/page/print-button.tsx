import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/words.tsx';

export function PrintButton(): ReactNode {
  const { complaint } = useWords();
  return (
    <Button variant="default" size="xs" leftSection={<Icon name="print" size={15} />} onClick={() => window.print()}>
      {complaint.print}
    </Button>
  );
}
