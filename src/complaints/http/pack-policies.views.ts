import { ApiProperty } from '@nestjs/swagger';
import type { OfferStanding } from '../../deadlines/index.ts';

/** One deadline of a pack as a deadline policy. */
export class PackPolicyView {
  readonly key: string;

  /** `missing` and `off` (switched off) would be made; `same` stands as the pack says, `differs` with terms of the house's own. */
  @ApiProperty({ enum: ['missing', 'off', 'same', 'differs'] })
  readonly standing: OfferStanding;

  /** The newest under this key; null while there is none. */
  @ApiProperty({ type: Number, nullable: true })
  readonly version: number | null;
}

export class PackPoliciesView {
  readonly items: PackPolicyView[];
}
