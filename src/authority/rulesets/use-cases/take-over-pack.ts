import { Injectable } from '@nestjs/common';
import { recordAudit, UnitOfWork, type CommandContext } from '../../../platform/index.ts';
import { checkedRuleset } from '../../domain/validate-ruleset.ts';
import { catalogueWith } from '../../packs/catalogue-with.ts';
import { installPack, type Installed, type InstallOptions } from '../../packs/install-pack.ts';
import { packErrors, packNamed } from '../../packs/pack-named.ts';
import { Drafts } from '../db/drafts.repository.ts';
import { requireRevision, written } from '../domain/draft.ts';
import { replyOf, type DraftReply } from './draft-reply.ts';
import type { Saving } from './write-draft.ts';

export type PackReply = DraftReply & Pick<Installed, 'added' | 'removed' | 'narrowed' | 'conflicts'>;

/** Puts a policy pack into a draft: its rules, their tests, and the remedies that the draft's catalogue does not have. */
@Injectable()
export class TakeOverPack {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
  ) {}

  /** Throws 404 `pack-not-found`, `ruleset-not-found`; 409 `pack-does-not-fit`, `revision-changed`, `ruleset-not-now`. */
  execute(
    { id, revision }: Saving,
    { key, existing }: { readonly key: string } & Required<Pick<InstallOptions, 'existing'>>,
    command: CommandContext,
  ): Promise<PackReply> {
    const pack = packNamed(key);
    return this.work.command(command, async (tx) => {
      const draft = await this.drafts.lock(tx, id);
      requireRevision(draft, revision);
      const catalogue = catalogueWith(draft.catalogue, pack);
      const { content, ...installed } = installPack(draft.content, catalogue, pack, { existing });
      if (!content) throw packErrors.doesNotFit(installed.conflicts);
      checkedRuleset(content, catalogue);
      const after = { ...written(draft, { content }, { by: command.actor.personId, at: tx.now }), catalogue };
      await this.drafts.update(tx, after);
      const about = { at: tx.now, by: tx.actor, subject: 'ruleset', subjectId: id };
      await recordAudit(tx, { ...about, action: 'ruleset.pack-taken-over', details: { pack: key, existing } });
      return { ...replyOf(after), ...installed };
    });
  }
}
