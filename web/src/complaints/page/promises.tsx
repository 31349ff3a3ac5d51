import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint, CustomerPromise } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { When } from '../../ui/when.tsx';
import { useWords } from '../../words/words.tsx';
import classes from './page.module.css';
import { useRefreshComplaint } from './use-complaint.ts';

export function Promises({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { complaint: said } = useWords();
  // What is still open of a complaint that was merged is promised on the one that goes on.
  const promises = complaint.promises.filter(({ keptAt }) => keptAt !== null || complaint.mergedInto === null);
  if (promises.length === 0) return null;
  return (
    <Card title={said.promises}>
      <ul className={classes['list']}>
        {promises.map((promise) => (
          <PromiseLine key={promise.id} complaintId={complaint.id} promise={promise} />
        ))}
      </ul>
    </Card>
  );
}

function PromiseLine({ complaintId, promise }: { readonly complaintId: string; readonly promise: CustomerPromise }): ReactNode {
  const { complaint } = useWords();
  const refresh = useRefreshComplaint();
  const keep = useCommand({
    send: (_: null, key) =>
      answer(
        api.POST('/api/complaints/{id}/promises/{promiseId}/keeping', {
          params: { path: { id: complaintId, promiseId: promise.id } },
          body: {},
          ...once(key),
        }),
      ),
    onDone: refresh,
    onRefused: refresh,
  });
  return (
    <li>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <span>
          {promise.what} · {promise.keptAt ? complaint.kept : <When at={promise.dueAt} />}
        </span>
        {!promise.keptAt && (
          <Button
            size="compact-sm"
            variant="default"
            flex="none"
            className="no-print"
            loading={keep.isPending}
            onClick={() => keep.mutate(null)}
          >
            {complaint.keep}
          </Button>
        )}
      </Group>
      <ProblemNotice problem={keep.error} />
    </li>
  );
}
