import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { HoldPage } from '../api/views.ts';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import { When } from '../ui/when.tsx';
import classes from './notices.module.css';
import { useNoticeWords } from './words/words.ts';

/** A disconnection hold that nobody has confirmed, and why it came to the person who reads this. */
export function CallLine({ page }: { readonly page: HoldPage }): ReactNode {
  const words = useNoticeWords();
  const categoryLabel = useCategoryLabel();
  const { reference, category, orderId, because, cutOffAt, pagedAt } = page;
  return (
    <>
      <Link to={`/complaints/${reference}`}>{reference}</Link> {categoryLabel(category)}
      <div>
        <strong className={classes['bad']}>{words.holdUnconfirmed(orderId)}</strong>
      </div>
      <div>
        {words.cutOffAt} <When at={cutOffAt} />
      </div>
      <div>
        {words.callThem}{' '}
        <Anchor component={Link} to="/orders?executor=collections">
          {words.confirmThere}
        </Anchor>
      </div>
      <div className={classes['faint']}>
        {words.calledBecause[because]} <When at={pagedAt} />
      </div>
    </>
  );
}
