import type { ComplaintId, Id, PersonId } from '../../kernel/index.ts';

export type NoticeId = Id<'Notice'>;

/** A deadline is close or past; a complaint ended; a question to the customer could not be delivered; a report that was ordered is there. */
export const noticeSubjects = ['DEADLINE', 'ENDED', 'UNDELIVERED', 'REPORT'] as const;
export type NoticeSubject = (typeof noticeSubjects)[number];

/** Why it came to this person: what they are to the complaint, or that nobody nearer was there. */
export const noticeReasons = [
  'OWNER',
  'ROLE',
  'HOLDER',
  'LEVEL',
  'TEAM_LEAD',
  'MANAGER_ON_DUTY',
  'REGISTRAR',
  'REMEDY',
  'ORDERED',
] as const;
export type NoticeReason = (typeof noticeReasons)[number];

export type NoticeFor = { readonly personId: PersonId; readonly because: NoticeReason };

/** A report that lies ready as a file, by the name its order gave it; first and last day of its period. */
export type ReadyReport = { readonly fileId: string; readonly name: string; readonly from: string; readonly to: string };

/** What is told; the parts of another subject are null. `isLate` is as of the step that told it. */
export type NoticeText = {
  readonly subject: NoticeSubject;
  readonly deadlineId: string | null;
  readonly deadlineKind: string | null;
  readonly dueAt: Date | null;
  readonly isLate: boolean;
  /** An outcome, or `VOID` for an entry that was cancelled. */
  readonly ending: string | null;
  readonly endedBy: PersonId | null;
  readonly report: ReadyReport | null;
};

export type Notice = NoticeText &
  NoticeFor & {
    readonly id: NoticeId;
    /** Null for a report. */
    readonly complaintId: ComplaintId | null;
    /** Which event of the complaint it tells. */
    readonly eventSeq: number | null;
    readonly toldAt: Date;
    readonly readAt: Date | null;
  };
