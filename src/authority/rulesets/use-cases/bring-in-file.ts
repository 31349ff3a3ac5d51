import { Injectable } from '@nestjs/common';
import type { RulesetId } from '../../../kernel/index.ts';
import { Database, recordAudit, UnitOfWork, type CommandContext, type Sql } from '../../../platform/index.ts';
import { RemedyKinds } from '../../db/remedy-kinds.repository.ts';
import { authorityErrors } from '../../domain/authority.errors.ts';
import type { Fault } from '../../domain/fault.ts';
import { remediesHash, rulesetHash } from '../../engine/published.ts';
import { Drafts } from '../db/drafts.repository.ts';
import { requireRevision, written } from '../domain/draft.ts';
import type { RulesText } from '../domain/edit-catalogue.ts';
import { type Filed, fileFormat, fileFormatVersion, filedRemedies, type RulesetFile, withFile } from '../domain/ruleset-file.ts';
import { RulesetDocuments } from '../queries/ruleset-documents.query.ts';
import { RulesetSentences, type RulesetInWords } from '../queries/ruleset-sentences.query.ts';
import { Speeches } from '../queries/speeches.ts';
import { replyOf, type DraftReply } from './draft-reply.ts';
import type { Saving } from './write-draft.ts';

/** What a file would make of a draft. `isAsExported`: its rules and remedies are those whose hashes it names; null where it names none. */
export type FileCheck = {
  readonly faults: readonly Fault[];
  readonly differences: RulesetInWords | null;
  readonly isAsExported: boolean | null;
};

/** Rulesets as files: handed out, looked at against a draft, and brought into it. */
@Injectable()
export class BringInFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly documents: RulesetDocuments,
    private readonly sentences: RulesetSentences,
    private readonly speeches: Speeches,
    private readonly kinds: RemedyKinds,
    private readonly database: Database,
  ) {}

  /** Throws 404 `ruleset-not-found`. */
  async exported(id: RulesetId): Promise<RulesetFile> {
    const { title, version, content, catalogue } = await this.documents.one(id);
    const remedies = filedRemedies(catalogue, await this.speeches.wordsOf());
    return {
      ...{ format: fileFormat, formatVersion: fileFormatVersion, contentSchema: '/api/authority/schema' },
      ...{ title, version, hash: rulesetHash(content), content },
      ...{ remedies, remediesHash: remediesHash(remedies) },
    };
  }

  /** What bringing it in would change; stores nothing. Throws 404 `ruleset-not-found`, 409 `remedy-money-fixed`. */
  async check(id: RulesetId, sent: object): Promise<FileCheck> {
    const document = await this.documents.one(id);
    const { text, faults } = await this.#filed(this.database, document, sent);
    const differences = text && (await this.sentences.beside(document, text));
    return { faults, differences, isAsExported: isAsExported(sent) };
  }

  /** Throws 409 `revision-changed`, `ruleset-not-now`, `remedy-money-fixed`, 422 `ruleset-invalid` with the place of every fault in the file. */
  save({ id, revision }: Saving, sent: object, command: CommandContext): Promise<DraftReply> {
    return this.work.command(command, async (tx) => {
      const draft = await this.drafts.lock(tx, id);
      requireRevision(draft, revision);
      const { text, faults } = await this.#filed(tx, draft, sent);
      if (!text) throw authorityErrors.rulesetInvalid(faults);
      const after = written(draft, text, { by: command.actor.personId, at: tx.now });
      await this.drafts.update(tx, after);
      const about = { at: tx.now, by: tx.actor, subject: 'ruleset', subjectId: id };
      await recordAudit(tx, { ...about, action: 'ruleset.file-brought-in', details: { hash: rulesetHash(text.content) } });
      return replyOf(after);
    });
  }

  async #filed(sql: Sql, draft: RulesText, sent: object): Promise<Filed> {
    const known = { wordsOf: await this.speeches.wordsOf(), ever: await this.kinds.ever(sql) };
    return withFile({ content: draft.content, catalogue: draft.catalogue }, sent, known);
  }
}

function isAsExported(sent: object): boolean | null {
  const { hash, content, remedies, remediesHash: ofRemedies } = sent as Partial<Record<string, unknown>>;
  if (typeof hash !== 'string' || content === undefined) return null;
  try {
    return (
      rulesetHash(content as RulesetFile['content']) === hash && remediesHash(remedies as RulesetFile['remedies']) === ofRemedies
    );
  } catch {
    return false;
  }
}
