import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import type { Intention } from '../queries/hypothetical-policies.ts';
import { NamedMovesQuery } from '../queries/named-moves.query.ts';
import { PolicyListQuery } from '../queries/policy-list.query.ts';
import { PolicyPreviewQuery } from '../queries/policy-preview.query.ts';
import { PolicyDesk } from '../use-cases/policy-desk.ts';
import { toMoves } from './calendar.mapper.ts';
import { MovesView } from './calendar.views.ts';
import { PolicyDraftDto, PolicyKeyParam, PolicyOrderDto, SavePolicyDto } from './policy.dtos.ts';
import { toDraft, toPolicyView, toStoredPolicyView } from './policy.mapper.ts';
import { PoliciesView, PolicyAppliedView, PolicyEndedView, PolicyOrderView, PolicyView } from './policy.views.ts';

/** How long something may take. */
@ApiTags('times')
@Controller('api/deadline-policies')
export class PoliciesController {
  constructor(
    private readonly list: PolicyListQuery,
    private readonly preview: PolicyPreviewQuery,
    private readonly named: NamedMovesQuery,
    private readonly desk: PolicyDesk,
  ) {}

  @Get()
  @Allow('times.read')
  async getPolicies(): Promise<PoliciesView> {
    return { items: (await this.list.newest()).map(toStoredPolicyView) };
  }

  /** Every version, the newest first. */
  @Get(':key')
  @Allow('times.read')
  async getPolicyVersions(@Param() { key }: PolicyKeyParam): Promise<PoliciesView> {
    return { items: (await this.list.versions(key)).map(toStoredPolicyView) };
  }

  @Put('order')
  @Allow('times.manage')
  async orderPolicies(
    @Body() { kind, keys, applyToOpen = false }: PolicyOrderDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<PolicyOrderView> {
    return { keys: [...(await this.desk.reorder({ kind, keys, applyToOpen }, command)).keys] };
  }

  /** What another order would do to deadlines that are open, if it were applied to them; nothing is saved. */
  @Post('order/preview')
  @HttpCode(200)
  @Allow('times.manage')
  previewPolicyOrder(@Body() { kind, keys }: PolicyOrderDto, @CurrentActor() actor: PersonActor): Promise<MovesView> {
    return this.#moves({ kind, keys }, actor);
  }

  @Post(':key/versions')
  @Allow('times.manage')
  async savePolicy(
    @Param() { key }: PolicyKeyParam,
    @Body() { version, ...draft }: SavePolicyDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<PolicyView> {
    return toPolicyView(await this.desk.save(toDraft(key, draft), version, command));
  }

  /** What the draft would do to deadlines that are open, if it were applied to them: which move, end, begin. Nothing is saved. */
  @Post(':key/preview')
  @HttpCode(200)
  @Allow('times.manage')
  previewPolicy(
    @Param() { key }: PolicyKeyParam,
    @Body() draft: PolicyDraftDto,
    @CurrentActor() actor: PersonActor,
  ): Promise<MovesView> {
    return this.#moves({ draft: toDraft(key, draft) }, actor);
  }

  /** The policies of its kind, chosen again for what is open, and its newest version for the deadlines that are under older ones. */
  @Post(':key/application')
  @Allow('times.manage')
  applyPolicy(@Param() { key }: PolicyKeyParam, @CurrentCommand() command: CommandContext): Promise<PolicyAppliedView> {
    return this.desk.applyToOpen(key, command);
  }

  /** What switching it off would do to deadlines that are open; nothing is saved. */
  @Post(':key/ending/preview')
  @HttpCode(200)
  @Allow('times.manage')
  previewPolicyEnd(@Param() { key }: PolicyKeyParam, @CurrentActor() actor: PersonActor): Promise<MovesView> {
    return this.#moves({ endedKey: key }, actor);
  }

  /** No new deadlines; the open ones go over to the next policy that fits, or end. */
  @Post(':key/ending')
  @Allow('times.manage')
  endPolicy(@Param() { key }: PolicyKeyParam, @CurrentCommand() command: CommandContext): Promise<PolicyEndedView> {
    return this.desk.switchOff(key, command);
  }

  async #moves(intention: Intention, actor: PersonActor): Promise<MovesView> {
    return toMoves(await this.named.execute(await this.preview.execute(intention), actor));
  }
}
