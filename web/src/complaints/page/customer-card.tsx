import { Badge, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Complaint } from '../../api/views.ts';
import { RelatedComplaints } from '../intake/related-complaints.tsx';
import { useCustomer } from '../../customers/use-customers.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useSpeech, wordOf } from '../../words/words.tsx';

/** Who and where, and what to mind about them. */
export function CustomerCard({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { words, format } = useSpeech();
  const { customers, values } = words;
  const { customer, account, premise } = complaint;
  const { data: known, error, refetch } = useCustomer(customer?.id ?? null);
  return (
    <Card title={customers.title}>
      {!customer && <Text c="dimmed">{customers.none}</Text>}
      {(customer?.vulnerable || customer?.medicalEquipment) && (
        <Group gap="xs" mb="xs">
          {customer.vulnerable && (
            <Badge variant="light" color="orange">
              {customers.vulnerable}
            </Badge>
          )}
          {customer.medicalEquipment && (
            <Badge variant="light" color="orange">
              {customers.medical}
            </Badge>
          )}
        </Group>
      )}
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      <Facts
        pairs={[
          customer ? [customers.name, customer.name] : null,
          known?.contactPoints[0] ? [customers.reach, known.contactPoints.map(({ value }) => value).join(', ')] : null,
          premise ? [customers.premise, `${premise.address}, ${premise.city}`] : null,
          account ? [customers.accountName, `${account.number} · ${wordOf(values.utilities, account.utility)}`] : null,
          account?.disconnectOn ? [words.complaint.special, customers.disconnectOn(format.date(account.disconnectOn))] : null,
          customer
            ? [
                customers.languages,
                customers.spokenWritten(
                  languageName(format.locale, customer.spokenLanguage),
                  languageName(format.locale, customer.writtenLanguage),
                ),
              ]
            : null,
        ]}
      />
      <RelatedComplaints customerId={customer?.id} accountId={account?.id} premiseId={premise?.id} except={complaint.id} />
    </Card>
  );
}

const languageName = (locale: string, tag: string): string => new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
