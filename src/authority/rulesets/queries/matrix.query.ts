import { Injectable } from '@nestjs/common';
import { Clock, type RulesetId } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { roleMatrix, type MatrixCell } from '../../domain/role-matrix.ts';
import { policyOf } from '../use-cases/draft-policy.ts';
import { RulesetDocuments } from './ruleset-documents.query.ts';

/** Role × remedy of any ruleset, published or not. */
@Injectable()
export class MatrixQuery {
  constructor(
    private readonly database: Database,
    private readonly documents: RulesetDocuments,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 `ruleset-not-found`. */
  async execute(id: RulesetId): Promise<readonly MatrixCell[]> {
    const document = await this.documents.get(this.database, id, this.clock.now());
    return roleMatrix(policyOf(document), this.clock.now());
  }
}
