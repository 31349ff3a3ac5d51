import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintId, PromiseId } from '../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { KeepPromise } from '../use-cases/keep-promise.ts';
import { MakePromise } from '../use-cases/make-promise.ts';
import { RecordContact } from '../use-cases/record-contact.ts';
import { SendMessage } from '../use-cases/send-message.ts';
import { WriteNote } from '../use-cases/write-note.ts';
import { PromiseDto } from './complaint.dtos.ts';
import { toPromiseView } from './complaint.mapper.ts';
import { PromiseView } from './complaint.views.ts';
import { ComplaintContactDto, KeepingDto, MessageDto, NoteDto } from './contact.dtos.ts';
import { toContactInput, toMoment, toRecordedView } from './contact.mapper.ts';
import { NoteView, RecordedContactView, SentMessageView } from './contact.views.ts';

/** What is said on a complaint: with the customer, to the customer, among staff. */
@ApiTags('complaints')
@Controller('api/complaints/:id')
export class TalkController {
  constructor(
    private readonly contact: RecordContact,
    private readonly note: WriteNote,
    private readonly message: SendMessage,
    private readonly promise: MakePromise,
    private readonly keep: KeepPromise,
  ) {}

  /** Of a closed complaint, an inbound contact on the same matter begins a follow-up. */
  @Post('contacts')
  @Allow('complaints.work')
  async recordContact(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() body: ComplaintContactDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<RecordedContactView> {
    return toRecordedView(await this.contact.execute(id, toContactInput(body), command));
  }

  @Post('notes')
  @Allow('complaints.work')
  async writeNote(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { body }: NoteDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<NoteView> {
    const { id: noteId, authorId, at, body: words } = await this.note.execute(id, body, command);
    return { id: noteId, authorId, at, body: words };
  }

  @Post('messages')
  @Allow('complaints.work')
  sendMessage(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { text, substance = true }: MessageDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<SentMessageView> {
    return this.message.execute(id, { text, ofSubstance: substance }, command);
  }

  @Post('promises')
  @Allow('complaints.work')
  async makePromise(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { what, dueAt }: PromiseDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<PromiseView> {
    return toPromiseView(await this.promise.execute(id, { what, dueAt: new Date(dueAt) }, command));
  }

  @Post('promises/:promiseId/keeping')
  @Allow('complaints.work')
  async keepPromise(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Param('promiseId', ParseUUIDPipe) promiseId: PromiseId,
    @Body() { keptAt }: KeepingDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<PromiseView> {
    return toPromiseView(await this.keep.execute(id, promiseId, toMoment(keptAt), command));
  }
}
