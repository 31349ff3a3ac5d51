import { Badge, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RuleInWords } from '../api/views.ts';
import { useNow } from '../ui/now.ts';
import { useSpeech } from '../words/words.tsx';
import { localMoment } from '../words/zone.ts';
import classes from './rules.module.css';
import { useRuleWords } from './words/words.ts';

type Props = {
  readonly rule: RuleInWords;
  readonly actions?: ReactNode;
  /** What there is to say below its sentence. */
  readonly children?: ReactNode;
};

/** One rule: its sentence, with the changed words marked, and who answers for it until when. */
export function RuleLine({ rule, actions, children }: Props): ReactNode {
  const words = useRuleWords();
  const { language, format } = useSpeech();
  const now = useNow();
  const { key, title, owner, reviewBy, change, sentence } = rule;
  const isOverdue = reviewBy < localMoment(new Date(now), format.timeZone).slice(0, 10);
  return (
    <li className={classes['rule']} data-change={change ?? undefined}>
      <div className={classes['said']}>
        <h3 className={classes['name']}>
          {title}
          {change && (
            <Badge variant="default" tt="none" ml="xs">
              {words.changes[change]}
            </Badge>
          )}
        </h3>
        <p className={classes['sentence']}>{rule.words ? <MarkedWords segments={rule.words[language]} /> : sentence[language]}</p>
        {children}
        <Text c="dimmed" size="xs">
          {[key, words.owner(owner), words.reviewBy(dayWithYear(reviewBy, format.locale))].join(' · ')}
          {isOverdue && <strong className={classes['overdue']}>{` · ${words.overdue}`}</strong>}
        </Text>
      </div>
      {actions && <div className={`${classes['actions']} no-print`}>{actions}</div>}
    </li>
  );
}

/** What was added and removed, marked in a way that needs neither colour nor sight. */
export function MarkedWords({
  segments,
}: {
  readonly segments: readonly { readonly kind: 'kept' | 'added' | 'removed'; readonly text: string }[];
}): ReactNode {
  const words = useRuleWords();
  return segments.map(({ kind, text }, index) => {
    const space = index === 0 ? '' : ' ';
    if (kind === 'kept') return space + text;
    const Tag = kind === 'added' ? 'ins' : 'del';
    return (
      <span key={index}>
        {space}
        <VisuallyHidden>{kind === 'added' ? words.addedText : words.removedText} </VisuallyHidden>
        <Tag>{text.trimEnd()}</Tag>
      </span>
    );
  });
}

/** Of a day, YYYY-MM-DD. */
export const dayWithYear = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
