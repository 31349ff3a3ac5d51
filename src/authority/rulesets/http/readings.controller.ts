import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { RulesetId } from '../../../kernel/index.ts';
import { Allow } from '../../../platform/index.ts';
import { RulesetSentences } from '../queries/ruleset-sentences.query.ts';
import { RulesDue } from '../queries/rules-due.query.ts';
import { RulesRecordQuery } from '../queries/rules-record.query.ts';
import { RuleVocabulary } from '../queries/rule-vocabulary.query.ts';
import { toDifferences, toRulesetInWords } from './reading.mapper.ts';
import { RulesDueDto, RulesDueView } from './rules-due.views.ts';
import { RulesRecordView } from './rules-record.views.ts';
import { AgainstDto, DifferencesView, ReadingView, ReadRuleDto, RulesetInWordsView } from './reading.views.ts';
import { VocabularyView } from './vocabulary.views.ts';

/** Rules read out in words, and the words rules are made of. */
@ApiTags('rules')
@Controller('api')
export class ReadingsController {
  constructor(
    private readonly sentences: RulesetSentences,
    private readonly vocabulary: RuleVocabulary,
    private readonly due: RulesDue,
    private readonly record: RulesRecordQuery,
  ) {}

  @Get('rulesets/:id/sentences')
  @Allow('rules.read')
  async getSentences(@Param('id', ParseUUIDPipe) id: RulesetId): Promise<RulesetInWordsView> {
    return toRulesetInWords(await this.sentences.of(id));
  }

  /** Against any other version; the rules it was begun from when none is named. */
  @Get('rulesets/:id/differences')
  @Allow('rules.read')
  async getDifferences(@Param('id', ParseUUIDPipe) id: RulesetId, @Query() { against }: AgainstDto): Promise<DifferencesView> {
    return toDifferences(await this.sentences.of(id, (against as RulesetId | undefined) ?? null));
  }

  /** What a rule would say in this ruleset, or every fault in it; stores nothing. */
  @Post('rulesets/:id/readings')
  @HttpCode(200)
  @Allow('rules.read')
  async readRule(@Param('id', ParseUUIDPipe) id: RulesetId, @Body() { rule }: ReadRuleDto): Promise<ReadingView> {
    const { faults, sentence } = await this.sentences.read(id, rule);
    return { faults: [...faults], sentence };
  }

  /** Rules in force whose owner promised to look at them again by then. */
  @Get('authority/rules-due')
  @Allow('rules.read')
  async getRulesDue(@Query() { days = 60 }: RulesDueDto): Promise<RulesDueView> {
    return { items: [...(await this.due.execute(days))] };
  }

  /** How often each rule decided in the last 90 days, what it gave, and how often what it sent upwards was granted there. */
  @Get('authority/rules-record')
  @Allow('rules.read')
  async getRulesRecord(): Promise<RulesRecordView> {
    const { since, currency, items } = await this.record.execute();
    return { since: since.toISOString(), currency, items: [...items] };
  }

  /** The rule language as JSON Schema, draft 2020-12, for the facts and the remedies of today. */
  @Get('authority/schema')
  @Allow('rules.read')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  getSchema(): Promise<object> {
    return this.vocabulary.schema();
  }

  /** Also for whoever reads a decision: it names facts. */
  @Get('authority/vocabulary')
  @Allow('catalogue.read')
  async getVocabulary(): Promise<VocabularyView> {
    return this.vocabulary.execute();
  }
}
