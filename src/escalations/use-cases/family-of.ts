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
    return remedyKind === null ? anyFamily : (await this.among(sql))(remedyKind);
  }

  /** The same for many at once, read once. */
  async among(sql: Sql): Promise<(remedyKind: string | null) => string> {
    const families = new Map((await this.authority.catalogue(sql)).map(({ kind, family }) => [kind, family]));
    return (remedyKind) => (remedyKind === null ? anyFamily : (families.get(remedyKind) ?? anyFamily));
  }
}
