import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { readonly title: string; readonly hint?: ReactNode; readonly children?: ReactNode };

/** An empty list: why it is empty, and what to do next. */
export const Empty = ({ title, hint, children }: Props): ReactNode => (
  <Stack align="center" gap="xs" py="xl" px="md">
    <Text fw={600} size="md">
      {title}
    </Text>
    {hint && (
      <Text c="dimmed" ta="center" maw="32rem">
        {hint}
      </Text>
    )}
    {children}
  </Stack>
);
