import { Group, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './page.module.css';

type Props = {
  readonly title: string;
  /** What the heading shows when that is more than the title of the browser's tab. */
  readonly heading?: ReactNode;
  readonly actions?: ReactNode;
  readonly narrow?: boolean;
  readonly children: ReactNode;
};

/** One page with its one h1. */
export function Page({ title, heading, actions, narrow = false, children }: Props): ReactNode {
  useEffect(() => {
    document.title = `${title} · Firsthand`;
  }, [title]);
  return (
    <div className={narrow ? classes['narrow'] : classes['page']}>
      <Group justify="space-between" align="center" gap="sm" mb="sm" className={classes['head'] ?? ''}>
        <Title order={1} size="h3" tabIndex={-1} id="page-title">
          {heading ?? title}
        </Title>
        {actions && (
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </div>
  );
}
