import type { ReactNode } from 'react';
import { useCatalogue } from '../api/use-catalogue.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/words.tsx';
import classes from './frame.module.css';

/** On every page, and on paper, while there are complaints that nobody made. */
export function InventedNotice(): ReactNode {
  const { frame } = useWords();
  const { data } = useCatalogue();
  if (!data?.hasInvented) return null;
  return (
    <p className={classes['notice-line']}>
      <Icon name="warning" size={18} />
      <span>{frame.invented}</span>
    </p>
  );
}
