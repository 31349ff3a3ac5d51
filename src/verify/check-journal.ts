import type { RebuildCheck } from '../complaints/index.ts';
import { mostExamples, type Finding } from './check.ts';

/** Rebuilds every cached column of every complaint from its events and compares. */
export const checkJournal = async (rebuild: RebuildCheck): Promise<Finding> => {
  const examples: string[] = [];
  const { complaints, different } = await rebuild.execute(({ reference, column, inRow, inJournal }) => {
    if (examples.length < mostExamples)
      examples.push(`${reference} ${column}: ${shown(inRow)}, in the journal ${shown(inJournal)}`);
  });
  return {
    id: 'complaints-rebuild-from-their-journal',
    promise: `every cached column of ${complaints} complaints is what their journal gives`,
    broken: different,
    examples,
  };
};

const shown = (value: unknown): string => JSON.stringify(value ?? null);
