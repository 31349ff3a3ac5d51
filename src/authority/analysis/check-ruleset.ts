import type { RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { gapsAndOrphans } from './checks/gaps.ts';
import { uselessOrUnboundedGrants } from './checks/grants.ts';
import { monotony } from './checks/monotone.ts';
import { pairsThatMeet } from './checks/pairs.ts';
import { redundantLeaves } from './checks/redundant.ts';
import { unsatisfiableRules } from './checks/unsatisfiable.ts';
import type { Finding, HistoryEntry, Severity } from './finding.ts';
import { type Inspection, type Steps, inspectionOf } from './inspection.ts';

const checks: readonly ((inspection: Inspection) => Steps)[] = [
  unsatisfiableRules,
  gapsAndOrphans,
  uselessOrUnboundedGrants,
  pairsThatMeet,
  redundantLeaves,
  monotony,
];

/**
 * Everything the rules themselves give away, the gravest first. Unknown facts count as the product counts them: a grant needs
 * TRUE, whatever stands against it acts on TRUE and on UNKNOWN; whether a comparison is redundant and whether authority falls
 * is asked of cases whose facts are all known. Throws DomainError `ruleset-invalid`.
 */
export function checkRuleset(
  content: RulesetContent,
  catalogue: RemedyCatalogue,
  history: readonly HistoryEntry[] = [],
): readonly Finding[] {
  const found = [...checkingRuleset(content, catalogue, history)].filter((step) => step !== null);
  return [...found].sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}

/** Errors and warnings alone: what a pack or a sample must not have. */
export const graveFindings = (...asked: Parameters<typeof checkRuleset>): readonly Finding[] =>
  checkRuleset(...asked).filter(({ severity }) => severity !== 'info');

/** The same piece by piece, so that a worker can be stopped; null is a step without a finding. */
export function* checkingRuleset(
  content: RulesetContent,
  catalogue: RemedyCatalogue,
  history: readonly HistoryEntry[] = [],
): Steps {
  const inspection = inspectionOf(content, catalogue, history);
  for (const check of checks) yield* check(inspection);
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
