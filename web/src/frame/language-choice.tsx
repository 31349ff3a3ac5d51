import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { isLanguage } from '../words/language.ts';
import { useSpeech } from '../words/words.tsx';
import { setPreferences, usePreferences } from './preferences.ts';

export function LanguageChoice(): ReactNode {
  const { words } = useSpeech();
  const { language } = usePreferences();
  return (
    <SegmentedControl
      aria-label={words.frame.language}
      size="sm"
      value={language}
      onChange={(chosen) => isLanguage(chosen) && setPreferences({ language: chosen, languageChosen: true })}
      data={[
        { value: 'en', label: 'English' },
        { value: 'es', label: 'Español' },
      ]}
    />
  );
}
