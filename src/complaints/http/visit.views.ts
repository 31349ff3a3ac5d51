import { ApiProperty } from '@nestjs/swagger';
import {
  visitCommands,
  visitResults,
  visitStates,
  type VisitCommand,
  type VisitResult,
  type VisitState,
} from '../domain/visit.ts';

export class VisitView {
  readonly id: string;
  readonly workOrder: string;
  readonly appointmentAt: Date;

  @ApiProperty({ enum: visitStates })
  readonly state: VisitState;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly setOutAt: Date | null;

  /** When our people were there. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly visitedAt: Date | null;

  @ApiProperty({ enum: visitResults, nullable: true })
  readonly result: VisitResult | null;

  @ApiProperty({ type: String, nullable: true })
  readonly found: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly did: string | null;

  /** What happens next. */
  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;

  /** What this person can say of it now. */
  @ApiProperty({ enum: visitCommands, isArray: true })
  readonly can: VisitCommand[];
}

export class ListedVisitView {
  readonly id: string;
  readonly workOrder: string;
  readonly appointmentAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly setOutAt: Date | null;

  /** Of the complaint. */
  readonly reference: string;
  readonly category: string;
  readonly severity: number;

  @ApiProperty({ type: String, nullable: true })
  readonly customerName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly address: string | null;
}

export class VisitsView {
  readonly items: ListedVisitView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}
