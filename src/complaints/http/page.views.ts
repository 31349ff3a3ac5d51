import { ApiProperty } from '@nestjs/swagger';
import type { DeadlineKind, DeadlineState } from '../../deadlines/index.ts';
import { ComplaintView, LabelView, PromiseView } from './complaint.views.ts';
import { MoneyView } from './money.views.ts';
import { RemedyView } from './remedy.views.ts';
import { VisitView } from './visit.views.ts';

export class PageCustomerView {
  readonly id: string;

  /** Initials only, for whoever sees no personal data. */
  readonly name: string;

  readonly segment: string;
  readonly vulnerable: boolean;
  readonly medicalEquipment: boolean;
  readonly spokenLanguage: string;
  readonly writtenLanguage: string;

  @ApiProperty({ type: String, nullable: true })
  readonly representative: string | null;

  readonly protected: boolean;
}

export class PageAccountView {
  readonly id: string;
  readonly number: string;
  readonly utility: string;
  readonly currency: string;

  @ApiProperty({ type: MoneyView, nullable: true })
  readonly balance: MoneyView | null;

  @ApiProperty({ type: MoneyView, nullable: true })
  readonly disputed: MoneyView | null;

  @ApiProperty({ type: MoneyView, nullable: true })
  readonly lastBill: MoneyView | null;

  @ApiProperty({ type: String, nullable: true })
  readonly disconnectOn: string | null;

  readonly legalHold: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly factsAsOf: Date | null;
}

export class PagePremiseView {
  readonly id: string;
  readonly address: string;
  readonly city: string;
  readonly postcode: string;
  readonly safetyFlags: string[];
}

export class NamedView {
  readonly id: string;

  @ApiProperty({ type: String, nullable: true })
  readonly name: string | null;
}

/** Another complaint about the same matter. */
export class SameMatterView {
  readonly id: string;
  readonly reference: string;
  readonly category: string;
  readonly receivedAt: Date;
}

/** One that was merged away. */
export class MergedView extends SameMatterView {
  /** What the customer said in it; hidden from whoever sees no personal data. */
  readonly description: string;
}

export class DeadlineView {
  readonly id: string;

  @ApiProperty({ type: String })
  readonly kind: DeadlineKind;

  readonly key: string;

  @ApiProperty({ type: String })
  readonly state: DeadlineState;

  readonly startedAt: Date;

  /** Null while it is paused. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly stoppedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly breachedAt: Date | null;

  /** While it is paused: what is left of it in seconds of its own hours, negative when late; null otherwise. */
  @ApiProperty({ type: Number, nullable: true })
  readonly secondsLeft: number | null;
}

export class ComplaintPageView extends ComplaintView {
  @ApiProperty({ type: LabelView, nullable: true })
  readonly categoryLabel: LabelView | null;

  /** What to tell the caller before anything else, until it was made safe. */
  @ApiProperty({ type: LabelView, nullable: true })
  readonly emergency: LabelView | null;

  @ApiProperty({ type: PageCustomerView, nullable: true })
  readonly customer: PageCustomerView | null;

  @ApiProperty({ type: PageAccountView, nullable: true })
  readonly account: PageAccountView | null;

  @ApiProperty({ type: PagePremiseView, nullable: true })
  readonly premise: PagePremiseView | null;

  @ApiProperty({ type: NamedView, nullable: true })
  readonly owner: NamedView | null;

  @ApiProperty({ type: NamedView, nullable: true })
  readonly team: NamedView | null;

  readonly deadlines: DeadlineView[];
  readonly remedies: RemedyView[];
  readonly promises: PromiseView[];
  readonly visits: VisitView[];

  /** The complaint that goes on in its place; null where it was not merged. */
  @ApiProperty({ type: SameMatterView, nullable: true })
  readonly mergedInto: SameMatterView | null;

  /** Complaints about the same matter that were merged into this one, also by way of another; the oldest first. */
  readonly merged: MergedView[];

  /** What this person can do with this complaint now. */
  readonly next: string[];
}
