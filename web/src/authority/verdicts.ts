import type { PanelRemedy } from '../api/views.ts';
import type { Format } from '../words/format.ts';
import { wordOf, type Words } from '../words/words.tsx';
import type { IconName } from '../ui/icon.tsx';

export const verdicts = ['OWED', 'PERMIT', 'PERMIT_IF', 'ESCALATE', 'NOT_OFFERED'] as const;
export type Verdict = (typeof verdicts)[number];

type Look = { readonly icon: IconName; readonly color: string };

/** Each verdict has an icon and a word; the colour only helps. */
export const looks: Readonly<Record<Verdict, Look>> = {
  OWED: { icon: 'gift', color: 'violet' },
  PERMIT: { icon: 'check', color: 'green' },
  PERMIT_IF: { icon: 'half', color: 'yellow' },
  ESCALATE: { icon: 'up', color: 'blue' },
  NOT_OFFERED: { icon: 'cross', color: 'gray' },
};

export const verdictOf = ({ verdict }: Pick<PanelRemedy, 'verdict'>): Verdict => verdicts.find((one) => one === verdict) ?? 'ESCALATE';

export const isOwnToGive = (verdict: string): boolean => verdict === 'PERMIT' || verdict === 'OWED';

/** "You can now (up to $50.00)", "Needs a supervisor", … */
export function verdictText(remedy: PanelRemedy, { authority, values }: Words, format: Format): string {
  const verdict = verdictOf(remedy);
  const limit = remedy.limit && remedy.limit.minor > 0 ? format.money(remedy.limit) : null;
  if (verdict === 'PERMIT') return limit ? authority.canNowUpTo(limit) : authority.canNow;
  if (verdict === 'PERMIT_IF') return authority.canOnce;
  if (verdict === 'ESCALATE') return authority.needs(remedy.approver?.name ?? wordOf(values.levels, remedy.level ?? ''));
  return verdict === 'OWED' ? (limit ? authority.owedAmount(limit) : authority.owed) : authority.notOffered;
}
