import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Problem } from '../api/problem.ts';
import { useWords, type Words } from '../words/words.tsx';
import { Empty } from './empty.tsx';
import { ProblemNotice } from './problem-notice.tsx';

type Props = {
  readonly problem: Problem | null;
  /** What the address of the page names. */
  readonly what: keyof Words['frame']['noSuch'];
  readonly onRetry: () => void;
};

/** Why a page that is opened by its address cannot be shown: there is no such thing, or it could not be fetched just now. */
export function PageProblem({ problem, what, onRetry }: Props): ReactNode {
  if (problem && isNotThere(problem)) return <NotThere what={what} />;
  return <ProblemNotice problem={problem} onRetry={onRetry} />;
}

export function NotThere({ what }: Pick<Props, 'what'>): ReactNode {
  const { frame, complaint } = useWords();
  return (
    <Empty title={frame.noSuch[what]} hint={what === 'complaint' ? complaint.noSuchHint : frame.notFound}>
      <Button component={Link} to="/">
        {frame.goToStart}
      </Button>
    </Empty>
  );
}

/** A mistyped id is no id at all: the server then names no field, since nothing but the address was sent. */
const isNotThere = ({ status, code, errors }: Problem): boolean =>
  status === 404 || (status === 400 && code === 'malformed-request' && errors.length === 0);
