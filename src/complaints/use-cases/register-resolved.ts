import { Injectable } from '@nestjs/common';
import { UnitOfWork, type CommandContext } from '../../platform/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { RegisterComplaint, type RegisterInput } from './register-complaint.ts';
import { SettleComplaint, type ResolveInput } from './settle-complaint.ts';

/** Solved while the customer was still there: registered and resolved by one command, or neither. */
@Injectable()
export class RegisterResolved {
  constructor(
    private readonly work: UnitOfWork,
    private readonly register: RegisterComplaint,
    private readonly settle: SettleComplaint,
  ) {}

  execute(registration: RegisterInput, resolution: ResolveInput, command: CommandContext): Promise<Complaint> {
    return this.work.command(command, async (tx) => {
      const complaint = await this.register.within(tx, { ...registration, keep: true }, command.actor);
      return this.settle.within(tx, complaint, resolution, command.actor);
    });
  }
}
