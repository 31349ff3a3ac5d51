import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isStanding, useSuspensions } from '../rules/suspensions/use-suspensions.ts';
import { useMay } from '../staff/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import classes from './frame.module.css';

/** On every page while something is suspended: what, since when and why. */
export function SuspensionBanner(): ReactNode {
  const { frame } = useWords();
  const { moment } = useFormat();
  const may = useMay();
  const { data = [] } = useSuspensions();
  const standing = data.filter(isStanding);
  return (
    <div role="status" className="no-print">
      {standing.map(({ id, rule, title, reason, suspendedAt }) => (
        <p key={id} className={classes['banner']}>
          <Icon name="warning" size={18} />
          <span>
            <strong>
              {rule === null ? frame.creditsSuspended : frame.ruleSuspended(title ?? rule)}{' '}
              {frame.suspendedSince(moment(new Date(suspendedAt)))}
            </strong>{' '}
            {reason} {may('rules.read') && <Link to="/rules?view=suspended">{frame.show}</Link>}
          </span>
        </p>
      ))}
    </div>
  );
}
