import { type ReactNode, useId } from 'react';
import classes from './card.module.css';

type Props = { readonly title: string; readonly aside?: ReactNode; readonly className?: string; readonly children: ReactNode };

/** A named part of a page. */
export function Card({ title, aside, className = '', children }: Props): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`${classes['card']} ${className}`}>
      <div className={classes['head']}>
        <h2 id={id}>{title}</h2>
        {aside && <div className={classes['aside']}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
