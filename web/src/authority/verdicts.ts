import type { AuthorityPanel, PanelRemedy } from '../api/views.ts';
import type { Format } from '../words/format.ts';
import { wordOf, type Words } from '../words/words.tsx';
import type { IconName } from '../ui/icon.tsx';

export type Verdict = PanelRemedy['verdict'];

type Look = { readonly icon: IconName; readonly color: string };

/** Each verdict has an icon and a word; the colour only helps. */
export const looks: Readonly<Record<Verdict, Look>> = {
  OWED: { icon: 'gift', color: 'violet' },
  PERMIT: { icon: 'check', color: 'green' },
  PERMIT_IF: { icon: 'half', color: 'yellow' },
  ESCALATE: { icon: 'up', color: 'blue' },
  NOT_OFFERED: { icon: 'cross', color: 'gray' },
};

const freedom: Readonly<Record<Verdict, number>> = { OWED: 0, PERMIT: 1, PERMIT_IF: 2, ESCALATE: 3, NOT_OFFERED: 4 };

/** What is recommended, what is owed, then what is free to give, then the rest; otherwise in the order of the catalogue. */
export function bestFirst({ remedies, recommended }: Pick<AuthorityPanel, 'remedies' | 'recommended'>): PanelRemedy[] {
  const place = ({ kind, verdict }: PanelRemedy): number => (kind === recommended?.kind ? -1 : freedom[verdict]);
  return remedies.toSorted((a, b) => place(a) - place(b));
}

export const isOwnToGive = (verdict: Verdict): boolean => verdict === 'PERMIT' || verdict === 'OWED';

/** "You can now (up to $50.00)", "Needs a supervisor", … */
export function verdictText(remedy: PanelRemedy, { authority, values }: Words, format: Format): string {
  const { verdict } = remedy;
  const limit = remedy.limit && remedy.limit.minor > 0 ? format.money(remedy.limit) : null;
  if (verdict === 'PERMIT') return limit ? authority.canNowUpTo(limit) : authority.canNow;
  if (verdict === 'PERMIT_IF') return onceText(remedy, authority);
  if (verdict === 'ESCALATE') return needsText(remedy, { authority, values });
  return verdict === 'OWED' ? (limit ? authority.owedAmount(limit) : authority.owed) : authority.notOffered;
}

/** The same at an amount that was typed, where the limit has been said already. */
export const verdictAtAmount = (remedy: PanelRemedy, words: Words, format: Format): string =>
  verdictText({ ...remedy, limit: null }, words, format);

function onceText({ unlock }: PanelRemedy, authority: Words['authority']): string {
  const missing = unlock.find(({ kind }) => kind === 'evidence' || kind === 'second-person');
  if (missing?.kind === 'second-person') return authority.canOnceConfirmed;
  return missing ? authority.canOnceAdded(wordOf(authority.evidence, String(missing.params['evidence']))) : authority.canOnce;
}

/** Who decides, by role, and the person who is there now. */
export function needsText({ level, approver }: PanelRemedy, { authority, values }: Pick<Words, 'authority' | 'values'>): string {
  const role = wordOf(values.levels, level ?? '');
  return approver ? authority.needsPerson(role, approver.name) : authority.needs(role);
}
