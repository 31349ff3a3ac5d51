import { Badge, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../../api/problem.ts';
import type { Customer, CustomerMatch } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useSpeech } from '../../words/words.tsx';
import { RelatedComplaints } from './related-complaints.tsx';

type Props = {
  readonly match: CustomerMatch | null;
  readonly customer: Customer | undefined;
  /** Why nothing is known: then nobody has said that there is nothing to look out for. */
  readonly problem: Problem | null;
  readonly onRetry: () => void;
};

/** What to mind about them, and what is open already. It comes while the caller talks and never holds up typing. */
export function KnownHere({ match, customer, problem, onRetry }: Props): ReactNode {
  const { words, format } = useSpeech();
  const { intake, customers } = words;
  const may = useMay();
  const account = customer?.accounts.find(({ id }) => id === match?.accountId);
  const marks = [
    customer?.vulnerable ? customers.vulnerable : null,
    customer?.medicalEquipment ? customers.medical : null,
    account?.disconnectOn ? customers.disconnectOn(format.date(account.disconnectOn)) : null,
    account?.legalHold ? customers.legalHold : null,
  ].filter((mark) => mark !== null);
  return (
    <Card title={intake.known}>
      {!match && <Text c="dimmed">{intake.knownHint}</Text>}
      <ProblemNotice problem={problem} onRetry={onRetry} />
      <Group gap="xs">
        {marks.map((mark) => (
          <Badge key={mark} variant="light" color="orange">
            {mark}
          </Badge>
        ))}
      </Group>
      {match && (
        <RelatedComplaints
          customerId={match.customerId}
          accountId={match.accountId ?? undefined}
          premiseId={match.premiseId ?? undefined}
          none={intake.nothingOpen}
          offersContact={may('complaints.work')}
        />
      )}
    </Card>
  );
}
