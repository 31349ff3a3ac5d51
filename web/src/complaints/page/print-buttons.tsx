import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../words/words.tsx';

/** On paper: the page as it is, or the whole case as one file for a regulator or a court. */
export function PrintButtons({ complaintId }: { readonly complaintId: string }): ReactNode {
  const { words, language } = useSpeech();
  const { complaint } = words;
  return (
    <>
      <Button
        component="a"
        variant="default"
        size="xs"
        href={`/api/complaints/${complaintId}/case-file?language=${language}`}
        download
      >
        {complaint.caseFile}
      </Button>
      <Button variant="default" size="xs" leftSection={<Icon name="print" size={15} />} onClick={() => window.print()}>
        {complaint.print}
      </Button>
    </>
  );
}
