import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintSummary } from '../../complaints/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import type { NoticeId } from '../domain/notice.ts';
import { NoticesQuery, type NoticeLine } from '../queries/notices.query.ts';
import { MarkNotices } from '../use-cases/mark-notices.ts';
import { NoticeMarksDto, NoticesDto } from './notice.dtos.ts';
import { NoticeMarksView, StaffNoticesView, type NoticeComplaintView, type NoticeView } from './notice.views.ts';

const usualPage = 50;

/** What our own people are told: steps of deadlines, and how what they first heard ended. */
@ApiTags('notices')
@Controller('api/notices')
export class NoticesController {
  constructor(
    private readonly notices: NoticesQuery,
    private readonly marking: MarkNotices,
  ) {}

  @Get()
  @Allow('notices.own')
  async getNotices(
    @Query() { view = 'unread', cursor, limit }: NoticesDto,
    @CurrentActor() actor: PersonActor,
  ): Promise<StaffNoticesView> {
    const question = { isUnread: view === 'unread', cursor: cursor ?? null, limit: limit ?? usualPage };
    const { items, unread, next } = await this.notices.execute(question, actor);
    return { items: items.map(toView), unread, next };
  }

  @Post('marks')
  @HttpCode(200)
  @Allow('notices.own')
  async markNotices(
    @Body() { ids, isRead }: NoticeMarksDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<NoticeMarksView> {
    return this.marking.execute(ids as NoticeId[], isRead, command);
  }
}

const toView = ({ notice, complaint, endedByName }: NoticeLine): NoticeView => {
  const { id, subject, because, toldAt, readAt, deadlineKind, dueAt, isLate, ending, report } = notice;
  return {
    ...{ id, subject, because, deadlineKind, isLate, ending, endedByName, report },
    complaint: complaint && complaintOf(complaint),
    toldAt: toldAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    dueAt: dueAt?.toISOString() ?? null,
  };
};

const complaintOf = ({ id, reference, category, state, customerName }: ComplaintSummary): NoticeComplaintView => ({
  ...{ id, reference, category, state, customerName },
});
