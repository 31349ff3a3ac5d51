import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMay } from '../../staff/session.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { useRuleWords } from '../words/words.ts';
import { SuspendForm } from './suspension-forms.tsx';

type Props = { readonly rule: string | null; readonly label: string; readonly title: string };

/** For whoever may pull the brake; its form is in the address. */
export function SuspendButton({ rule, label, title }: Props): ReactNode {
  const { suspensions } = useRuleWords();
  const may = useMay();
  const { said, change } = useAddress();
  const name = rule ?? 'all';
  const close = (): void => change({ suspend: '' });
  if (!may('rules.suspend')) return null;
  return (
    <>
      <Button
        size="xs"
        variant={rule === null ? 'outline' : 'subtle'}
        color="red"
        aria-label={title}
        onClick={() => change({ suspend: name })}
      >
        {rule === null ? label : suspensions.suspend}
      </Button>
      <Sheet title={title} opened={said('suspend') === name} onClose={close}>
        <SuspendForm rule={rule} onClose={close} />
      </Sheet>
    </>
  );
}
