import { Injectable } from '@nestjs/common';
import { Ids, type PremiseId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Premises } from '../db/premises.repository.ts';
import type { Premise } from '../domain/premise.ts';

export type NewPremise = Omit<Premise, 'id' | 'safetyFlags'> & Partial<Pick<Premise, 'safetyFlags'>>;

@Injectable()
export class CreatePremise {
  constructor(
    private readonly premises: Premises,
    private readonly ids: Ids,
  ) {}

  async within(tx: Tx, given: NewPremise): Promise<Premise> {
    const premise: Premise = { safetyFlags: [], ...given, id: this.ids.next<PremiseId>() };
    await this.premises.insert(tx, premise);
    return premise;
  }
}
