import { useSyncExternalStore } from 'react';
import { isLanguage, type Language } from '../words/language.ts';

export const densities = ['compact', 'normal', 'comfortable'] as const;
export type Density = (typeof densities)[number];

export type Preferences = {
  readonly language: Language;
  /** False until this person, on this device, has said so: then their profile's language gives way. */
  readonly languageChosen: boolean;
  readonly density: Density;
  readonly highContrast: boolean;
  readonly singleKeys: boolean;
};

/** The language that was last spoken here, for whoever signs in next; everything else belongs to a person. */
const place = 'firsthand.preferences';
const listeners = new Set<() => void>();
let person: string | null = null;
let current = read();

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current);

/**
 * From now on these are the preferences of this person: what somebody else chose on this device is not theirs. Their language is the one they
 * chose here, also just before they signed in, else that of their profile.
 */
export function preferAs(personId: string, profileLanguage: Language | null): void {
  const chosenBefore = person === null && current.languageChosen ? current.language : null;
  person = personId;
  const own = read();
  current = own.languageChosen || profileLanguage === null ? own : { ...own, language: profileLanguage };
  if (chosenBefore !== null) setPreferences({ language: chosenBefore, languageChosen: true });
  else tell();
}

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  if (person !== null) localStorage.setItem(`${place}.${person}`, JSON.stringify(current));
  localStorage.setItem(place, JSON.stringify({ language: current.language }));
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): Preferences {
  const lastHere = parsed(localStorage.getItem(place))['language'];
  const kept = person === null ? {} : parsed(localStorage.getItem(`${place}.${person}`));
  const browser = navigator.language.slice(0, 2);
  return {
    language: [kept['language'], lastHere, browser].find(isLanguage) ?? 'en',
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
