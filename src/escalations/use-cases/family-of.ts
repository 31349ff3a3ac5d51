import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import type { Sql } from '../../platform/index.ts';

/** Stands for every family of remedies without a level of its own. */
export const anyFamily = '*';

/** In which family of remedies somebody must hold the level: that of the remedy asked for. */
@Injectable()
export class FamilyOf {
  constructor(private readonly authority: AuthorityApi) {}

  async execute(sql: Sql, remedyKind: string | null): Promise<string> {
    if (remedyKind === null) return anyFamily;
    return (await this.authority.catalogue(sql)).find(({ kind }) => kind === remedyKind)?.family ?? anyFamily;
  }
}
