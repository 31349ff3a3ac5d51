import type { StoredCalendar } from '../domain/stored.ts';
import type { CalendarException, Week } from '../domain/calendar.ts';
import type { CalendarPreview } from '../queries/calendar-preview.query.ts';
import type { NamedMoves } from '../queries/named-moves.query.ts';
import type { ExceptionDto } from './calendar.dtos.ts';
import type { CalendarPreviewView, CalendarView, ExceptionView, MovesView, WeekView } from './calendar.views.ts';

export const toCalendarView = (
  { calendar, name, savedAt, savedBy, savedByName }: StoredCalendar,
  houseId: string | null,
  teamIds: readonly string[],
): CalendarView => ({
  id: calendar.id,
  version: calendar.version,
  name,
  zone: calendar.zone,
  isHouse: calendar.id === houseId,
  weekly: toWeek(calendar.weekly),
  exceptions: calendar.exceptions.map(toException),
  earlier: (calendar.earlier ?? []).map(({ until, weekly }) => ({ until, weekly: toWeek(weekly) })),
  teamIds: [...teamIds],
  savedAt,
  savedBy,
  savedByName,
});

export const toCalendarPreview = (
  { weeklySecondsBefore, weeklySecondsAfter, closings }: CalendarPreview,
  open: NamedMoves,
): CalendarPreviewView => ({
  weeklySecondsBefore,
  weeklySecondsAfter,
  closings: [...closings],
  open: toMoves(open),
});

export const toMoves = ({ examples, ...counts }: NamedMoves): MovesView => ({
  ...counts,
  examples: examples.map(({ subjectId: complaintId, name: reference, ...move }) => ({ complaintId, reference, ...move })),
});

export const toExceptions = (given: readonly ExceptionDto[]): CalendarException[] =>
  given.map(({ date, name, source, intervals }) => ({ date, ...(name && { name }), ...(source && { source }), intervals }));

const toWeek = (week: Week): WeekView => ({
  monday: [...week.monday],
  tuesday: [...week.tuesday],
  wednesday: [...week.wednesday],
  thursday: [...week.thursday],
  friday: [...week.friday],
  saturday: [...week.saturday],
  sunday: [...week.sunday],
});

const toException = ({ date, name, source, intervals }: CalendarException): ExceptionView => ({
  date,
  name: name ?? null,
  source: source ?? null,
  intervals: [...intervals],
});
