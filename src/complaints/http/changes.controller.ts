import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ChangeNotice } from '../../authority/index.ts';
import type { PersonActor, RulesetId } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { ChangesForMe } from '../queries/changes-for-me.query.ts';
import { ReadChanges } from '../use-cases/read-changes.ts';
import { ChangeNoticesView, ReadView, type ChangedRightView, type ChangeNoticeView, type RightView } from './changes.views.ts';

/** What new rules changed for whoever asks, until they have read it. */
@ApiTags('authority')
@Controller('api/authority/changes-for-me')
export class ChangesController {
  constructor(
    private readonly changes: ChangesForMe,
    private readonly read: ReadChanges,
  ) {}

  @Get()
  @Allow('authority.changes')
  async getChangesForMe(@CurrentActor() { personId }: PersonActor): Promise<ChangeNoticesView> {
    return { items: (await this.changes.execute(personId)).map(toNoticeView) };
  }

  /** Read: it is not shown again. */
  @Post(':rulesetId/reading')
  @HttpCode(200)
  @Allow('authority.changes')
  readChanges(
    @Param('rulesetId', ParseUUIDPipe) rulesetId: RulesetId,
    @CurrentCommand() command: CommandContext,
  ): Promise<ReadView> {
    return this.read.execute(rulesetId, command);
  }
}

const toNoticeView = ({ id, version, title, reason, validFrom, changes, rules }: ChangeNotice): ChangeNoticeView => ({
  ...{ rulesetId: id, version, title, reason, validFrom: validFrom.toISOString() },
  changes: changes.map(({ before, after }): ChangedRightView => ({
    kind: (after ?? before)?.kind ?? '',
    before: toRight(before),
    after: toRight(after),
  })),
  rules: rules.map(({ key, kind, before, after, words: { en, es } }) => ({
    ...{ key, title: (after ?? before)?.title ?? key, change: kind },
    words: { en: [...en], es: [...es] },
  })),
});

const toRight = (cell: ChangeNotice['changes'][number]['after']): RightView | null =>
  cell && {
    verdict: cell.verdict,
    limitMinor: cell.limitMinor,
    limitOnceMinor: cell.limitOnceMinor,
    escalateTo: cell.escalateTo,
  };
