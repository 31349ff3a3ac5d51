import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { DeadlinePolicy } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { NotThere } from '../../ui/page-problem.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useFormat } from '../../words/words.tsx';
import classes from '../calendar/calendar.module.css';
import { usePolicies, usePolicyVersions } from '../use-policies.ts';
import { useTimesWords } from '../words/words.ts';
import { ApplyForm, EndForm } from './open-deadlines-forms.tsx';
import { PolicyForm } from './policy-form.tsx';
import { usePolicySentence } from './policy-sentence.ts';

/** The key in the address of a policy that is not there yet. */
const newKey = 'new';

/** One deadline policy: edited by an administrator, read by the others. */
export function PolicyPage(): ReactNode {
  const { policies: words } = useTimesWords();
  const { key = newKey } = useParams();
  const isNew = key === newKey;
  const may = useMay();
  const { data: policies, error, refetch } = usePolicies();
  const policy = policies?.find((one) => one.key === key);
  const isEdited = (isNew || policy !== undefined) && may('times.manage');
  return (
    <Page title={policy?.name ?? words.newTitle} actions={policy?.active && may('times.manage') && <Actions policy={policy} />}>
      <Text mb="sm">
        <Link to="/times?view=deadlines">{words.back}</Link>
        {policy && !policy.active && ` · ${words.off}`}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!policies && !error && <Waiting />}
      {policies && !isNew && !policy && <NotThere what="deadline" />}
      <div className={classes['parts']}>
        {policies && isEdited && <PolicyForm key={key} policy={policy ?? null} />}
        {policy && <Versions policyKey={key} />}
      </div>
    </Page>
  );
}

function Actions({ policy }: { readonly policy: DeadlinePolicy }): ReactNode {
  const { policies: words } = useTimesWords();
  const [open, setOpen] = useState<'apply' | 'end' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Group gap="xs">
      <Button size="xs" variant="default" onClick={() => setOpen('apply')}>
        {words.apply}
      </Button>
      <Button size="xs" variant="default" onClick={() => setOpen('end')}>
        {words.end}
      </Button>
      <Sheet title={open === 'end' ? words.end : words.apply} opened={open !== null} onClose={close}>
        {open === 'end' && <EndForm policyKey={policy.key} onClose={close} />}
        {open === 'apply' && <ApplyForm policy={policy} onClose={close} />}
      </Sheet>
    </Group>
  );
}

function Versions({ policyKey }: { readonly policyKey: string }): ReactNode {
  const words = useTimesWords();
  const format = useFormat();
  const sentence = usePolicySentence();
  const { data: versions = [] } = usePolicyVersions(policyKey);
  return (
    <Card title={words.versions}>
      <ul className={classes['days']}>
        {versions.map((version) => (
          <li key={version.version}>
            {words.version(version.version)} · {words.savedBy(version.savedByName, format.moment(new Date(version.savedAt)))}{' '}
            {version.active && `· ${words.inForce}`}
            <Text size="sm">{sentence(version)}</Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
