import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useMay } from '../staff/session.tsx';
import { doors } from './doors.ts';

/** The first place this role may go to: whoever only takes complaints in begins there. */
export function Home(): ReactNode {
  const may = useMay();
  const door = doors.find(({ permission }) => permission === null || may(permission));
  const isIntakeOnly = may('complaints.register') && !may('complaints.list');
  return <Navigate to={isIntakeOnly ? '/intake' : (door?.to ?? '/settings')} replace />;
}
