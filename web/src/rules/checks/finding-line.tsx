import { Button, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { DraftReview, Finding } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { useSpeech } from '../../words/words.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { useAnswerFinding } from './use-checks.ts';

type Props = { readonly finding: Finding; readonly review: DraftReview };

/** One finding in words, the case that shows it, the rules it is about, and for a warning the answer that lets it stand. */
export function FindingLine({ finding, review }: Props): ReactNode {
  const { checks } = useRuleWords();
  const { language } = useSpeech();
  const may = useMay();
  const { said, change } = useAddress();
  const { id, severity, sentence, shownBy, rules, answer, answeredByName } = finding;
  const isWritable = review.state === 'draft' && may('rules.write');
  const isOpen = said('finding') === id;
  return (
    <li className={classes['rule']}>
      <div className={classes['said']}>
        <p className={classes['sentence']}>{sentence[language]}</p>
        {shownBy.length > 0 && (
          <Text c="dimmed">
            {checks.example}: {shownBy.map((part) => part[language]).join(' ')}
          </Text>
        )}
        <Text size="xs">
          {rules.map((key) => (
            <span key={key}>
              {isWritable ? (
                <Link to={`/rules/${review.id}/rules/${encodeURIComponent(key)}`} aria-label={checks.editRule(key)}>
                  {key}
                </Link>
              ) : (
                key
              )}{' '}
            </span>
          ))}
        </Text>
        {answer !== null && <Text>{checks.answered(answeredByName, answer)}</Text>}
        {isOpen && <AnswerForm finding={finding} review={review} onClose={() => change({ finding: '' })} />}
      </div>
      {severity === 'warning' && !isOpen && may('rules.write') && (
        <div className={classes['actions']}>
          <Button
            size="xs"
            variant="default"
            aria-label={checks.answerFor(sentence[language])}
            onClick={() => change({ finding: id })}
          >
            {checks.answer}
          </Button>
        </div>
      )}
    </li>
  );
}

function AnswerForm({ finding, review, onClose }: Props & { readonly onClose: () => void }): ReactNode {
  const { checks } = useRuleWords();
  const [reason, setReason] = useState(finding.answer ?? '');
  const answer = useAnswerFinding(review.id, onClose);
  return (
    <CommandForm
      submit={checks.answer}
      onSubmit={() => answer.mutate({ finding: finding.id, revision: review.revision, reason: reason.trim() })}
      onCancel={onClose}
      isSending={answer.isPending}
      problem={answer.error}
    >
      <Textarea
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxLength={2000}
        label={checks.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autoFocus
      />
    </CommandForm>
  );
}
