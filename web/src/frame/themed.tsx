import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useWords } from '../words/words.tsx';
import { usePreferences } from './preferences.ts';
import { cssVariables, themeIn } from './theme.ts';

const colorSchemes = localStorageColorSchemeManager({ key: 'firsthand.theme' });

/** Mantine with our theme; row height and contrast are attributes of the page that the style sheets read. */
export function Themed({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords();
  const { density, highContrast } = usePreferences();
  const theme = useMemo(() => themeIn(words), [words]);
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
    document.documentElement.dataset['contrast'] = highContrast ? 'high' : 'normal';
  }, [density, highContrast]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
    >
      {children}
    </MantineProvider>
  );
}
