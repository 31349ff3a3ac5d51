import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useRemedyLabel } from '../api/use-catalogue.ts';
import type { AskedRule, WhyDecided } from '../api/views.ts';
import { isOwnToGive } from '../authority/verdicts.ts';
import { PrintButton } from '../rules/print-button.tsx';
import { useMay } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { Page } from '../ui/page.tsx';
import { PageProblem } from '../ui/page-problem.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { When } from '../ui/when.tsx';
import { useReasonText } from '../words/reasons.ts';
import { shownReasons } from '../words/shown-reasons.ts';
import { useSpeech, useWords, wordOf } from '../words/words.tsx';
import { AskedRuleLine } from './asked-rule-line.tsx';
import classes from './decisions.module.css';
import { useDaysSaid } from './use-days-said.ts';
import { FactsPart } from './facts-part.tsx';
import { useWhy } from './use-decisions.ts';

/** One decision: what was answered, by which rules, on which facts, and its seal. */
export function WhyPage(): ReactNode {
  const { decisions } = useWords();
  const may = useMay();
  const { id = '' } = useParams();
  const { data: why, error, refetch } = useWhy(id);
  const isAllowed = why && (isOwnToGive(why.decision.answer.verdict) || why.decision.answer.verdict === 'PERMIT_IF');
  return (
    <Page title={why && !isAllowed ? decisions.whyNot : decisions.why} actions={<PrintButton />}>
      {may('decisions.log') && (
        <Text mb="sm" className="no-print">
          <Link to="/decisions">{decisions.back}</Link>
        </Text>
      )}
      <PageProblem problem={error} what="decision" onRetry={() => void refetch()} />
      {!why && !error && <Waiting />}
      {why && (
        <div className={classes['parts']}>
          <AnswerPart why={why} />
          <RulesPart rules={why.rules} />
          <FactsPart decision={why.decision} />
        </div>
      )}
    </Page>
  );
}

function AnswerPart({ why }: { readonly why: WhyDecided }): ReactNode {
  const { words, format } = useSpeech();
  const { decisions, values } = words;
  const remedyLabel = useRemedyLabel();
  const { reference, personName, onBehalfOfName, decision } = why;
  const { answer, decider, decidedAt, purpose, ruleset, earlierVersion, receiptStoodFor } = decision;
  const daysSaid = useDaysSaid(why);
  const reasonText = useReasonText(answer.asked?.currency);
  const { verdict, asked, limit, level, kind, reasons } = answer;
  const what = [asked && format.money(asked), remedyLabel(kind)].filter(Boolean).join(' ');
  const needs = verdict === 'ESCALATE' && level ? words.authority.needs(wordOf(values.levels, level)) : null;
  const upTo = limit && limit.minor > 0 ? decisions.upTo(format.money(limit)) : null;
  const who = [personName ?? decider.id, values.roles[decider.role]].join(', ');
  return (
    <Card title={decisions.answer}>
      <p className={classes['answer']}>
        {what}: {[needs ?? decisions.verdicts[verdict], upTo].filter(Boolean).join(', ')}
      </p>
      <Facts
        pairs={[
          reasons.length === 0 ? null : [decisions.because, shownReasons(reasons).map(reasonText).join(' ')],
          [
            decisions.columns.complaint,
            <Link key="complaint" to={`/complaints/${reference}`}>
              {reference}
            </Link>,
          ],
          [decisions.by, onBehalfOfName ? `${who}, ${decisions.onBehalfOf(onBehalfOfName)}` : who],
          [decisions.at, <When key="at" at={decidedAt} />],
          [decisions.purpose, decisions.purposes[purpose]],
          [decisions.policy, ruleset ? decisions.policyVersion(String(ruleset.version)) : decisions.noPolicy],
          earlierVersion === null ? null : [decisions.earlierPolicy, decisions.policyVersion(String(earlierVersion))],
          ...daysSaid,
          receiptStoodFor.length === 0
            ? null
            : [decisions.dayUnknown, receiptStoodFor.map(({ rule, date }) => decisions.receiptStood[date](rule)).join(' ')],
        ]}
      />
    </Card>
  );
}

function RulesPart({ rules }: { readonly rules: readonly AskedRule[] | null }): ReactNode {
  const { decisions } = useWords();
  if (!rules) return <Text>{decisions.noRules}</Text>;
  const decisive = rules.filter(({ isDecisive }) => isDecisive);
  const others = rules.filter(({ isDecisive }) => !isDecisive);
  return (
    <>
      <Card title={decisions.decisive}>
        {decisive.length === 0 && <Text>{decisions.noDecisive}</Text>}
        {decisive.map((rule) => (
          <AskedRuleLine key={rule.rule} rule={rule} />
        ))}
      </Card>
      {others.length > 0 && (
        <details className={classes['more']}>
          <summary>{decisions.others(others.length)}</summary>
          {others.map((rule) => (
            <AskedRuleLine key={rule.rule} rule={rule} />
          ))}
        </details>
      )}
    </>
  );
}
