import type { Escalation } from '../api/views.ts';
import { useRemedyLabel } from '../api/use-catalogue.ts';
import { useFormat, useWords } from '../words/words.tsx';

/** "Restoration credit: $75.00 asked, $50.00 allowed". */
export function useAsked(): (escalation: Escalation) => string {
  const { escalations } = useWords();
  const format = useFormat();
  const remedyLabel = useRemedyLabel();
  return ({ remedyKind, asked, limit }) => {
    const remedy = remedyKind ? remedyLabel(remedyKind) : '';
    if (!asked) return remedy;
    const sum = limit ? escalations.askedAndAllowed(format.money(asked), format.money(limit)) : escalations.asked(format.money(asked));
    return remedy === '' ? sum : `${remedy}: ${sum}`;
  };
}
