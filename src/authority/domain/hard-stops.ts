import { rankOf } from '../../kernel/index.ts';
import { type Case, factOf } from './case.ts';
import { type Objection, always } from './objection.ts';
import type { Reason } from './reason.ts';
import { isOfferedFor } from './remedy-catalogue.ts';

/** Where the catalogue has nothing to give, law and charter included: another category, or money and no account to put it on. */
export function notOfferedHere(subject: Case): readonly Reason[] {
  const { entry } = subject;
  const category = factOf(subject, 'complaint.category');
  if (!isOfferedFor(entry, category)) {
    return [{ code: 'NOT_IN_CATALOGUE', kind: entry.kind, category: typeof category === 'string' ? category : null }];
  }
  return entry.hasMoney && factOf(subject, 'account.linked') !== true ? [{ code: 'NO_ACCOUNT' }] : [];
}

/**
 * What stops the person, and what stops the complaint. Nobody settles while a danger is open; a legal hold is for a manager;
 * neither delays immediate help.
 */
export function hardStops({ hardStops: stops, entry, rank }: Case): readonly Objection[] {
  const held = stops.legalHold && !entry.immediateHelp && rank < rankOf('manager');
  return [
    ...stop(stops.ownAccount, { code: 'OWN_ACCOUNT' }),
    ...stop(stops.ownConduct, { code: 'OWN_CONDUCT' }),
    ...stop(stops.ownEscalation, { code: 'OWN_ESCALATION' }),
    ...stop(held, { code: 'LEGAL_HOLD' }),
    ...(stops.safetyOpen && !entry.immediateHelp
      ? [{ leaves: 'NOT_OFFERED', upTo: always, reasons: [{ code: 'SAFETY_OPEN' }] } as const]
      : []),
  ];
}

const stop = (stands: boolean, reason: Reason): readonly Objection[] =>
  stands ? [{ leaves: 'ESCALATE', upTo: always, reasons: [reason] }] : [];
