import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { GiveRemedies, type Given, type RemedyAsk } from './give-remedies.ts';
import { OnComplaint } from './on-complaint.ts';

/** One remedy given by whoever owns the complaint, on their own authority or under a one-time approval. */
@Injectable()
export class GiveRemedy {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly give: GiveRemedies,
  ) {}

  execute<Reply extends object>(
    id: ComplaintId,
    ask: RemedyAsk,
    command: CommandContext,
    present: (given: Given) => Reply,
  ): Promise<Reply> {
    return this.onComplaint.run(id, command, { right: 'owner' }, async (tx, complaint, actor) => {
      const { given } = await this.give.within(tx, complaint, [ask], actor);
      const [only] = given;
      if (!only) throw new Error('nothing was given and nothing was refused');
      return present(only);
    });
  }
}
