import { checkFlag, checkInteger, checkNoneTwice, checkOneOf, checkText, fieldsOf, listOf } from './check-shape.ts';
import { complaintCategories } from './fact-values.ts';
import { type Fault, type Report, below, collectingFaults } from './fault.ts';
import { executors, moneyExecutors } from './remedy-catalogue.ts';

const required = [
  'label',
  'whereInstead',
  'family',
  'hasMoney',
  'immediateHelp',
  'offeredFor',
  'executor',
  'executorCode',
  'executeByDays',
];

/** A year of working days: nobody promises more. */
const mostDays = 366;

/** Everything that keeps a document from being a remedy of the catalogue; places begin with `/remedy`. */
export function faultsInRemedy(kind: string, remedy: unknown): readonly Fault[] {
  const { faults, report } = collectingFaults();
  checkSlug(kind, '/kind', report);
  const at = (part: string): string => below('/remedy', part);
  const fields = fieldsOf(remedy, '/remedy', { required }, report);
  if (!fields) return faults;
  const label = fieldsOf(fields['label'], at('label'), { required: ['en', 'es'] }, report);
  if (label) for (const language of ['en', 'es']) checkText(label[language], below(at('label'), language), 100, report);
  if (fields['whereInstead'] !== null) checkText(fields['whereInstead'], at('whereInstead'), 300, report);
  checkSlug(fields['family'], at('family'), report);
  checkFlag(fields['hasMoney'], at('hasMoney'), report);
  checkFlag(fields['immediateHelp'], at('immediateHelp'), report);
  checkOffered(fields['offeredFor'], at('offeredFor'), report);
  checkOneOf(fields['executor'], at('executor'), fields['hasMoney'] === true ? moneyExecutors : executors, report);
  checkText(fields['executorCode'], at('executorCode'), 40, report);
  checkInteger(fields['executeByDays'], at('executeByDays'), 0, mostDays, report);
  return faults;
}

function checkOffered(value: unknown, pointer: string, report: Report): void {
  if (value === 'every') return;
  const items = listOf(value, pointer, { min: 1, max: complaintCategories.length }, report);
  for (const { item, at } of items) checkOneOf(item, at, complaintCategories, report);
  checkNoneTwice(items, report);
}

/** Kinds and families stand in addresses and in the codes of rules: `late-fee-waiver`. */
function checkSlug(value: unknown, pointer: string, report: Report): void {
  if (typeof value === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(value)) return;
  report(pointer, 'not-allowed', { pattern: 'small letters, digits, hyphens' });
}
