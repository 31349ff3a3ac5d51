import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CalendarId, PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { holidaysOf, placesOf } from '../holidays.ts';
import { CalendarListQuery, type CalendarList } from '../queries/calendar-list.query.ts';
import { CalendarPreviewQuery } from '../queries/calendar-preview.query.ts';
import { HolderPreviewQuery } from '../queries/holder-preview.query.ts';
import { NamedMovesQuery } from '../queries/named-moves.query.ts';
import { CalendarDesk } from '../use-cases/calendar-desk.ts';
import {
  CalendarEditDto,
  HolidayQueryDto,
  NewCalendarDto,
  PlacesQueryDto,
  SaveCalendarDto,
  TeamCalendarDto,
  TeamCalendarPreviewDto,
} from './calendar.dtos.ts';
import { toCalendarPreview, toCalendarView, toExceptions, toMoves } from './calendar.mapper.ts';
import {
  CalendarPreviewView,
  CalendarsView,
  CalendarView,
  HolidaysView,
  MovesView,
  PlacesView,
  TeamCalendarView,
} from './calendar.views.ts';

/** When the house and its teams are at work. */
@ApiTags('times')
@Controller('api')
export class CalendarsController {
  constructor(
    private readonly list: CalendarListQuery,
    private readonly preview: CalendarPreviewQuery,
    private readonly holding: HolderPreviewQuery,
    private readonly named: NamedMovesQuery,
    private readonly desk: CalendarDesk,
  ) {}

  @Get('calendars')
  @Allow('times.read')
  async getCalendars(): Promise<CalendarsView> {
    return toCalendars(await this.list.newest());
  }

  /** Every version, the newest first. */
  @Get('calendars/:id')
  @Allow('times.read')
  async getCalendarVersions(@Param('id', ParseUUIDPipe) id: CalendarId): Promise<CalendarsView> {
    return toCalendars(await this.list.versions(id));
  }

  @Post('calendars')
  @Allow('times.manage')
  async createCalendar(
    @Body() { name, zone, weekly, exceptions }: NewCalendarDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<CalendarView> {
    const made = await this.desk.create({ name, zone, weekly, exceptions: toExceptions(exceptions) }, command);
    return toCalendarView(made, null, []);
  }

  /** What the edit would do; nothing is saved. */
  @Post('calendars/:id/preview')
  @HttpCode(200)
  @Allow('times.manage')
  async previewCalendar(
    @Param('id', ParseUUIDPipe) id: CalendarId,
    @Body() { from, weekly, exceptions }: CalendarEditDto,
    @CurrentActor() actor: PersonActor,
  ): Promise<CalendarPreviewView> {
    const preview = await this.preview.execute(id, { from, weekly, exceptions: toExceptions(exceptions) });
    return toCalendarPreview(preview, await this.named.execute(preview.open, actor));
  }

  @Post('calendars/:id/versions')
  @Allow('times.manage')
  async saveCalendar(
    @Param('id', ParseUUIDPipe) id: CalendarId,
    @Body() { exceptions, ...edit }: SaveCalendarDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<CalendarView> {
    const saved = await this.desk.edit(id, { ...edit, exceptions: toExceptions(exceptions) }, command);
    return toCalendarView(saved, null, []);
  }

  @Put('teams/:id/calendar')
  @Allow('times.manage')
  setTeamCalendar(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { calendarId, applyToOpen = false }: TeamCalendarDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<TeamCalendarView> {
    return this.desk.hold(id, { calendarId: (calendarId ?? null) as CalendarId | null, applyToOpen }, command);
  }

  /** What another calendar would do to the open deadlines of what the team holds; nothing is saved. */
  @Post('teams/:id/calendar/preview')
  @HttpCode(200)
  @Allow('times.manage')
  async previewTeamCalendar(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { calendarId }: TeamCalendarPreviewDto,
    @CurrentActor() actor: PersonActor,
  ): Promise<MovesView> {
    const moves = await this.holding.execute(id, (calendarId ?? null) as CalendarId | null);
    return toMoves(await this.named.execute(moves, actor));
  }

  /** Dates to pick from; those that count become exceptions of a calendar with their name and source. */
  @Get('holidays')
  @Allow('times.manage')
  async getHolidays(@Query() { country, region = '', year }: HolidayQueryDto): Promise<HolidaysView> {
    return { items: await holidaysOf(country, region === '' ? null : region, year) };
  }

  @Get('holidays/places')
  @Allow('times.manage')
  async getHolidayPlaces(@Query() { country = '' }: PlacesQueryDto): Promise<PlacesView> {
    return { items: await placesOf(country === '' ? null : country) };
  }
}

const toCalendars = ({ houseId, items }: CalendarList): CalendarsView => ({
  items: items.map(({ stored, teamIds }) => toCalendarView(stored, houseId, teamIds)),
});
