import { always } from '../domain/objection.ts';
import type { CatalogueEntry } from '../domain/remedy-catalogue.ts';
import { verdicts } from '../domain/verdict.ts';
import { type Cases, columnOf } from './cases.ts';
import type { Ground } from './ground-kernel.ts';
import type { Scales } from './scales.ts';

/** Answers as columns: places in `verdicts`, and minor units that may be given now; −1 for a remedy without money. */
export type Answers = { readonly verdict: Uint8Array; readonly limit: Float64Array };

export type SettleKernel = (from: number, count: number, ground: Ground, scales: Scales, answers: Answers) => void;

export const codeOf = {
  OWED: verdicts.indexOf('OWED'),
  PERMIT: verdicts.indexOf('PERMIT'),
  PERMIT_IF: verdicts.indexOf('PERMIT_IF'),
  ESCALATE: verdicts.indexOf('ESCALATE'),
  NOT_OFFERED: verdicts.indexOf('NOT_OFFERED'),
} as const;

export const noLimit = -1;

/** Reads verdict and limit from the scales, as `ownDecision` reads them from the list of objections. */
export function settleKernel(cases: Cases, { hasMoney }: CatalogueEntry): SettleKernel {
  const asked = columnOf(cases, 'asked').values;
  return (from, count, { absent, given }, { grant, owed, escalate, refuse, once }, { verdict, limit }) => {
    for (let row = 0; row < count; row += 1) {
      const at = from + row;
      if (absent[row] === 1) {
        verdict[at] = codeOf.NOT_OFFERED;
        limit[at] = hasMoney ? 0 : noLimit;
        continue;
      }
      const wanted = asked[at] ?? 0;
      const due = owed[row] ?? 0;
      const most = grant[row] ?? 0;
      const room = most < 0 ? always : hasMoney ? most - (given[row] ?? 0) : Infinity;
      const up = Math.min(escalate[row] ?? 0, room);
      const none = refuse[row] ?? 0;
      const needs = once[row] ?? 0;
      const beyond = Math.max(0, wanted - due);
      limit[at] = hasMoney ? due + Math.max(0, Math.min(up, none, needs)) : noLimit;
      if ((hasMoney ? wanted : due) > 0 && beyond === 0) verdict[at] = codeOf.OWED;
      else if (beyond > none) verdict[at] = codeOf.NOT_OFFERED;
      else if (beyond > up) verdict[at] = codeOf.ESCALATE;
      else verdict[at] = beyond > needs ? codeOf.PERMIT_IF : codeOf.PERMIT;
    }
  };
}
