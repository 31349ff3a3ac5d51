import { ApiProperty } from '@nestjs/swagger';
import { complaintStates, type ComplaintState } from '../../complaints/index.ts';
import { noticeReasons, noticeSubjects, type NoticeReason, type NoticeSubject } from '../domain/notice.ts';

export class NoticeComplaintView {
  readonly id: string;
  readonly reference: string;
  readonly category: string;

  @ApiProperty({ enum: complaintStates })
  readonly state: ComplaintState;

  @ApiProperty({ type: String, nullable: true })
  readonly customerName: string | null;
}

/** A file among the reports, as long as it is kept. */
export class NoticeReportView {
  readonly fileId: string;
  readonly name: string;

  /** First and last day of what it is about. */
  readonly from: string;
  readonly to: string;
}

export class NoticeView {
  readonly id: string;

  @ApiProperty({ enum: noticeSubjects })
  readonly subject: NoticeSubject;

  /** Why it came to this person. */
  @ApiProperty({ enum: noticeReasons })
  readonly because: NoticeReason;

  /** Null for a report. */
  @ApiProperty({ type: NoticeComplaintView, nullable: true })
  readonly complaint: NoticeComplaintView | null;

  /** Which report lies ready; null for another subject. */
  @ApiProperty({ type: NoticeReportView, nullable: true })
  readonly report: NoticeReportView | null;
  readonly toldAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly readAt: string | null;

  /** Which deadline is close or past; null for another subject. */
  @ApiProperty({ type: String, nullable: true })
  readonly deadlineKind: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: string | null;

  /** Whether it was past when this was told. */
  readonly isLate: boolean;

  /** How it ended: an outcome, or `VOID` for an entry that was cancelled; null for another subject. */
  @ApiProperty({ type: String, nullable: true })
  readonly ending: string | null;

  /** Null also where nobody in person ended it. */
  @ApiProperty({ type: String, nullable: true })
  readonly endedByName: string | null;
}

export class StaffNoticesView {
  /** The newest first. */
  readonly items: NoticeView[];

  /** How many unread ones there are on all pages; a hundred stands for a hundred or more. */
  readonly unread: number;

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}

export class NoticeMarksView {
  readonly ids: string[];
  readonly isRead: boolean;
}
