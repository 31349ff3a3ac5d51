import { Anchor, Badge, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { RulesetLine } from '../api/views.ts';
import { When } from '../ui/when.tsx';
import { useRuleWords } from './words/words.ts';

export function VersionsTable({ rulesets }: { readonly rulesets: readonly RulesetLine[] }): ReactNode {
  const { columns, tabs } = useRuleWords();
  return (
    <Table.ScrollContainer minWidth={640} type="native" tabIndex={0} role="group" aria-label={tabs.versions}>
      <Table aria-label={tabs.versions}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{columns.name}</Table.Th>
            <Table.Th scope="col">{columns.state}</Table.Th>
            <Table.Th scope="col">{columns.from}</Table.Th>
            <Table.Th scope="col">{columns.to}</Table.Th>
            <Table.Th scope="col">{columns.changed}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rulesets.map((ruleset) => (
            <Row key={ruleset.id} ruleset={ruleset} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ ruleset }: { readonly ruleset: RulesetLine }): ReactNode {
  const name = useRulesetName();
  const { id, state, validFrom, validTo, changedAt } = ruleset;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Anchor component={Link} to={`/rules/${id}`}>
          {name(ruleset)}
        </Anchor>
      </Table.Th>
      <Table.Td>
        <StateBadge state={state} />
      </Table.Td>
      <Table.Td>{validFrom && state !== 'withdrawn' && <When at={validFrom} plain />}</Table.Td>
      <Table.Td>{validTo && <When at={validTo} plain />}</Table.Td>
      <Table.Td>
        <When at={changedAt} />
      </Table.Td>
    </Table.Tr>
  );
}

export function StateBadge({ state }: Pick<RulesetLine, 'state'>): ReactNode {
  const { states } = useRuleWords();
  const isOn = state === 'live' || state === 'scheduled' || state === 'shadow';
  return (
    <Badge variant={isOn ? 'filled' : 'default'} tt="none">
      {states[state]}
    </Badge>
  );
}

/** "Version 3 · Spring limits"; whichever of the two there is. */
export function useRulesetName(): (ruleset: Pick<RulesetLine, 'title' | 'version'>) => string {
  const words = useRuleWords();
  return ({ title, version }) =>
    [version === null ? null : words.version(String(version)), title].filter(Boolean).join(' · ') || words.untitled;
}
