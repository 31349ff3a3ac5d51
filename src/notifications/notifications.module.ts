import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/index.ts';
import { CustomersModule } from '../customers/index.ts';
import { DeadlinesModule } from '../deadlines/index.ts';
import { EscalationsModule } from '../escalations/index.ts';
import { ExecutionsModule } from '../executions/index.ts';
import { StaffModule } from '../staff/index.ts';
import { SurveysModule } from '../surveys/index.ts';
import { Commands } from './db/commands.repository.ts';
import { Messages } from './db/messages.repository.ts';
import { Notices } from './db/notices.repository.ts';
import { NoticesController } from './http/notices.controller.ts';
import { OutboxController } from './http/outbox.controller.ts';
import { NoticesQuery } from './queries/notices.query.ts';
import { OutboxQuery } from './queries/outbox.query.ts';
import { StaffNoticesApi } from './staff-notices.api.ts';
import { CancelMessages } from './subscribers/cancel-messages.ts';
import { DeliverMessage } from './subscribers/deliver-message.ts';
import { TellStaff } from './subscribers/tell-staff.ts';
import { WriteMessages } from './subscribers/write-messages.ts';
import { WritePages } from './subscribers/write-pages.ts';
import { CancelWaiting } from './use-cases/cancel-waiting.ts';
import { DraftMessage } from './use-cases/draft-message.ts';
import { DraftProgress } from './use-cases/draft-progress.ts';
import { DraftRemedy } from './use-cases/draft-remedy.ts';
import { DraftWords } from './use-cases/draft-words.ts';
import { MarkNotices } from './use-cases/mark-notices.ts';
import { PeopleHere } from './use-cases/people-here.ts';
import { PostMessage } from './use-cases/post-message.ts';
import { SendFromOutbox } from './use-cases/send-from-outbox.ts';
import { TellOfDeadline } from './use-cases/tell-of-deadline.ts';
import { TellOfEnding } from './use-cases/tell-of-ending.ts';
import { TellOfUndelivered } from './use-cases/tell-of-undelivered.ts';
import { WriteMessage } from './use-cases/write-message.ts';
import { WriteNotices } from './use-cases/write-notices.ts';

@Module({
  imports: [StaffModule, CustomersModule, DeadlinesModule, ComplaintsModule, EscalationsModule, ExecutionsModule, SurveysModule],
  controllers: [NoticesController, OutboxController],
  providers: [
    ...[Commands, Messages, OutboxQuery],
    ...[DraftProgress, DraftWords, DraftRemedy, DraftMessage, PostMessage, WriteMessage, SendFromOutbox, CancelWaiting],
    ...[Notices, NoticesQuery, MarkNotices, PeopleHere],
    ...[TellOfDeadline, TellOfEnding, TellOfUndelivered, WriteNotices, TellStaff, StaffNoticesApi],
    ...[WriteMessages, WritePages, CancelMessages, DeliverMessage],
  ],
  exports: [StaffNoticesApi],
})
export class NotificationsModule {}
