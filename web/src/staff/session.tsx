import { Center, Stack } from '@mantine/core';
import { createContext, Fragment, lazy, type ReactNode, Suspense, use, useEffect, useLayoutEffect, useState } from 'react';
import { onSignedOut } from '../api/signed-out.ts';
import type { Session } from '../api/views.ts';
import { preferAs } from '../frame/preferences.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { isLanguage } from '../words/language.ts';
import { InHouse } from '../words/words.tsx';
import { useSessionQuery } from './use-session.ts';

const SignIn = lazy(() => import('./sign-in.tsx'));
const loadSignInAgain = (): Promise<{ default: typeof import('./sign-in-again.tsx').default }> => import('./sign-in-again.tsx');
const SignInAgain = lazy(loadSignInAgain);
const soonMs = 10_000;

const SessionContext = createContext<Session | null>(null);

/** Who is signed in; only below SessionGate. */
export function useMe(): Session['person'] {
  const session = use(SessionContext);
  if (!session) throw new Error('Nobody is signed in here.');
  return session.person;
}

/** Whether the signed-in person's role opens a door: for showing doors, the server decides again. */
export function useMay(): (permission: string) => boolean {
  const session = use(SessionContext);
  return (permission) => session?.permissions.includes(permission) ?? false;
}

/** Shows the page to somebody signed in, afresh to each of them, the sign-in in its place to everybody else: the address stays, so it leads back there. */
export function SessionGate({ children }: { readonly children: ReactNode }): ReactNode {
  const { data: session, error, refetch } = useSessionQuery();
  const [isLost, setLost] = useState(false);
  useEffect(() => onSignedOut(() => setLost(true)), []);
  useProfileLanguage(session);
  useReadyToSignInAgain();
  if (session) {
    return (
      <SessionContext value={session}>
        <InHouse house={session.utility}>
          <Fragment key={session.person.id}>{children}</Fragment>
        </InHouse>
        {isLost && (
          <Suspense>
            <SignInAgain opened person={session.person} onDone={() => setLost(false)} />
          </Suspense>
        )}
      </SessionContext>
    );
  }
  if (error?.status === 401) {
    return (
      <Suspense>
        <SignIn onDone={() => setLost(false)} />
      </Suspense>
    );
  }
  if (!error) return null;
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack maw="30rem">
        <ProblemNotice problem={error} onRetry={() => void refetch()} />
      </Stack>
    </Center>
  );
}

/** Fetched ahead, after the page itself: when a session ends, the console on the server may have been renewed since. */
function useReadyToSignInAgain(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadSignInAgain().catch(() => undefined), soonMs);
    return () => clearTimeout(timer);
  }, []);
}

/** Their own preferences, and the language of their profile until they chose another on this device. */
function useProfileLanguage(session: Session | undefined): void {
  const personId = session?.person.id;
  const wanted = session?.person.language;
  useLayoutEffect(() => {
    if (personId !== undefined) preferAs(personId, isLanguage(wanted) ? wanted : null);
  }, [personId, wanted]);
}
