import { Badge, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Complaint, Visit } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { When } from '../../ui/when.tsx';
import { useWords } from '../../words/words.tsx';
import classes from './page.module.css';
import { VisitButtons } from './visit-buttons.tsx';

/** Who goes there for us, when, and what they found: the last one first. */
export function Visits({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { visits: said } = useWords();
  if (complaint.visits.length === 0) return null;
  return (
    <Card title={said.ofComplaint}>
      <ul className={classes['list']}>
        {complaint.visits.toReversed().map((visit) => (
          <li key={visit.id}>
            <VisitLine visit={visit} premise={complaint.premise} />
            <VisitButtons complaintId={complaint.id} visit={visit} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function VisitLine({ visit, premise }: { readonly visit: Visit; readonly premise: Complaint['premise'] }): ReactNode {
  const { visits: said, commands, customers } = useWords();
  const { workOrder, appointmentAt, setOutAt, visitedAt, state, result, found, did, next } = visit;
  return (
    <>
      <Group gap="xs" mb="xs">
        <strong>
          <When at={visitedAt ?? appointmentAt} />
        </strong>
        <Badge variant="light">{result ? said.results[result] : said.states[state]}</Badge>
      </Group>
      <Facts
        pairs={[
          premise && !visitedAt ? [customers.premise, `${premise.address}, ${premise.city}`] : null,
          [commands.fields.workOrder, workOrder],
          setOutAt && !visitedAt ? [said.setOut, <When key="out" at={setOutAt} />] : null,
          found ? [said.found, found] : null,
          did ? [said.did, did] : null,
          next ? [said.next, next] : null,
        ]}
      />
    </>
  );
}
