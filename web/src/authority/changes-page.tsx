import { Badge, Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRemedyLabel } from '../api/use-catalogue.ts';
import type { ChangeNotice, Right } from '../api/views.ts';
import { MarkedWords } from '../rules/rule-line.tsx';
import ruleClasses from '../rules/rules.module.css';
import { useRuleWords } from '../rules/words/words.ts';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useFormat, useSpeech, useWords, wordOf } from '../words/words.tsx';
import { useChangesForMe, useReadChanges } from './use-changes-for-me.ts';

/** What every new policy changed for this person, until they say that they have read it. */
export function ChangesPage(): ReactNode {
  const { changes } = useWords();
  const { data, error, refetch } = useChangesForMe();
  return (
    <Page title={changes.title} narrow>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting lines={4} />}
      {data?.length === 0 && <Empty title={changes.none} hint={changes.noneHint} />}
      {data?.map((notice) => (
        <Notice key={notice.rulesetId} notice={notice} />
      ))}
    </Page>
  );
}

function Notice({ notice }: { readonly notice: ChangeNotice }): ReactNode {
  const { changes } = useWords();
  const { moment } = useFormat();
  const remedyLabel = useRemedyLabel();
  const textOf = useRightText();
  const read = useReadChanges();
  const { rulesetId, version, title, reason, validFrom } = notice;
  return (
    <Card
      title={[changes.version(String(version)), title].filter(Boolean).join(' · ')}
      aside={changes.since(moment(new Date(validFrom)))}
    >
      {reason && <Text mb="xs">{reason}</Text>}
      {notice.changes.length > 0 && (
        <>
          <DataTable
            label={changes.title}
            heads={[changes.remedy, changes.before, changes.after]}
            rows={notice.changes.map(({ kind, before, after }) => ({
              key: kind,
              cells: [remedyLabel(kind), textOf(before), <strong key="after">{textOf(after)}</strong>],
            }))}
          />
          <Text c="dimmed" my="xs">
            {changes.ordinary}
          </Text>
        </>
      )}
      {notice.rules.length > 0 && <ChangedRules rules={notice.rules} />}
      <Button loading={read.isPending} onClick={() => read.mutate(rulesetId)}>
        {changes.read}
      </Button>
      <ProblemNotice problem={read.error} />
    </Card>
  );
}

function ChangedRules({ rules }: Pick<ChangeNotice, 'rules'>): ReactNode {
  const { language, words } = useSpeech();
  const ruleWords = useRuleWords();
  return (
    <>
      <h3 className={ruleClasses['part']}>{words.changes.rules}</h3>
      <ul className={ruleClasses['rules']}>
        {rules.map((rule) => (
          <li key={rule.key} className={ruleClasses['rule']} data-change={rule.change}>
            <div className={ruleClasses['said']}>
              <h4 className={ruleClasses['name']}>
                {rule.title}
                <Badge variant="default" tt="none" ml="xs">
                  {ruleWords.changes[rule.change]}
                </Badge>
              </h4>
              <p className={ruleClasses['sentence']}>
                <MarkedWords segments={rule.words[language]} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "You can now (up to $40.00)", as the panel says it. */
function useRightText(): (right: Right | null) => string {
  const { words, format } = useSpeech();
  const { authority, values, changes } = words;
  return (right) => {
    if (!right) return changes.notThere;
    const { verdict, limitMinor, limitOnceMinor, escalateTo } = right;
    const money = (minor: number): string => format.minor(minor, format.currency);
    const once = (limitOnceMinor ?? 0) > (limitMinor ?? 0) ? ` ${changes.once(money(limitOnceMinor ?? 0))}` : '';
    if (verdict === 'PERMIT') return (limitMinor ? authority.canNowUpTo(money(limitMinor)) : authority.canNow) + once;
    if (verdict === 'PERMIT_IF') return authority.canOnce + once;
    if (verdict === 'ESCALATE') return authority.needs(wordOf(values.levels, escalateTo ?? 'board'));
    return verdict === 'OWED' ? authority.owed : authority.notOffered;
  };
}
