import type { FactCheck } from '../insights/index.ts';
import type { Sql } from '../platform/index.ts';
import { mostExamples, type Finding } from './check.ts';

/** Makes the facts behind every figure again from the journal and compares. */
export const checkFacts = async (check: FactCheck, sql: Sql): Promise<Finding> => {
  const examples: string[] = [];
  const { facts, different } = await check.execute(sql, ({ complaintId, columns }) => {
    if (examples.length < mostExamples) examples.push(`${complaintId}: ${columns.join(', ')}`);
  });
  return {
    id: 'facts-rebuild-from-the-journal',
    promise: `each of ${facts} facts behind the figures is what the journal gives`,
    broken: different,
    examples,
  };
};
