import type { ReactNode } from 'react';
import type { Complaint } from '../../api/views.ts';
import { useCauseLabel } from '../../api/use-catalogue.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { When } from '../../ui/when.tsx';
import { useSpeech, wordOf } from '../../words/words.tsx';
import classes from './page.module.css';

/** In the customer's words, and how it ended once it has. */
export function ComplaintStory({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { words, format } = useSpeech();
  const { complaint: said, commands, days, values } = words;
  const causeLabel = useCauseLabel();
  const { eventOn, billOn, description, remedySought, origin, originReference, outcome, cause, sentence, resolvedAt, channel } =
    complaint;
  return (
    <Card title={said.story} aside={wordOf(values.channels, channel)}>
      <p className={classes['said']}>{description}</p>
      <Facts
        pairs={[
          remedySought ? [said.wants, remedySought] : null,
          origin === 'CUSTOMER' ? null : [said.by, said.origin(wordOf(values.origins, origin), originReference ?? '')],
          eventOn ? [days.eventOn, format.date(eventOn)] : null,
          billOn ? [days.billOn, format.date(billOn)] : null,
          outcome ? [commands.outcome, wordOf(values.outcomes, outcome)] : null,
          cause ? [commands.cause, causeLabel(cause)] : null,
          sentence ? [said.sentence, sentence] : null,
          resolvedAt ? [values.states.RESOLVED, <When key="resolved" at={resolvedAt} />] : null,
        ]}
      />
    </Card>
  );
}
