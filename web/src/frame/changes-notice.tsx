import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useChangesForMe } from '../authority/use-changes-for-me.ts';
import { useMay } from '../staff/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/words.tsx';
import classes from './frame.module.css';

/** Says that the rules changed for this person, until they have read how. */
export function ChangesNotice(): ReactNode {
  const { frame } = useWords();
  const may = useMay();
  const { pathname } = useLocation();
  const { data = [] } = useChangesForMe(may('authority.changes'));
  if (data.length === 0 || pathname === '/changes') return null;
  return (
    <p className={`${classes['notice-line']} no-print`} role="status">
      <Icon name="scale" size={18} />
      <span>
        {frame.changedForMe} <Link to="/changes">{frame.whatChanged}</Link>
      </span>
    </p>
  );
}
