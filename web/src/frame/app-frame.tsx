import { Button, Kbd } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { UndoBar } from '../complaints/page/undo-bar.tsx';
import { TakeNextProvider, useTakeNext } from '../complaints/queue/take-next.tsx';
import { Bell } from '../notices/bell.tsx';
import { useMay } from '../staff/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { KeyButton } from '../ui/key-button.tsx';
import { useShortcut } from '../ui/shortcuts.tsx';
import { useWords } from '../words/words.tsx';
import { InventedNotice } from './invented-notice.tsx';
import { ChangesNotice } from './changes-notice.tsx';
import { doors } from './doors.ts';
import classes from './frame.module.css';
import { LeaveQuestion } from './leave-question.tsx';
import { usePreferences } from './preferences.ts';
import { PersonMenu } from './person-menu.tsx';
import { Rail } from './rail.tsx';
import { SuspensionBanner } from './suspension-banner.tsx';

/** Each comes with its first use. */
const Jump = lazy(() => import('./jump.tsx'));
const StandingInBanner = lazy(() =>
  import('../away/standing-in-banner.tsx').then((page) => ({ default: page.StandingInBanner })),
);
const KeyboardHelp = lazy(() => import('./keyboard-help.tsx'));

/** What every page has around it. */
export function AppFrame(): ReactNode {
  const { frame } = useWords();
  const may = useMay();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'jump' | 'help' | null>(null);
  const [used, setUsed] = useState<ReadonlySet<string>>(new Set());
  if (open !== null && !used.has(open)) setUsed(new Set([...used, open]));
  const main = useFocusOnNewPage();
  useShortcut({ keys: 'mod+k', label: frame.jump, run: () => setOpen('jump'), inDialog: true });
  useShortcut({ keys: '/', label: frame.search, run: () => setOpen('jump') });
  useShortcut({ keys: '?', label: frame.help, run: () => setOpen('help') });
  return (
    <TakeNextProvider>
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
            <span className={classes['wide']}>{frame.jump}</span>
            <span className={classes['slim']}>{frame.search}</span>
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
              shown={
                <>
                  <span className={classes['quiet']}>{frame.newComplaint}</span>
                  <span className={classes['slim']} aria-hidden="true">
                    {frame.newShort}
                  </span>
                </>
              }
              onPress={() => void navigate('/intake')}
              leftSection={<Icon name="plus" size={16} />}
            />
          )}
          <Bell />
          <PersonMenu onHelp={() => setOpen('help')} />
        </header>
        <Rail />
        <main id="main" ref={main} tabIndex={-1} className={classes['main']}>
          <InventedNotice />
          <SuspensionBanner />
          <Suspense>{may('delegations.own') && <StandingInBanner />}</Suspense>
          <ChangesNotice />
          {may('complaints.work') && <UndoBar />}
          <Outlet />
        </main>
        {may('notices.own') && <GoTo keys="g n" label={frame.notices} to="/notices" />}
        {may('decisions.log') && <GoTo keys="g d" label={frame.decisions} to="/decisions" />}
        {doors.map(({ name, to, key, permission }) =>
          permission === null || may(permission) ? <GoTo key={name} keys={`g ${key}`} label={frame[name]} to={to} /> : null,
        )}
        <LeaveQuestion />
        <Suspense>
          {used.has('jump') && <Jump opened={open === 'jump'} onClose={() => setOpen(null)} />}
          {used.has('help') && <KeyboardHelp opened={open === 'help'} onClose={() => setOpen(null)} />}
        </Suspense>
      </div>
    </TakeNextProvider>
  );
}

function GoTo({ keys, label, to }: { readonly keys: string; readonly label: string; readonly to: string }): ReactNode {
  const navigate = useNavigate();
  useShortcut({ keys, label, run: () => void navigate(to) });
  return null;
}

function TakeNext(): ReactNode {
  const { frame } = useWords();
  const { singleKeys } = usePreferences();
  const { take, notice } = useTakeNext();
  useShortcut({ keys: '.', label: frame.next, run: take });
  return (
    <>
      <span className={classes['notice']} role="status">
        {notice}
      </span>
      <Button
        variant="default"
        onClick={take}
        px={{ base: 'xs', sm: 'md' }}
        aria-keyshortcuts="."
        rightSection={
          singleKeys && (
            <Kbd aria-hidden="true" className={classes['wide'] ?? ''}>
              .
            </Kbd>
          )
        }
      >
        <span className={classes['quiet']}>{frame.next}</span>
        <span className={classes['slim']}>
          <Icon name="next" />
        </span>
      </Button>
    </>
  );
}

/** A new page starts at its top for the keyboard and the screen reader too, or in the field it begins with; the first one keeps the browser's own start. */
function useFocusOnNewPage(): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    window.scrollTo(0, 0);
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
