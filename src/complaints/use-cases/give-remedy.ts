import { Injectable } from '@nestjs/common';
import type { ComplaintId, DecisionId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { answerOf, type AuthorityAnswer } from '../domain/authority-answer.ts';
import type { Remedy } from '../domain/remedy.ts';
import { GiveRemedies, type Given, type RemedyAsk } from './give-remedies.ts';
import { OnComplaint } from './on-complaint.ts';

/** What was given and by which decision; small enough to be kept as the reply of the command. */
export type GivenRemedy = {
  readonly remedy: Remedy;
  readonly decision: { readonly id: DecisionId; readonly answer: AuthorityAnswer };
};

export const toGivenRemedy = ({ remedy, decision }: Given): GivenRemedy => ({
  remedy,
  decision: { id: decision.id, answer: answerOf(decision) },
});

/** One remedy given by whoever owns the complaint, on their own authority or under a one-time approval. */
@Injectable()
export class GiveRemedy {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly give: GiveRemedies,
  ) {}

  execute(id: ComplaintId, ask: RemedyAsk, command: CommandContext): Promise<GivenRemedy> {
    return this.onComplaint.run(id, command, { right: 'owner' }, async (tx, complaint, actor) => {
      const [given] = (await this.give.within(tx, complaint, [ask], actor)).given;
      if (!given) throw new Error('nothing was given and nothing was refused');
      return toGivenRemedy(given);
    });
  }
}
