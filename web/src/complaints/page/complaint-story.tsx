import type { ReactNode } from 'react';
import type { Complaint } from '../../api/views.ts';
import { useCauseLabel } from '../../api/use-catalogue.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { When } from '../../ui/when.tsx';
import { useWords, wordOf } from '../../words/words.tsx';
import classes from './page.module.css';

/** In the customer's words, and how it ended once it has. */
export function ComplaintStory({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { complaint: said, commands, values } = useWords();
  const causeLabel = useCauseLabel();
  const { description, remedySought, origin, originReference, outcome, cause, sentence, resolvedAt, channel } = complaint;
  return (
    <Card title={said.story} aside={wordOf(values.channels, channel)}>
      <p className={classes['said']}>{description}</p>
      <Facts
        pairs={[
          remedySought ? [said.wants, remedySought] : null,
          origin === 'CUSTOMER' ? null : [said.by, said.origin(wordOf(values.origins, origin), originReference ?? '')],
          outcome ? [commands.outcome, wordOf(values.outcomes, outcome)] : null,
          cause ? [commands.cause, causeLabel(cause)] : null,
          sentence ? [said.sentence, sentence] : null,
          resolvedAt ? [values.states.RESOLVED, <When key="resolved" at={resolvedAt} />] : null,
        ]}
      />
    </Card>
  );
}
