import type { ReactNode } from 'react';
import type { Complaint } from '../../api/views.ts';
import { EscalateForm } from '../../escalations/escalate-form.tsx';
import { ReviewRequestForm } from '../../escalations/review-request-form.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useWords, type Words } from '../../words/words.tsx';
import { useRefreshComplaint } from '../page/use-complaint.ts';
import { TheyCalledForm, WeCalledForm } from './contact-form.tsx';
import { DaysForm } from './days-form.tsx';
import { LinkAccountForm } from './link-account-form.tsx';
import { MergeForm } from './merge-form.tsx';
import { ReassignForm } from './reassign-form.tsx';
import { RecategoriseForm } from './recategorise-form.tsx';
import { ResolveForm } from './resolve-form.tsx';
import { SecondOpinionForm } from './second-opinion-form.tsx';
import { isSimpleCommand } from './simple-commands.ts';
import { SimpleForm } from './simple-form.tsx';
import { type SheetStart, useSheet } from './use-sheet.ts';
import { VisitReportForm } from './visit-report-form.tsx';

type FormProps = { readonly complaint: Complaint; readonly start: SheetStart; readonly onClose: () => void };

const forms: Readonly<Record<string, (props: FormProps) => ReactNode>> = {
  resolve: ResolveForm,
  reassign: ReassignForm,
  recategorise: RecategoriseForm,
  'link-account': LinkAccountForm,
  'say-days': DaysForm,
  'merge-into': MergeForm,
  'second-opinion': SecondOpinionForm,
  escalate: EscalateSheet,
  'they-called': TheyCalledForm,
  'we-called': WeCalledForm,
  'report-visit': VisitReportForm,
  'request-review': ReviewRequestForm,
};

/** The form named in the address, beside the page. */
export default function CommandSheet({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const words = useWords();
  const { sheet, start, close } = useSheet();
  const Form = sheet === null ? undefined : forms[sheet];
  return (
    <Sheet title={sheet === null ? '' : titleOf(words, sheet)} opened={sheet !== null} onClose={close}>
      {Form && <Form complaint={complaint} start={start} onClose={close} />}
      {sheet !== null && isSimpleCommand(sheet) && (
        <SimpleForm
          name={sheet}
          complaint={complaint}
          start={start.evidence ? { evidence: start.evidence } : {}}
          onClose={close}
        />
      )}
    </Sheet>
  );
}

function EscalateSheet({ complaint, start, onClose }: FormProps): ReactNode {
  const refresh = useRefreshComplaint();
  return <EscalateForm complaint={complaint} start={start} onChanged={refresh} onClose={onClose} />;
}

function titleOf({ commands, merging, reviews, visits }: Words, sheet: string): string {
  if (isSimpleCommand(sheet)) return commands.simple[sheet].title;
  const titles: Readonly<Record<string, string>> = {
    resolve: commands.resolve,
    escalate: commands.escalate,
    reassign: commands.reassign,
    recategorise: commands.recategorise,
    'link-account': commands['link-account'],
    'say-days': commands['say-days'],
    'merge-into': merging.title,
    'second-opinion': commands['second-opinion'],
    'they-called': commands['they-called'],
    'we-called': commands['we-called'],
    'report-visit': visits.report,
    'request-review': reviews.request.title,
  };
  return titles[sheet] ?? sheet;
}
