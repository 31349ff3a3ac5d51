import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { usePreferences } from '../frame/preferences.ts';
import { en, type Words } from './en.ts';
import { type Format, formatFor, type House } from './format.ts';
import { type Language, localeFor } from './language.ts';

export type { Words };

type Speech = { readonly language: Language; readonly words: Words; readonly format: Format };

const SpeechContext = createContext<Speech>({ language: 'en', words: en, format: formatFor('en-US') });

export const useSpeech = (): Speech => use(SpeechContext);
export const useWords = (): Words => use(SpeechContext).words;
export const useFormat = (): Format => use(SpeechContext).format;

/**
 * English is always there; Spanish is fetched the first time it is wanted. Who begins in Spanish sees nothing before it has come, who
 * changes to it sees English until then; where it cannot be fetched English stands.
 */
export function SpeechProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { language } = usePreferences();
  const [begunIn] = useState(language);
  const [spanish, setSpanish] = useState<Words | null>(null);
  const [isUnreachable, setUnreachable] = useState(false);
  const wantsSpanish = language === 'es' && spanish === null;
  useEffect(() => {
    if (wantsSpanish)
      void import('./es.ts').then(
        ({ es }) => setSpanish(es),
        () => setUnreachable(true),
      );
  }, [wantsSpanish]);
  const speech = useMemo<Speech>(() => {
    const spoken = language === 'es' && spanish ? 'es' : 'en';
    return { language: spoken, words: spoken === 'es' && spanish ? spanish : en, format: formatFor(localeFor(spoken)) };
  }, [language, spanish]);
  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech.language]);
  if (begunIn === 'es' && wantsSpanish && !isUnreachable) return null;
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** Below it every instant is said in the utility's zone, and amounts without an account are in its currency. */
export function InHouse({
  house: { zone, currency },
  children,
}: {
  readonly house: House;
  readonly children: ReactNode;
}): ReactNode {
  const outer = useSpeech();
  const speech = useMemo<Speech>(
    () => ({ ...outer, format: formatFor(outer.format.locale, { zone, currency }) }),
    [outer, zone, currency],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The key of a set of words that a form field holds; undefined for anything else. */
export const keyOf = <Key extends string>(words: Readonly<Record<Key, unknown>>, text: string): Key | undefined =>
  Object.hasOwn(words, text) ? (text as Key) : undefined;

/** A word for a code of the API; the code itself where the catalogue has none, so that a newer server still reads. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;
