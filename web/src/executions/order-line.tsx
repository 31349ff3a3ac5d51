import { Anchor, Button, Group, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { Order } from '../api/views.ts';
import { useRemedyLabel } from '../api/use-catalogue.ts';
import { useMay } from '../staff/session.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { useNow } from '../ui/now.ts';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { dueIn, relative } from '../ui/when.tsx';
import { useFormat, useWords, wordOf } from '../words/words.tsx';
import classes from './orders.module.css';
import { useConfirmOrder, useFailOrder } from './use-orders.ts';

/** One order; it is done only when a person quotes the other system's reference. */
export function OrderLine({ order }: { readonly order: Order }): ReactNode {
  const words = useWords();
  const format = useFormat();
  const now = useNow();
  const may = useMay();
  const remedyLabel = useRemedyLabel();
  const [open, setOpen] = useState<'confirm' | 'fail' | null>(null);
  const isOpen = order.state === 'OPEN';
  const isLate = order.overdue;
  const close = (): void => setOpen(null);
  return (
    <li className={classes['order']}>
      <Group justify="space-between" gap="sm">
        <div className={classes['what']}>
          <strong>{remedyLabel(order.kind)}</strong>
          {order.amount && ` · ${format.money(order.amount)}`}
          {order.accountNumber && ` · ${words.customers.account(order.accountNumber)}`}
          <div className={classes['dim']}>
            <code>{order.id}</code> · {order.code} · {wordOf(words.values.executors, order.executor)}
            {' · '}
            <Anchor component={Link} to={`/complaints/${order.reference}`}>
              {order.reference}
            </Anchor>
          </div>
        </div>
        <div className={isLate ? classes['late'] : undefined}>
          {isOpen
            ? `${dueIn(words, format, order.executeBy, now)} · ${format.day(new Date(order.executeBy))}`
            : (order.externalRef ?? order.failureReason ?? wordOf(words.values.orderStates, order.state))}
          <div className={classes['dim']}>{words.orders.ordered(relative(words, format, Date.parse(order.createdAt), now))}</div>
        </div>
        {isOpen && may('orders.confirm') && (
          <Group gap="xs" className="no-print">
            <Button size="xs" onClick={() => setOpen('confirm')} aria-expanded={open === 'confirm'}>
              {words.orders.confirm}
            </Button>
            <Button size="xs" variant="default" onClick={() => setOpen('fail')} aria-expanded={open === 'fail'}>
              {words.orders.fail}
            </Button>
          </Group>
        )}
      </Group>
      {open === 'confirm' && <ConfirmForm id={order.id} onClose={close} />}
      {open === 'fail' && <FailForm id={order.id} onClose={close} />}
    </li>
  );
}

type FormProps = { readonly id: string; readonly onClose: () => void };

function ConfirmForm({ id, onClose }: FormProps): ReactNode {
  const words = useWords();
  const [externalRef, setExternalRef] = useState('');
  const confirm = useConfirmOrder(id, onClose);
  return (
    <CommandForm
      submit={words.orders.confirm}
      onSubmit={() => confirm.mutate({ externalRef: externalRef.trim() })}
      onCancel={onClose}
      isSending={confirm.isPending}
      problem={confirm.error}
      shown={['externalRef']}
    >
      <TextInput
        required
        withAsterisk={false}
        label={words.orders.externalRef}
        value={externalRef}
        onChange={(event) => setExternalRef(event.currentTarget.value)}
        error={fieldTexts(confirm.error, words)['externalRef']}
        maw="24rem"
        autoFocus
      />
    </CommandForm>
  );
}

function FailForm({ id, onClose }: FormProps): ReactNode {
  const words = useWords();
  const [reason, setReason] = useState('');
  const fail = useFailOrder(id, onClose);
  return (
    <CommandForm
      submit={words.orders.fail}
      danger
      onSubmit={() => fail.mutate({ reason: reason.trim() })}
      onCancel={onClose}
      isSending={fail.isPending}
      problem={fail.error}
      shown={['reason']}
    >
      <TextInput
        required
        withAsterisk={false}
        label={words.commands.fields.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={fieldTexts(fail.error, words)['reason']}
        maw="24rem"
        autoFocus
      />
    </CommandForm>
  );
}
