import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useMay } from '../staff/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/words.tsx';
import { type Door, doors } from './doors.ts';
import classes from './frame.module.css';

/** As many as a thumb can tell apart along the bottom of a phone; with more of them the last place opens the others. */
const besideEachOther = 5;

/** Left of the page; along the bottom on a phone. */
export function Rail(): ReactNode {
  const { frame } = useWords();
  const may = useMay();
  const open = doors.filter(({ permission }) => permission === null || may(permission));
  const first = open.length > besideEachOther ? besideEachOther - 1 : open.length;
  return (
    <nav aria-label={frame.mainNavigation} className={`${classes['rail']} no-print`}>
      {open.map(({ name, to, icon }, place) => (
        <NavLink key={name} to={to} className={`${classes['door']} ${place < first ? '' : classes['later']}`}>
          <Icon name={icon} size={20} />
          <span>{frame[name]}</span>
        </NavLink>
      ))}
      {open.length > first && <MoreDoors doors={open.slice(first)} />}
    </nav>
  );
}

function MoreDoors({ doors: others }: { readonly doors: readonly Door[] }): ReactNode {
  const { frame } = useWords();
  return (
    <Menu position="top-end">
      <Menu.Target>
        <button type="button" className={`${classes['door']} ${classes['moreDoors']}`}>
          <Icon name="more" size={20} />
          <span>{frame.more}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map(({ name, to, icon }) => (
          <Menu.Item key={name} component={Link} to={to} leftSection={<Icon name={icon} size={18} />}>
            {frame[name]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
