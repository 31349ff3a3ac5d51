import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';

const themes = ['auto', 'light', 'dark'] as const;

export function ThemeChoice(): ReactNode {
  const { frame } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label={frame.theme}
      size="sm"
      value={colorScheme}
      onChange={(chosen) => setColorScheme(themes.find((theme) => theme === chosen) ?? 'auto')}
      data={themes.map((theme) => ({ value: theme, label: frame[theme] }))}
    />
  );
}
