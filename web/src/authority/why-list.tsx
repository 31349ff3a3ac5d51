import type { ReactNode } from 'react';
import type { PanelRemedy } from '../api/views.ts';
import { useReasonText } from '../words/reasons.ts';
import { shownReasons } from '../words/shown-reasons.ts';
import { useFormat, useWords, wordOf } from '../words/words.tsx';
import classes from './panel.module.css';

type Props = { readonly remedy: PanelRemedy; readonly currency: string };

/** Every condition that speaks against it, and by how much; what is left of a yearly or daily sum; what has to go along. */
export function WhyList({ remedy: { reasons, remaining, duties, whereInstead }, currency }: Props): ReactNode {
  const { authority } = useWords();
  const format = useFormat();
  const textOf = useReasonText(currency);
  const [tightest] = remaining;
  const left =
    tightest &&
    authority.remaining(
      format.money(tightest.left),
      format.money(tightest.of),
      wordOf(authority.counters, tightest.counter),
      [wordOf(authority.windows, tightest.window), ...(tightest.isOfSameCause ? [authority.sameCause] : [])].join(' '),
    );
  const alongside = duties.filter(({ kind, met }) => !met && (kind === 'note' || kind === 'notify-customer'));
  return (
    <>
      <Named
        title={authority.why}
        lines={[
          ...shownReasons(reasons).map(textOf),
          ...(whereInstead ? [authority.instead(whereInstead)] : []),
          ...(left ? [left] : []),
        ]}
      />
      <Named title={authority.goesWith} lines={alongside.map(({ kind }) => authority.duties[kind])} />
    </>
  );
}

function Named({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className={classes['small']}>{title}</h3>
      <ul className={classes['reasons']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
