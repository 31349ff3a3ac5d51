import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { RelatedComplaints, type RelatedComplaint } from './related-complaints.query.ts';
import { VisibleComplaint } from './visible-complaint.ts';

/** What may be the same matter as a complaint: the other open ones of its account, those about the same first. */
@Injectable()
export class DuplicatesQuery {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleComplaint,
    private readonly related: RelatedComplaints,
  ) {}

  async execute(idOrReference: string, actor: PersonActor): Promise<readonly RelatedComplaint[]> {
    const complaint = await this.visible.get(this.database, actor, idOrReference);
    return this.related.openOfAccount(complaint, actor);
  }
}
