import type { ReactNode } from 'react';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useCatalogue } from './use-catalogue.ts';

/** Why there is nothing to choose from: without it an empty list would look like a utility that has no categories. */
export function CatalogueProblem(): ReactNode {
  const { error, refetch } = useCatalogue();
  return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
}
