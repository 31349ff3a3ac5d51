import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './link-tabs.module.css';

type Tab = { readonly name: string; readonly to: string; readonly isCurrent: boolean };

/** Views of one list, each with an address of its own. */
export const LinkTabs = ({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }): ReactNode => (
  <nav aria-label={label} className={`${classes['tabs']} no-print`}>
    {tabs.map(({ name, to, isCurrent }) => (
      <Link key={to} to={to} className={classes['tab']} aria-current={isCurrent ? 'page' : undefined}>
        {name}
      </Link>
    ))}
  </nav>
);
