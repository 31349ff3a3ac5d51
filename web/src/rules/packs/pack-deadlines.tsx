import { Anchor, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Pack, PackPolicy } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { useMakePackPolicies, usePackPolicies } from './use-packs.ts';

/** They say when and not who may give what: no rule of a draft takes them over, an administrator makes deadline policies of them. */
export function PackDeadlines({ pack }: { readonly pack: Pack }): ReactNode {
  const { packs } = useRuleWords();
  const may = useMay();
  const { data: policies, error } = usePackPolicies(pack);
  const { deadlines, sources } = pack;
  if (deadlines.length === 0) return null;
  return (
    <Card title={packs.deadlines}>
      <Text c="dimmed">{packs.deadlinesHint}</Text>
      <ul className={classes['links']}>
        {deadlines.map(({ key, about, target, hours, source, isPolicy }) => (
          <li key={key}>
            {about}: {packs.days[hours](target)}
            <Text size="sm">
              {isPolicy ? <Standing policy={policies?.find((policy) => policy.key === key)} /> : packs.namedDay}
            </Text>
            <Text c="dimmed" size="xs">
              {sources.find(({ id }) => id === source)?.name ?? source}
            </Text>
          </li>
        ))}
      </ul>
      <ProblemNotice problem={error} />
      {policies && may('times.manage') && <MakePolicies pack={pack} policies={policies} />}
    </Card>
  );
}

/** Leads to the policy where there is one. */
function Standing({ policy }: { readonly policy: PackPolicy | undefined }): ReactNode {
  const { packs } = useRuleWords();
  if (!policy) return null;
  const said = packs.standing[policy.standing];
  return policy.version === null ? (
    said
  ) : (
    <Anchor component={Link} to={`/times/deadlines/${policy.key}`}>
      {said}
    </Anchor>
  );
}

function MakePolicies({ pack, policies }: { readonly pack: Pack; readonly policies: readonly PackPolicy[] }): ReactNode {
  const { packs } = useRuleWords();
  const make = useMakePackPolicies(pack.key);
  const count = policies.filter(({ standing }) => standing === 'missing' || standing === 'off').length;
  return (
    <>
      <ProblemNotice problem={make.error} />
      <Group mt="sm">
        <Button loading={make.isPending} disabled={count === 0} onClick={() => make.mutate(null)}>
          {packs.putInForce}
        </Button>
        <Text role="status">{count === 0 ? packs.allInForce : packs.comingInForce(count)}</Text>
      </Group>
    </>
  );
}
