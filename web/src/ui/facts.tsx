import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** Pairs of a name and what is known; a pair of null is left out. */
export const Facts = ({ pairs }: { readonly pairs: readonly (readonly [string, ReactNode] | null)[] }): ReactNode => (
  <dl className={classes['facts']}>
    {pairs.map(
      (pair) =>
        pair && (
          <div key={pair[0]}>
            <dt>{pair[0]}</dt>
            <dd>{pair[1]}</dd>
          </div>
        ),
    )}
  </dl>
);
