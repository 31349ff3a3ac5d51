import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintId, RulesetId } from '../../../kernel/index.ts';
import { Allow } from '../../../platform/index.ts';
import { NewlyAllowed, type SaidDifference } from '../queries/newly-allowed.query.ts';
import { OwesMoreQuery } from '../queries/owes-more.query.ts';
import { OwesMoreDto, OwesMoreView } from './owes-more.views.ts';
import { RuleTests } from '../queries/rule-tests.query.ts';
import { ChangedAuthorityView, CoverageView, ProposedTestsView, type DifferenceView } from './check.views.ts';

/** What rules give away before anybody decides by them. */
@ApiTags('rules')
@Controller('api/rulesets/:id')
export class ChecksController {
  constructor(
    private readonly newlyAllowed: NewlyAllowed,
    private readonly tests: RuleTests,
    private readonly owing: OwesMoreQuery,
  ) {}

  /** What it lets people do that the rules it was begun from do not, proven for every case there can be; takes seconds the first time. */
  @Get('newly-allowed')
  @Allow('rules.read')
  async getNewlyAllowed(@Param('id', ParseUUIDPipe) id: RulesetId): Promise<ChangedAuthorityView> {
    const { baseId, newlyAllowed, noLongerAllowed } = await this.newlyAllowed.execute(id);
    return { baseId, newlyAllowed: newlyAllowed.map(toView), noLongerAllowed: noLongerAllowed.map(toView) };
  }

  /** Which rules and which sides of their comparisons the tests inside have seen. */
  @Get('coverage')
  @Allow('rules.read')
  async getCoverage(@Param('id', ParseUUIDPipe) id: RulesetId): Promise<CoverageView> {
    const { coverage, leafInWords } = await this.tests.coverage(id);
    return {
      hit: coverage.hit,
      sides: coverage.sides,
      rules: coverage.rules.map(({ rule, isHit, leaves }) => ({
        ...{ rule, isHit },
        comparisons: leaves.map(({ leaf, ...seen }) => ({ ...seen, sentence: leafInWords(leaf) })),
      })),
    };
  }

  /** Decided complaints, received before, that these rules owe more than those they follow: a page of those looked at. */
  @Get('owes-more')
  @Allow('rules.read')
  async getOwesMore(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Query() { from, cursor, limit = 100 }: OwesMoreDto,
  ): Promise<OwesMoreView> {
    const after = (cursor ?? null) as ComplaintId | null;
    const { items, ...page } = await this.owing.execute(id, { from: from ? new Date(from) : null, cursor: after, limit });
    return { ...page, items: items.map((item) => ({ ...item, receivedAt: item.receivedAt.toISOString() })) };
  }

  /** The edges of one rule as tests that nobody has written: put into the rule, they say that today's answer is right. */
  @Get('rules/:key/proposed-tests')
  @Allow('rules.read')
  async proposeTests(@Param('id', ParseUUIDPipe) id: RulesetId, @Param('key') key: string): Promise<ProposedTestsView> {
    return { items: [...(await this.tests.proposed(id, key))] };
  }
}

const toView = (difference: SaidDifference): DifferenceView => ({ ...difference });
