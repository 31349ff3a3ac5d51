import { ApiProperty } from '@nestjs/swagger';
import { IntervalView } from './interval.views.ts';

export class WeekView {
  readonly monday: IntervalView[];
  readonly tuesday: IntervalView[];
  readonly wednesday: IntervalView[];
  readonly thursday: IntervalView[];
  readonly friday: IntervalView[];
  readonly saturday: IntervalView[];
  readonly sunday: IntervalView[];
}

export class ExceptionView {
  readonly date: string;
  readonly name: string | null;
  readonly source: string | null;
  readonly intervals: IntervalView[];
}

export class EarlierWeekView {
  /** The first date on which it held no more. */
  readonly until: string;
  readonly weekly: WeekView;
}

export class CalendarView {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly zone: string;
  /** Whether it says what a working day of the house is. */
  readonly isHouse: boolean;
  readonly weekly: WeekView;
  readonly exceptions: ExceptionView[];
  readonly earlier: EarlierWeekView[];
  /** Teams that work by it. */
  readonly teamIds: string[];
  readonly savedAt: Date;
  readonly savedBy: string | null;
  readonly savedByName: string | null;
}

export class CalendarsView {
  readonly items: CalendarView[];
}

export class ClosingView {
  readonly date: string;
  readonly name: string | null;
  readonly source: string | null;
}

export class MoveView {
  readonly complaintId: string;
  readonly reference: string;
  readonly deadlineId: string;
  readonly kind: string;
  /** Null for one that would begin. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: Date | null;
  /** Null for one that would end. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly newDueAt: Date | null;
}

/** What would happen to open deadlines if an edit were applied to them. */
export class MovesView {
  /** Open deadlines that were looked at. */
  readonly looked: number;
  /** False when there are more than could be looked at. */
  readonly complete: boolean;
  readonly moved: number;
  /** No policy would ask for them any more. */
  readonly ended: number;
  /** Only now asked for. */
  readonly started: number;
  readonly newlyLate: number;
  /** Wall-clock seconds; nought when none moves that way. */
  readonly mostEarlierSeconds: number;
  readonly mostLaterSeconds: number;
  /** At most ten of those that would move, end or begin, the ones due soonest first. */
  readonly examples: MoveView[];
  /** Of these ten, left out because the complaint is not for whoever asks. */
  readonly leftOut: number;
}

export class CalendarPreviewView {
  readonly weeklySecondsBefore: number;
  readonly weeklySecondsAfter: number;
  /** The next twenty dates that would be closed though their weekday is open. */
  readonly closings: ClosingView[];
  readonly open: MovesView;
}

export class TeamCalendarView {
  readonly calendarId: string | null;
}

export class HolidayView {
  readonly date: string;
  readonly name: string;
  /** public, bank, optional, school or observance. */
  readonly kind: string;
  readonly source: string;
}

export class HolidaysView {
  readonly items: HolidayView[];
}

export class PlaceView {
  readonly code: string;
  readonly name: string;
}

export class PlacesView {
  readonly items: PlaceView[];
}
