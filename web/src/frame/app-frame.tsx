import { Button, Kbd } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { useTakeNext } from '../complaints/queue/use-take-next.ts';
import { useMay } from '../staff/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { KeyButton } from '../ui/key-button.tsx';
import { useShortcut } from '../ui/shortcuts.tsx';
import { useWords } from '../words/words.tsx';
import { doors } from './doors.ts';
import classes from './frame.module.css';
import { KeyboardHelp } from './keyboard-help.tsx';
import { Jump } from './jump.tsx';
import { PersonMenu } from './person-menu.tsx';
import { Rail } from './rail.tsx';

/** What every page has around it. */
export function AppFrame(): ReactNode {
  const { frame } = useWords();
  const may = useMay();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'jump' | 'help' | null>(null);
  const main = useFocusOnNewPage();
  useShortcut({ keys: 'mod+k', label: frame.jump, run: () => setOpen('jump'), inDialog: true });
  useShortcut({ keys: '/', label: frame.search, run: () => setOpen('jump') });
  useShortcut({ keys: '?', label: frame.help, run: () => setOpen('help') });
  return (
    <div className={classes['frame']}>
      <a href="#main" className={classes['skip']}>
        {frame.skip}
      </a>
      <header className={`${classes['head']} no-print`}>
        <Link to="/" className={classes['brand']}>
          {frame.product}
        </Link>
        <button type="button" className={classes['jump']} onClick={() => setOpen('jump')} aria-keyshortcuts="Control+K">
          <Icon name="search" size={16} />
          {frame.jump}
          <Kbd aria-hidden="true" className={classes['wide'] ?? ''}>
            Ctrl K
          </Kbd>
        </button>
        <span className={classes['spring']} />
        {may('complaints.work') && <TakeNext />}
        {may('complaints.register') && (
          <KeyButton
            keys="n"
            label={frame.newComplaint}
            onPress={() => void navigate('/intake')}
            leftSection={<Icon name="plus" size={16} />}
          />
        )}
        <PersonMenu onHelp={() => setOpen('help')} />
      </header>
      <Rail />
      <main id="main" ref={main} tabIndex={-1} className={classes['main']}>
        <Outlet />
      </main>
      {doors.map(({ name, to, key, permission }) =>
        permission === null || may(permission) ? <GoTo key={name} keys={`g ${key}`} label={frame[name]} to={to} /> : null,
      )}
      <Jump opened={open === 'jump'} onClose={() => setOpen(null)} />
      <KeyboardHelp opened={open === 'help'} onClose={() => setOpen(null)} />
    </div>
  );
}

function GoTo({ keys, label, to }: { readonly keys: string; readonly label: string; readonly to: string }): ReactNode {
  const navigate = useNavigate();
  useShortcut({ keys, label, run: () => void navigate(to) });
  return null;
}

function TakeNext(): ReactNode {
  const { frame } = useWords();
  const { take, notice } = useTakeNext();
  useShortcut({ keys: '.', label: frame.next, run: take });
  return (
    <>
      <span className={classes['wide']} role="status">
        {notice}
      </span>
      <Button
        variant="default"
        onClick={take}
        className={classes['wide'] ?? ''}
        aria-keyshortcuts="."
        rightSection={<Kbd aria-hidden="true">.</Kbd>}
      >
        {frame.next}
      </Button>
    </>
  );
}

/** A new page starts at its top for the keyboard and the screen reader too; the first one keeps the browser's own start. */
function useFocusOnNewPage(): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
