import type { TimelineItem } from '../../api/views.ts';
import { useCategoryLabel, useCauseLabel, useRemedyLabel } from '../../api/use-catalogue.ts';
import { useSpeech, wordOf } from '../../words/words.tsx';
import { correctionsTold } from './timeline-corrections.ts';
import { daysTold } from './timeline-days.ts';

/** Of a contact on a complaint: not worth a word. */
const usualKind = 'COMPLAINT';

/** What an event carries besides its type, in words: only what a reader can use. */
export function useDetails(): (item: TimelineItem) => string {
  const { words, format } = useSpeech();
  const categoryLabel = useCategoryLabel();
  const causeLabel = useCauseLabel();
  const remedyLabel = useRemedyLabel();
  const { values } = words;
  const kinds: Readonly<Record<string, string>> = {
    ...values.escalationKinds,
    ...values.contactKinds,
    ...values.deadlines,
    ...words.authority.evidence,
  };
  /** Of a review; what the rules said of a remedy is on its decision. */
  const findings: Readonly<Record<string, string>> = { ...values.outcomes, ...words.reviews.remedyVerdicts };
  const sayings: Readonly<Record<string, (value: string) => string>> = {
    outcome: (code) => wordOf(values.outcomes, code),
    cause: causeLabel,
    category: categoryLabel,
    channel: (code) => wordOf(values.channels, code),
    direction: (code) => wordOf(values.directions, code),
    kind: (code) => kinds[code] ?? remedyLabel(code),
    remedyKind: remedyLabel,
    ownerName: (name) => name,
    called: (code) => wordOf(words.complaint.called, code),
    verdict: (code) => findings[code] ?? '',
    answer: (code) => wordOf(values.answers, code),
    level: (code) => wordOf(values.levels, code),
    result: (code) => wordOf(words.visits.results, code),
    party: (name) => name,
    workOrder: (number) => number,
    reference: (reference) => reference,
    externalRef: (reference) => reference,
    reason: (reason) => wordOf(words.complaint.endings, reason),
    how: (how) => how,
    dueAt: (at) => format.moment(new Date(at)),
    replyBy: (at) => format.moment(new Date(at)),
    appointmentAt: (at) => format.moment(new Date(at)),
    visitedAt: (at) => format.moment(new Date(at)),
  };
  return (item) => {
    const { payload, callerName } = item;
    const amount = moneyIn(payload['amount']);
    const said = Object.entries(sayings).flatMap(([name, say]) => {
      const value = payload[name];
      return typeof value === 'string' && value !== '' && value !== usualKind ? [say(value)] : [];
    });
    return [
      ...(amount ? [format.money(amount)] : []),
      ...correctionsTold(item, {
        corrected: words.complaint.corrected,
        category: categoryLabel,
        severity: (one) => wordOf(values.severities, one),
      }),
      ...daysTold(item, words.days, (day) => format.date(day)),
      ...said,
      ...(callerName ? [callerName] : []),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
}

function moneyIn(value: unknown): { readonly minor: number; readonly currency: string } | null {
  if (typeof value !== 'object' || value === null || !('minor' in value) || !('currency' in value)) return null;
  return typeof value.minor === 'number' && typeof value.currency === 'string'
    ? { minor: value.minor, currency: value.currency }
    : null;
}
