import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext } from '../../platform/index.ts';
import { Notices } from '../db/notices.repository.ts';
import type { NoticeId } from '../domain/notice.ts';

/** A person has read some of their notices, or wants them back among the unread ones. */
@Injectable()
export class MarkNotices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: Notices,
  ) {}

  /** Answers those that are theirs. Throws 404 `notice-not-found` when none is. */
  execute(
    ids: readonly NoticeId[],
    isRead: boolean,
    command: CommandContext,
  ): Promise<{ readonly ids: NoticeId[]; readonly isRead: boolean }> {
    return this.work.command(command, async (tx) => {
      const marked = await this.notices.mark(tx, command.actor.personId, ids, isRead ? tx.now : null);
      if (marked.length === 0) throw new DomainError('not-found', 'notice-not-found', 'There is no such notice for you.');
      return { ids: marked, isRead };
    });
  }
}
