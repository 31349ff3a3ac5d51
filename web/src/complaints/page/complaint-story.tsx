import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Complaint } from '../../api/views.ts';
import { useCauseLabel } from '../../api/use-catalogue.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { When } from '../../ui/when.tsx';
import { useSpeech, wordOf } from '../../words/words.tsx';
import classes from './page.module.css';

/** In the customer's words, also those of complaints that were merged into it, and how it ended once it has. */
export function ComplaintStory({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { words, format } = useSpeech();
  const { complaint: said, commands, days, merging, values } = words;
  const causeLabel = useCauseLabel();
  const { eventOn, billOn, description, remedySought, origin, originReference } = complaint;
  const { outcome, cause, sentence, resolvedAt, channel, merged } = complaint;
  return (
    <Card title={said.story} aside={wordOf(values.channels, channel)}>
      <p className={classes['said']}>{description}</p>
      {merged.map((one) => (
        <div key={one.id}>
          <Text component="h3" size="sm" fw={600}>
            {merging.toldAs(one.reference)} · <When at={one.receivedAt} />
          </Text>
          <p className={classes['said']}>{one.description}</p>
        </div>
      ))}
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
