import type { DeadlineId } from '../../kernel/index.ts';
import type { BusinessTime } from '../domain/business-time.ts';
import { isNamed } from '../domain/choose-again.ts';
import { type Deadline, isUnfinished } from '../domain/deadline.ts';
import { replace } from '../domain/replace-deadline.ts';
import type { Plan } from './plan-again.ts';
import { goesByHolder, type Timetable, type TimeOf } from './timetables.ts';

export type CalendarGround = {
  /** The calendar that the holder works by from now on. */
  readonly calendar: BusinessTime;
  readonly timetable: Timetable;
  readonly times: TimeOf;
  readonly nextId: () => DeadlineId;
  readonly at: Date;
};

/** Another calendar for those deadlines of a subject that go by its holder's; who decides an escalation is not who holds the subject. */
export function planCalendar(all: readonly Deadline[], { calendar, timetable, times, nextId, at }: CalendarGround): Plan {
  const moving = all.filter(
    (deadline) =>
      isUnfinished(deadline) &&
      !isNamed(deadline) &&
      deadline.kind !== 'DECISION' &&
      deadline.calendarId !== calendar.calendar.id &&
      goesByHolder(deadline, timetable),
  );
  const { id: calendarId, version: calendarVersion } = calendar.calendar;
  return {
    cancelled: [],
    begun: [],
    replaced: moving.map((deadline) => {
      const terms = { ...deadline, calendarId, calendarVersion };
      const begun = { id: nextId(), terms, startedAt: deadline.startedAt, earned: [], at };
      return { ...replace(deadline, begun, times(deadline), calendar), before: deadline, time: calendar };
    }),
  };
}
