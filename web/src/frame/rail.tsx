import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useMay } from '../staff/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/words.tsx';
import { doors } from './doors.ts';
import classes from './frame.module.css';

/** Left of the page; along the bottom on a phone. */
export function Rail(): ReactNode {
  const { frame } = useWords();
  const may = useMay();
  return (
    <nav aria-label={frame.mainNavigation} className={`${classes['rail']} no-print`}>
      {doors
        .filter(({ permission }) => permission === null || may(permission))
        .map(({ name, to, icon }) => (
          <NavLink key={name} to={to} className={classes['door'] ?? ''}>
            <Icon name={icon} size={20} />
            <span>{frame[name]}</span>
          </NavLink>
        ))}
    </nav>
  );
}
