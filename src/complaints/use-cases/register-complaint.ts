import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Categories, type Label } from '../db/categories.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { register } from '../domain/register.ts';
import { DescribeRegistration } from './describe-registration.ts';
import { FileComplaint } from './file-complaint.ts';
import { PromiseToCustomer } from './promise-to-customer.ts';
import type { RegisterInput } from './register-input.ts';

export type { RegisterInput } from './register-input.ts';

/** `emergency`: what to tell the caller before anything else; null unless the category is about safety. */
export type Registered = Complaint & { readonly emergency: Label | null };

/** Writes down what a customer said, who said it, and starts its clocks at the moment it was first said. */
@Injectable()
export class RegisterComplaint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly describing: DescribeRegistration,
    private readonly filing: FileComplaint,
    private readonly promising: PromiseToCustomer,
    private readonly categories: Categories,
  ) {}

  execute(input: RegisterInput, command: CommandContext): Promise<Registered> {
    return this.work.command(command, (tx) => this.begun(tx, input, command.actor));
  }

  /** The same inside a transaction that does more, for whoever talks to the caller. */
  async begun(tx: Tx, input: RegisterInput, actor: PersonActor): Promise<Registered> {
    const complaint = await this.within(tx, input, actor);
    const { emergency } = await this.categories.get(tx, complaint.category);
    return { ...complaint, emergency };
  }

  /** The same inside a transaction that does more. */
  async within(tx: Tx, input: RegisterInput, actor: PersonActor): Promise<Complaint> {
    const registered = register(await this.describing.of(tx, input, actor), tx.now);
    const complaint = await this.filing.file(tx, registered, input);
    if (!input.promise) return complaint;
    return (await this.promising.makeKnown(tx, complaint, input.promise, actor.personId)).complaint;
  }
}
