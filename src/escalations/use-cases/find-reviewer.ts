import { Injectable } from '@nestjs/common';
import { decidersIn, MayHold, type Complaint } from '../../complaints/index.ts';
import type { PersonId, Role, TeamId } from '../../kernel/index.ts';
import { eventsOf, mayUse, type Sql, type Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { reviewErrors } from '../domain/review.errors.ts';

type Somebody = { readonly id: PersonId; readonly name: string; readonly role: Role; readonly teamId: TeamId | null };

type Asked = { readonly by: PersonId; readonly reviewerId: PersonId | null };

/** Who looks a second time: whoever is named, else the first supervisor or manager who is there. Never a decider, nor whoever asks. */
@Injectable()
export class FindReviewer {
  constructor(
    private readonly staff: StaffApi,
    private readonly mayHold: MayHold,
  ) {}

  /** Throws 422 `reviewer-…`, 404 `person-not-found`; 409 `no-reviewer` when nobody is named and nobody is there. */
  async execute(tx: Tx, complaint: Complaint, { by, reviewerId }: Asked): Promise<PersonId> {
    const deciders = await this.deciders(tx, complaint);
    if (reviewerId) return this.#named(tx, complaint, { by, reviewerId }, deciders);
    const here = await this.staff.holders(tx, { level: 'supervisor', family: '*', teamId: complaint.teamId, at: tx.now });
    const others = here.filter(({ id, role }) => id !== by && !deciders.has(id) && mayUse(role, 'complaints.review'));
    const found = await this.mayHold.first(tx, complaint, others, 'decider');
    if (!found) throw reviewErrors.noReviewer();
    return found.id;
  }

  async deciders(sql: Sql, { id }: Complaint): Promise<ReadonlySet<PersonId>> {
    return decidersIn(await eventsOf(sql, id));
  }

  /** By role and reach, and with nothing that keeps them away from the customer. */
  async suits(sql: Sql, complaint: Complaint, person: Somebody): Promise<boolean> {
    return mayUse(person.role, 'complaints.review') && (await this.mayHold.suits(sql, complaint, person, 'decider'));
  }

  async #named(
    tx: Tx,
    complaint: Complaint,
    { by, reviewerId }: { readonly by: PersonId; readonly reviewerId: PersonId },
    deciders: ReadonlySet<PersonId>,
  ): Promise<PersonId> {
    if (reviewerId === by) throw reviewErrors.reviewerAskedForIt();
    if (deciders.has(reviewerId)) throw reviewErrors.reviewerDecidedIt();
    const person = await this.staff.person(tx, reviewerId);
    if (!person.active || !(await this.suits(tx, complaint, person))) throw reviewErrors.reviewerMayNot();
    return reviewerId;
  }
}
