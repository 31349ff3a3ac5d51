import type { ReactNode } from 'react';
import type { Complaint } from '../../api/views.ts';
import { useMe } from '../../staff/session.tsx';
import { useNow } from '../../ui/now.ts';
import { useFormat, useWords } from '../../words/words.tsx';
import classes from './page.module.css';

/** On paper only: what this sheet is, of when, by whom, and in whose hours. */
export function PrintHead({ complaint: { reference } }: { readonly complaint: Complaint }): ReactNode {
  const { complaint: said, queue } = useWords();
  const format = useFormat();
  const now = useNow();
  const me = useMe();
  return (
    <p className={`${classes['printed']} print-only`}>
      {said.printed(reference, format.moment(new Date(now)), me.name)} {queue.zone(format.zone)}
    </p>
  );
}
