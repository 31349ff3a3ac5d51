import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { CatalogueRemedy, RulesetDocument } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useSpeech } from '../../words/words.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { RemedyForm } from './remedy-form.tsx';
import { useRemedies, useSaveRemedy } from './use-remedies.ts';

/** What can be given at all under these rules; in a draft, for whoever writes rules, to be changed. */
export default function RemediesPart({ document }: { readonly document: RulesetDocument }): ReactNode {
  const { remedies: words } = useRuleWords();
  const may = useMay();
  const isWritten = document.state === 'draft' && may('rules.write');
  const [open, setOpen] = useState<string | null>(null);
  const { data: remedies, error, refetch } = useRemedies(document.id);
  const close = (): void => setOpen(null);
  return (
    <Card title={words.tab} aside={remedies && String(remedies.length)}>
      <Text c="dimmed" maw="46rem" mb="xs">
        {words.hint}
        {!isWritten && ` ${words.readOnly}`}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!remedies && !error && <Waiting />}
      <ul className={classes['rules']}>
        {remedies?.map((remedy) => (
          <li key={remedy.kind} className={classes['rule']}>
            {open === remedy.kind ? (
              <div className={classes['said']}>
                <RemedyForm document={document} remedy={remedy} onClose={close} />
              </div>
            ) : (
              <RemedyLine remedy={remedy} document={document} onEdit={isWritten ? () => setOpen(remedy.kind) : null} />
            )}
          </li>
        ))}
      </ul>
      {isWritten && open === '' && <RemedyForm document={document} remedy={null} onClose={close} />}
      {isWritten && open !== '' && (
        <Button size="xs" variant="default" mt="sm" onClick={() => setOpen('')}>
          {words.add}
        </Button>
      )}
    </Card>
  );
}

type LineProps = {
  readonly remedy: CatalogueRemedy;
  readonly document: RulesetDocument;
  /** Null where nothing can be changed. */
  readonly onEdit: (() => void) | null;
};

function RemedyLine({ remedy: { kind, label, sentence, usedBy }, document, onEdit }: LineProps): ReactNode {
  const { remedies: words } = useRuleWords();
  const { language } = useSpeech();
  const remove = useSaveRemedy(document.id, () => undefined);
  const name = label[language];
  return (
    <>
      <div className={classes['said']}>
        <h3 className={classes['name']}>{name}</h3>
        <p className={classes['sentence']}>{sentence[language]}</p>
        <Text c="dimmed" size="xs">
          {[kind, usedBy.length > 0 ? words.usedBy(usedBy.join(', ')) : words.usedByNone].join(' · ')}
        </Text>
        <ProblemNotice problem={remove.error} />
      </div>
      {onEdit && (
        <Group gap="xs" align="start" className="no-print">
          <Button size="xs" variant="default" aria-label={words.editRemedy(name)} onClick={onEdit}>
            {words.edit}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            aria-label={words.removeRemedy(name)}
            loading={remove.isPending}
            onClick={() => remove.mutate({ kind, remedy: null, revision: document.revision ?? 1 })}
          >
            {words.remove}
          </Button>
        </Group>
      )}
    </>
  );
}
