import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { AssignComplaint, type AssignInput } from './assign-complaint.ts';
import { TakeComplaint } from './take-complaint.ts';

export type HandOverInput = AssignInput;

/** One door for both: naming nobody, or oneself alone, is taking it. */
@Injectable()
export class HandOverComplaint {
  constructor(
    private readonly taking: TakeComplaint,
    private readonly assigning: AssignComplaint,
  ) {}

  execute(id: ComplaintId, input: HandOverInput, command: CommandContext): Promise<Complaint> {
    const isForOneself = input.ownerId === command.actor.personId || input.ownerId === null;
    const takes = isForOneself && input.teamId === null;
    return takes ? this.taking.execute(id, input, command) : this.assigning.execute(id, input, command);
  }
}
