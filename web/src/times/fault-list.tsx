import type { ReactNode } from 'react';
import type { Problem } from '../api/problem.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useFormat, wordOf } from '../words/words.tsx';
import { useTimesWords } from './words/words.ts';

/** What the server said against a calendar or a policy, fault by fault, in words. */
export function FaultList({ problem }: { readonly problem: Problem | null }): ReactNode {
  const words = useTimesWords();
  const format = useFormat();
  const days = problem?.code === 'calendar-past-fixed' ? listed(problem.details['dates']).map(String) : [];
  return (
    <ProblemNotice problem={problem}>
      {days.length > 0 && words.pastFixed(days.map((day) => format.date(day)).join(', '))}
      <ul>
        {listed(problem?.details['faults']).map((fault, index) => (
          <li key={index}>{said(fault)}</li>
        ))}
      </ul>
    </ProblemNotice>
  );

  function said(fault: unknown): string {
    if (typeof fault !== 'object' || fault === null || !('code' in fault)) return '';
    const where = 'where' in fault ? String(fault.where) : '';
    const [, area = '', day = ''] = /^(weekly|exceptions|zone)(?:\.(\w+))?/.exec(where) ?? [];
    const place = day === '' ? wordOf(words.place, area) : wordOf(words.weekdays, day);
    return area === ''
      ? `${wordOf(words.faults, String(fault.code))}.`
      : `${place}: ${wordOf(words.faults, String(fault.code))}.`;
  }
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
