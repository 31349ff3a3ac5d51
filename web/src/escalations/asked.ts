import type { Escalation } from '../api/views.ts';
import { useRemedyLabel } from '../api/use-catalogue.ts';
import { useFormat, useWords } from '../words/words.tsx';

/** "Restoration credit: $75.00 asked, $50.00 allowed"; empty when no remedy is asked for. */
export function useAsked(): (escalation: Escalation) => string {
  const { escalations } = useWords();
  const format = useFormat();
  const remedyLabel = useRemedyLabel();
  return ({ remedy }) => {
    if (!remedy) return '';
    const { kind, amount, limit } = remedy;
    if (!amount) return remedyLabel(kind);
    const sum = limit
      ? escalations.askedAndAllowed(format.money(amount), format.money(limit))
      : escalations.asked(format.money(amount));
    return `${remedyLabel(kind)}: ${sum}`;
  };
}
