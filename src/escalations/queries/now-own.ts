import { Injectable } from '@nestjs/common';
import { AuthorityApi, type Verdict } from '../../authority/index.ts';
import { ComplaintDetailsApi, ComplaintsApi, ReadCircumstances } from '../../complaints/index.ts';
import { Clock } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import type { Escalation } from '../domain/escalation.ts';

const own: readonly (Verdict | undefined)[] = ['OWED', 'PERMIT', 'PERMIT_IF'];

/** Questions that whoever asked could now answer by themselves: the rules have changed, or the facts have. */
@Injectable()
export class NowOwn {
  constructor(
    private readonly complaints: ComplaintsApi,
    private readonly details: ComplaintDetailsApi,
    private readonly circumstances: ReadCircumstances,
    private readonly authority: AuthorityApi,
    private readonly clock: Clock,
  ) {}

  async among(sql: Sql, escalations: readonly Escalation[]): Promise<readonly Escalation[]> {
    const found: Escalation[] = [];
    for (const escalation of escalations) if (await this.#isNowOwn(sql, escalation)) found.push(escalation);
    return found;
  }

  async #isNowOwn(sql: Sql, { complaintId, openedBy, wanted }: Escalation): Promise<boolean> {
    if (!openedBy || !wanted) return false;
    const complaint = await this.complaints.get(sql, complaintId);
    const { params } = await this.details.remedy(sql, complaintId, wanted.remedyId);
    const circumstances = await this.circumstances.execute(sql, complaint, { personId: openedBy, at: this.clock.now() });
    if (!circumstances.employee.active) return false;
    const { kind, amount } = wanted;
    const { remedies } = await this.authority.panel(sql, {
      ...circumstances,
      remedies: [kind],
      asked: { kind, params, amountMinor: amount?.minor ?? null },
    });
    return own.includes(remedies.find((remedy) => remedy.kind === kind)?.decision.verdict);
  }
}
