import { stringify } from 'csv-stringify/sync';
import { isPersonalFact, type Reason } from '../../authority/index.ts';
import { mostInFile } from '../queries/decision-log-file.query.ts';
import type { ExplainedLine, LogLine, LogQuestion } from '../queries/decision-log-page.query.ts';
import type { PersonId } from '../../kernel/index.ts';
import { toLeafView } from './authority.mapper.ts';
import { toDecisionView, toSummary } from './decision.mapper.ts';
import type { DecisionLogDto } from './decision-log.dtos.ts';
import type { DecisionLogLineView, WhyView } from './decision-log.views.ts';

export const toLogQuestion = (query: DecisionLogDto, most: number): LogQuestion => ({
  from: query.from ? new Date(query.from) : null,
  to: query.to ? new Date(query.to) : null,
  personId: (query.personId ?? null) as PersonId | null,
  remedy: query.remedy ?? null,
  verdict: query.verdict ?? null,
  rule: query.rule ?? null,
  version: query.version ?? null,
  complaint: query.complaint ?? null,
  cursor: query.cursor ?? null,
  limit: query.limit ?? most,
});

export const toLogLine = ({ decision, reference, personName, onBehalfOfName }: LogLine): DecisionLogLineView => ({
  ...toSummary(decision),
  reference,
  personName,
  onBehalfOfName,
  rulesetVersion: decision.record.ruleset?.version ?? null,
  rules: [...decision.record.decision.decisive],
});

export function toWhyView({ decision, rules, ...line }: ExplainedLine, isMasked: boolean): WhyView {
  const hides = (fact: string): boolean => isMasked && isPersonalFact(fact);
  const { decisive } = decision.record.decision;
  return {
    reference: line.reference,
    personName: line.personName,
    onBehalfOfName: line.onBehalfOfName,
    daysSaidBy: [...line.daysSaidBy],
    decision: toDecisionView(decision, isMasked),
    rules:
      rules?.map(({ rule, title, effect, sentence, passed, leaves }) => ({
        ...{ rule, title, effect, sentence, isDecisive: decisive.includes(rule) },
        passed: passed === 'unknown' ? 'unknown' : passed ? 'yes' : 'no',
        leaves: leaves.map((leaf) =>
          toLeafView({ ...leaf, actual: hides(leaf.fact) ? null : leaf.actual, source: null, asOf: null }),
        ),
      })) ?? null,
  };
}

const header = [
  'decidedAt', 'reference', 'seq', 'purpose', 'person', 'role', 'level', 'remedy', 'askedMinor', 'currency', 'verdict', 'escalateTo',
  'limitMinor', 'rulesetVersion', 'rules', 'decisionId', 'reasons',
]; // prettier-ignore

/** One row for each decision; cells that a spreadsheet would take for formulas are escaped. */
export const toCsv = (lines: readonly LogLine[], isCut: boolean): string =>
  stringify([header, ...lines.map(csvRow), ...(isCut ? [cutRow] : [])], { escape_formulas: true });

const cutRow = [
  `Older decisions are left out: a file holds at most ${mostInFile}. Narrow the days for the others.`,
  ...header.slice(1).map(() => ''),
];

function csvRow({ decision: { id, seq, purpose, record }, reference, personName }: LogLine): readonly (string | number)[] {
  const { decidedAt, employee, request, ruleset, decision } = record;
  return [
    ...[decidedAt, reference, seq, purpose, personName ?? employee.id, employee.role, employee.level ?? '', request.kind],
    ...[request.amount?.minor ?? '', request.amount?.currency ?? '', decision.verdict, decision.escalateTo ?? ''],
    ...[decision.limitMinor ?? '', ruleset?.version ?? '', decision.decisive.join(' '), id],
    decision.reasons.map(reasonText).join('; '),
  ];
}

/** Its code with what belongs to it: `OVER_LIMIT limitMinor=4000 askedMinor=8000`. */
function reasonText({ code, ...params }: Reason): string {
  const named = Object.entries(params).map(
    ([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  return [code, ...named].join(' ');
}
