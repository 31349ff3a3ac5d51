import { rankOf } from '../../kernel/index.ts';
import type { Case } from './case.ts';
import { factIn, readFacts } from './fact-vector.ts';
import { type Objection, always } from './objection.ts';
import type { Situation } from './question.ts';
import type { Reason } from './reason.ts';
import { type CatalogueEntry, isOfferedFor } from './remedy-catalogue.ts';

/** What has to be known of a remedy before any rule is asked. */
export type RemedyAsked = Pick<CatalogueEntry, 'kind' | 'family' | 'hasMoney' | 'immediateHelp' | 'offeredFor'>;

type Stoppable = Pick<Case, 'facts' | 'hardStops' | 'rank'> & { readonly entry: RemedyAsked };

/** Where the catalogue has nothing to give, law and charter included: another category, or money and no account to put it on. */
export function notOfferedHere({ entry, facts }: Stoppable): readonly Reason[] {
  const category = factIn(facts.slots, 'complaint.category');
  if (!isOfferedFor(entry, category)) {
    return [{ code: 'NOT_IN_CATALOGUE', kind: entry.kind, category: typeof category === 'string' ? category : null }];
  }
  return entry.hasMoney && factIn(facts.slots, 'account.linked') !== true ? [{ code: 'NO_ACCOUNT' }] : [];
}

/**
 * What stops the person, and what stops the complaint. Nobody settles while a danger is open; a legal hold is for a manager;
 * neither delays immediate help.
 */
export function hardStops({ hardStops: stops, entry, rank }: Stoppable): readonly Objection[] {
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

/** Stops that stand also where no rule can be asked: `nobody` may give it, or not `this` employee. */
export type StopsInCode = { readonly nobody: readonly Reason[]; readonly this: readonly Reason[] };

/** The same stops, for a remedy that the rules could not be asked about. */
export function stopsInCode(entry: RemedyAsked, { facts, at, levels, hardStops: stops }: Situation): StopsInCode {
  const level = Object.hasOwn(levels, entry.family) ? levels[entry.family] : undefined;
  const subject = { entry, facts: readFacts(facts, at), hardStops: stops, rank: level ? rankOf(level) : -1 };
  const objections = hardStops(subject);
  const reasonsOf = (leaves: Objection['leaves']): readonly Reason[] =>
    objections.flatMap((objection) => (objection.leaves === leaves ? objection.reasons : []));
  return { nobody: [...notOfferedHere(subject), ...reasonsOf('NOT_OFFERED')], this: reasonsOf('ESCALATE') };
}

const stop = (stands: boolean, reason: Reason): readonly Objection[] =>
  stands ? [{ leaves: 'ESCALATE', upTo: always, reasons: [reason] }] : [];
