import { Injectable } from '@nestjs/common';
import { MayHold, type Complaint } from '../../complaints/index.ts';
import type { Tx } from '../../platform/index.ts';
import { StaffApi, type PersonHolder } from '../../staff/index.ts';
import type { CallReason, Paged } from '../domain/hold-page.ts';

/** Who is called: whoever is on call, else the supervisors who are there, of the team if it has any, else the managers. */
@Injectable()
export class FindPaged {
  constructor(
    private readonly staff: StaffApi,
    private readonly mayHold: MayHold,
  ) {}

  /** Nobody who must keep away from the complaint, nor who would not see it as it stands; `NOBODY` when that leaves none. */
  async execute(tx: Tx, complaint: Complaint): Promise<readonly Paged[]> {
    const question = { teamId: complaint.teamId, at: tx.now };
    const onCall = await this.mayHold.first(tx, complaint, await this.staff.onCall(tx, question), 'helper');
    if (onCall) return [{ personId: onCall.id, because: 'ON_CALL', email: onCall.email }];
    const here = await this.staff.holders(tx, { ...question, level: 'supervisor', family: '*' });
    const suitable = await this.mayHold.among(tx, complaint, here, 'helper');
    const supervisors = suitable.filter(({ level }) => level === 'supervisor');
    const own = supervisors.filter(({ teamId }) => teamId === complaint.teamId);
    if (supervisors.length > 0) return own.length > 0 ? paged(own, 'SUPERVISOR') : paged(supervisors, 'SUPERVISOR');
    const managers = suitable.filter(({ level }) => level === 'manager');
    return managers.length > 0 ? paged(managers, 'MANAGER') : [{ personId: null, because: 'NOBODY', email: null }];
  }
}

const paged = (people: readonly PersonHolder[], because: CallReason): Paged[] =>
  people.map(({ id }) => ({ personId: id, because, email: null }));
