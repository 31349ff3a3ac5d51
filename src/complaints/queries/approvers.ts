import { Injectable } from '@nestjs/common';
import type { PanelRemedy } from '../../authority/index.ts';
import { rankOf, type PersonId, type TeamId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi, type PersonHolder } from '../../staff/index.ts';

export type ApproverOf = (remedy: PanelRemedy) => PersonHolder | null;

type About = { readonly teamId: TeamId | null; readonly at: Date; readonly except: PersonId };

/** Who is here and could decide what is beyond somebody's own authority. */
@Injectable()
export class Approvers {
  constructor(private readonly staff: StaffApi) {}

  /** The lowest holder of the level a remedy needs, the own team first; asked once per family. */
  async among(sql: Sql, remedies: readonly PanelRemedy[], { teamId, at, except }: About): Promise<ApproverOf> {
    const families = new Set(remedies.flatMap((remedy) => (needsSomebody(remedy) ? [remedy.family] : [])));
    const holders = new Map<string, readonly PersonHolder[]>();
    for (const family of families) holders.set(family, await this.staff.holders(sql, { level: 'frontline', family, teamId, at }));
    return (remedy) => {
      const level = needsSomebody(remedy);
      const able = level ? (holders.get(remedy.family) ?? []).filter((holder) => rankOf(holder.level) >= rankOf(level)) : [];
      return able.find(({ id }) => id !== except) ?? null;
    };
  }
}

const needsSomebody = ({ decision: { escalateTo } }: PanelRemedy): PanelRemedy['decision']['escalateTo'] =>
  escalateTo === 'board' ? null : escalateTo;
