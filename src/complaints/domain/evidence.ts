import type { ComplaintId, Id, PersonId } from '../../kernel/index.ts';

/** Something that shows that it is so, kept elsewhere under `reference`: a photo, a receipt, a work report. */
export type Evidence = {
  readonly id: Id<'Evidence'>;
  readonly complaintId: ComplaintId;
  readonly kind: string;
  readonly reference: string;
  readonly addedBy: PersonId;
  readonly addedAt: Date;
};
