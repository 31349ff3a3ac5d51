import type { ReactNode } from 'react';
import type { PanelRemedy } from '../api/views.ts';
import { useReasonText } from '../words/reasons.ts';
import { useFormat, useWords, wordOf } from '../words/words.tsx';
import classes from './panel.module.css';

/** Every condition that speaks against it, and by how much; what is left of a yearly or daily sum. */
export function WhyList({ remedy: { reasons, remaining, duties, whereInstead }, currency }: { readonly remedy: PanelRemedy; readonly currency: string }): ReactNode {
  const { authority } = useWords();
  const format = useFormat();
  const textOf = useReasonText(currency);
  const [tightest] = remaining;
  const accompanying = duties.filter(({ kind, met }) => !met && (kind === 'note' || kind === 'notify-customer'));
  if (reasons.length === 0 && accompanying.length === 0 && !tightest) return whereInstead && authority.instead(whereInstead);
  return (
    <div>
      <h3 className={classes['small']}>{authority.why}</h3>
      <ul className={classes['reasons']}>
        {reasons.map((reason, index) => (
          <li key={`${reason.code}-${index}`}>{textOf(reason)}</li>
        ))}
        {accompanying.map(({ kind }) => (
          <li key={kind}>{authority.duties[kind]}</li>
        ))}
        {whereInstead && <li>{authority.instead(whereInstead)}</li>}
        {tightest && <li>{authority.remaining(format.money(tightest.left), format.money(tightest.of), wordOf(authority.counters, tightest.counter), wordOf(authority.windows, tightest.window))}</li>}
      </ul>
    </div>
  );
}
