import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi } from '../../complaints/index.ts';
import type { ComplaintId, PersonId, TeamId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { StaffApi, type PersonHolder } from '../../staff/index.ts';
import type { NoticeFor } from '../domain/notice.ts';
import type { Staff } from '../domain/whom-to-tell.ts';

type About = { readonly complaintId: ComplaintId; readonly teamId: TeamId | null };
type Present = { readonly present: readonly PersonHolder[]; readonly onCall: readonly PersonId[] };
type Choose = (staff: Staff) => NoticeFor[];

/** Who is here now and who is on call, among whom somebody is chosen to be told of a complaint. */
@Injectable()
export class PeopleHere {
  constructor(
    private readonly staff: StaffApi,
    private readonly details: ComplaintDetailsApi,
  ) {}

  async told(tx: Tx, about: About, choose: Choose): Promise<NoticeFor[]> {
    const present = await this.staff.holders(tx, { level: 'trainee', family: '*', teamId: about.teamId, at: tx.now });
    const onCall = (await this.staff.onCall(tx, { teamId: about.teamId, at: tx.now })).map(({ id }) => id);
    return this.#withinReach(tx, about.complaintId, { present, onCall }, choose);
  }

  /** Chosen anew without those who may not see the complaint, for a notice of it would reach nobody. */
  async #withinReach(tx: Tx, complaintId: ComplaintId, staff: Present, choose: Choose): Promise<NoticeFor[]> {
    const told = choose(staff);
    const kept = new Set<PersonId>();
    for (const { id, name, role, teamId } of staff.present.filter((person) =>
      told.some(({ personId }) => personId === person.id),
    )) {
      const actor = { kind: 'person', personId: id, name, role, teamId } as const;
      if (!(await this.details.reachable(tx, actor, [complaintId])).has(complaintId)) kept.add(id);
    }
    if (kept.size === 0) return told;
    const present = staff.present.filter(({ id }) => !kept.has(id));
    return this.#withinReach(tx, complaintId, { ...staff, present }, choose);
  }
}
