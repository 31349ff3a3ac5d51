import { useSyncExternalStore } from 'react';
import { isLanguage, type Language } from '../words/language.ts';

export const densities = ['compact', 'normal', 'comfortable'] as const;
export type Density = (typeof densities)[number];

export type Preferences = {
  readonly language: Language;
  /** False until this person, on this machine, has said so: then their profile's language gives way. */
  readonly languageChosen: boolean;
  readonly density: Density;
  readonly highContrast: boolean;
  readonly singleKeys: boolean;
};

const place = 'firsthand.preferences';
const listeners = new Set<() => void>();
let current = read();

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current);

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  localStorage.setItem(place, JSON.stringify(current));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): Preferences {
  const kept = parsed(localStorage.getItem(place));
  const browser = navigator.language.slice(0, 2);
  return {
    language: isLanguage(kept['language']) ? kept['language'] : isLanguage(browser) ? browser : 'en',
    languageChosen: kept['languageChosen'] === true,
    density: densities.find((density) => density === kept['density']) ?? 'normal',
    highContrast:
      kept['highContrast'] === true || (kept['highContrast'] === undefined && matchMedia('(prefers-contrast: more)').matches),
    singleKeys: kept['singleKeys'] !== false,
  };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
