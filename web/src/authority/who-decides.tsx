import type { ReactNode } from 'react';
import type { PanelRemedy } from '../api/views.ts';
import type { Format } from '../words/format.ts';
import { useSpeech, wordOf, type Words } from '../words/words.tsx';
import classes from './panel.module.css';

type AnswerTime = NonNullable<PanelRemedy['answerTime']>;

/** Who could decide it now, who would if they went away, and how long answers of that level take. */
export function WhoDecides({ remedy }: { readonly remedy: PanelRemedy }): ReactNode {
  const { words, format } = useSpeech();
  const { authority, values } = words;
  const { verdict, level, approver, nextApprover, answerTime } = remedy;
  if (verdict !== 'ESCALATE' || level === null || level === 'board') return null;
  const lines = [
    approver ? authority.isHere(approver.name, wordOf(values.roles, approver.role)) : authority.nobodyHere(values.levels[level]),
    ...(nextApprover ? [authority.isNext(nextApprover.name, wordOf(values.roles, nextApprover.role))] : []),
    ...(answerTime ? [timeText(answerTime, words.authority, format)] : []),
  ];
  return (
    <div>
      <h3 className={classes['small']}>{authority.whoDecides}</h3>
      <ul className={classes['reasons']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

const timeText = ({ medianMinutes, n }: AnswerTime, authority: Words['authority'], format: Format): string =>
  medianMinutes === null ? authority.tooFewAnswers(n) : authority.answeredWithin(format.span(medianMinutes * 60), n);
