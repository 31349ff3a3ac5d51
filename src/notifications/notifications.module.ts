import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/index.ts';
import { CustomersModule } from '../customers/index.ts';
import { DeadlinesModule } from '../deadlines/index.ts';
import { ExecutionsModule } from '../executions/index.ts';
import { StaffModule } from '../staff/index.ts';
import { SurveysModule } from '../surveys/index.ts';
import { Commands } from './db/commands.repository.ts';
import { Messages } from './db/messages.repository.ts';
import { OutboxController } from './http/outbox.controller.ts';
import { OutboxQuery } from './queries/outbox.query.ts';
import { CancelMessages } from './subscribers/cancel-messages.ts';
import { DeliverMessage } from './subscribers/deliver-message.ts';
import { WriteMessages } from './subscribers/write-messages.ts';
import { WritePages } from './subscribers/write-pages.ts';
import { CancelWaiting } from './use-cases/cancel-waiting.ts';
import { DraftMessage } from './use-cases/draft-message.ts';
import { DraftProgress } from './use-cases/draft-progress.ts';
import { DraftRemedy } from './use-cases/draft-remedy.ts';
import { DraftWords } from './use-cases/draft-words.ts';
import { PostMessage } from './use-cases/post-message.ts';
import { SendFromOutbox } from './use-cases/send-from-outbox.ts';
import { WriteMessage } from './use-cases/write-message.ts';

@Module({
  imports: [StaffModule, CustomersModule, DeadlinesModule, ComplaintsModule, ExecutionsModule, SurveysModule],
  controllers: [OutboxController],
  providers: [
    ...[Commands, Messages, OutboxQuery],
    ...[DraftProgress, DraftWords, DraftRemedy, DraftMessage, PostMessage, WriteMessage, SendFromOutbox, CancelWaiting],
    ...[WriteMessages, WritePages, CancelMessages, DeliverMessage],
  ],
})
export class NotificationsModule {}
