import { Body, Controller, Get, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { ReportArchive } from '../queries/report-archive.query.ts';
import { ScheduleReports } from '../use-cases/schedule-reports.ts';
import { filterOf } from './figures.mapper.ts';
import { NewScheduleDto } from './report-files.dtos.ts';
import { EndedScheduleView, ReportFilesView, ReportSchedulesView, ReportScheduleView } from './report-files.views.ts';

const usualDays = 730;

/** Figures that are written to a file whenever a week, a month or a year is over. */
@ApiTags('insights')
@Controller('api/insights')
export class ReportFilesController {
  constructor(
    private readonly archive: ReportArchive,
    private readonly scheduling: ScheduleReports,
  ) {}

  @Get('report-schedules')
  @Allow('insights.read')
  async getSchedules(): Promise<ReportSchedulesView> {
    const schedules = await this.archive.schedules();
    return { schedules: schedules.map(({ filter, ...each }) => ({ ...each, by: [...each.by], only: { ...filter } })) };
  }

  /** The first file is made at once, of the last period that is over. */
  @Post('report-schedules')
  @Allow('insights.schedule')
  async createSchedule(
    @Body() { name, figure, by, only = {}, language = 'en', every, keepDays = usualDays }: NewScheduleDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ReportScheduleView> {
    const wanted = { name: name.trim(), figure, by, filter: filterOf(only), language, every, keepDays };
    const { filter, ...made } = await this.scheduling.create(wanted, command);
    return { ...made, by: [...made.by], only: { ...filter }, createdBy: command.actor.name };
  }

  /** No more files; those that are there stay as long as they are kept. */
  @Post('report-schedules/:id/ending')
  @Allow('insights.schedule')
  endSchedule(@Param('id', ParseUUIDPipe) id: string, @CurrentCommand() command: CommandContext): Promise<EndedScheduleView> {
    return this.scheduling.end(id, command);
  }

  @Get('report-files')
  @Allow('insights.read')
  async getReportFiles(): Promise<ReportFilesView> {
    const files = await this.archive.files();
    return {
      files: files.map(({ id, name, figure, from, to, madeAt, bytes }) => ({ id, name, figure, from, to, madeAt, bytes })),
    };
  }

  /** The file itself. */
  @Get('report-files/:id')
  @Allow('insights.read')
  @ApiProduces('text/csv')
  async getReportFile(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { file, bytes } = await this.archive.file(id);
    const disposition = `attachment; filename="${file.figure}-${file.from}.csv"`;
    return new StreamableFile(bytes, { type: 'text/csv; charset=utf-8', disposition });
  }
}
