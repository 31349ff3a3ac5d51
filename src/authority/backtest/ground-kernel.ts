import { rankOf } from '../../kernel/index.ts';
import { factsCatalogue } from '../domain/facts.ts';
import { always } from '../domain/objection.ts';
import { type CatalogueEntry, isOfferedFor } from '../domain/remedy-catalogue.ts';
import { type Cases, columnOf, presentBits, stopBits } from './cases.ts';
import { decoded, unknownAs } from './column.ts';
import { type Scales, reset } from './scales.ts';

/** What the product says before any rule is asked. */
export type Ground = {
  /** 1 where the catalogue has nothing to give. */
  readonly absent: Uint8Array;
  readonly given: Float64Array;
};

/** Begins a block: fills `ground` and puts the hard stops on empty scales. */
export type GroundKernel = (from: number, count: number, ground: Ground, scales: Scales) => void;

/** The same as `notOfferedHere`, `hardStops`, `amountsOf` and the objections that no rule makes. */
export function groundKernel(cases: Cases, entry: CatalogueEntry): GroundKernel {
  const stopped = stopKernel(cases, entry);
  const offered = Uint8Array.from({ length: 256 }, (_, code) =>
    Number(isOfferedFor(entry, decoded(factsCatalogue['complaint.category'], code))),
  );
  const category = columnOf(cases, 'fact:complaint.category').values;
  const linked = columnOf(cases, 'fact:account.linked').values;
  const given = columnOf(cases, 'fact:complaint.givenMinor');
  const paid = columnOf(cases, 'paid').values;
  const { hasMoney } = entry;
  const budgeted = budgetKernel(cases, entry);
  return (from, count, ground, scales) => {
    reset(scales);
    for (let row = 0; row < count; row += 1) {
      const at = from + row;
      ground.absent[row] = offered[category[at] ?? unknownAs.code] === 1 && !(hasMoney && linked[at] !== 1) ? 0 : 1;
      const ever = given.values[at] ?? given.unknown;
      ground.given[row] = ever === given.unknown ? 0 : Math.max(0, ever - (paid[at] ?? 0));
      if (hasMoney && ever === given.unknown) scales.escalate[row] = always;
    }
    stopped(from, count, scales);
    budgeted(from, count, scales);
  };
}

/** The budgets of then hold in every answer: they belong to people and teams, not to rules. */
function budgetKernel({ columns }: Cases, { hasMoney }: CatalogueEntry): (from: number, count: number, scales: Scales) => void {
  const budget = columns.get('budget');
  if (!budget || !hasMoney) return () => undefined;
  const { values, unknown } = budget;
  return (from, count, { escalate }) => {
    for (let row = 0; row < count; row += 1) {
      const left = values[from + row] ?? unknown;
      if (left !== unknown && left < (escalate[row] ?? 0)) escalate[row] = left;
    }
  };
}

const personal = stopBits.ownAccount | stopBits.ownConduct | stopBits.ownEscalation;

function stopKernel(
  cases: Cases,
  { hasMoney, immediateHelp }: CatalogueEntry,
): (from: number, count: number, scales: Scales) => void {
  const stops = columnOf(cases, 'stops').values;
  const present = columnOf(cases, 'present').values;
  const rank = columnOf(cases, 'rank').values;
  const manager = rankOf('manager') + 1;
  const frontline = rankOf('frontline') + 1;
  return (from, count, { escalate, refuse, once }) => {
    for (let row = 0; row < count; row += 1) {
      const bits = stops[from + row] ?? 0;
      const level = rank[from + row] ?? 0;
      const isHeld = (bits & stopBits.legalHold) !== 0 && !immediateHelp && level < manager;
      if (isHeld || (bits & personal) !== 0) escalate[row] = always;
      if ((bits & stopBits.safetyOpen) !== 0 && !immediateHelp) refuse[row] = always;
      const isAlone = ((present[from + row] ?? 0) & presentBits.secondPerson) === 0;
      if (hasMoney && level < frontline && isAlone) once[row] = always;
    }
  };
}
