import { languages, reasonCodes, reasonHeading, spoken } from '../../authority/index.ts';
import type { Label } from '../domain/figures/label.ts';

const speeches = spoken('USD');

/** What the reasons of the rules are called where they are counted; no heading has an amount in it. */
export const reasonHeadings: Readonly<Record<string, Label>> = Object.fromEntries(
  reasonCodes.map((code) => [code, Object.fromEntries(languages.map((language) => [language, reasonHeading(code, speeches[language])])) as Label]), // prettier-ignore
);
