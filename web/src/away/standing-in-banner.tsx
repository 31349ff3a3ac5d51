import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from '../frame/frame.module.css';
import { Icon } from '../ui/icon.tsx';
import { useFormat } from '../words/words.tsx';
import { useInPlaceOf } from './in-place-of.tsx';
import { useAwayWords } from './words/words.ts';

/** On every page of whoever stands in for somebody now: in whose place they decide, and the way to another. */
export function StandingInBanner(): ReactNode {
  const words = useAwayWords();
  const { moment } = useFormat();
  const { giver, givers, choose } = useInPlaceOf();
  if (givers.length === 0) return null;
  const others = givers.filter(({ id }) => id !== giver?.id);
  return (
    <div className={`${classes['notice-line']} no-print`}>
      <Icon name="person" size={18} />
      <span role="status">
        {giver ? (
          <strong>{words.actingFor(giver.name, moment(new Date(giver.until)))}</strong>
        ) : (
          words.actingAsYourself(givers.map(({ name }) => name))
        )}
      </span>
      <span className={classes['spring']} />
      {giver && (
        <Button variant="default" size="compact-sm" onClick={() => choose('')}>
          {words.backToMyself}
        </Button>
      )}
      {others.map(({ id, name }) => (
        <Button key={id} variant="default" size="compact-sm" onClick={() => choose(id)}>
          {words.actFor(name)}
        </Button>
      ))}
    </div>
  );
}
