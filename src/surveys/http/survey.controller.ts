import { Body, Controller, Get, Param, Post, Query, Req, Res, UnsupportedMediaTypeException } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/index.ts';
import type { SurveyLanguage } from '../domain/survey.ts';
import { SurveyPageQuery, type SurveyPage } from '../queries/survey-page.query.ts';
import { formOf, readForm, type Fault, type Form } from '../domain/read-form.ts';
import { RecordAnswer } from '../use-cases/record-answer.ts';
import { notePage, surveyPage } from './page/survey-page.ts';
import { PublicRate } from './public-rate.ts';
import { addressFrom, type SurveyAddress } from './survey-address.ts';

const reason = 'A customer answers by an unguessable link, without signing in.';

/** The page that a customer answers on. Opening it counts nothing: programs that look through mail open links. */
@ApiTags('surveys')
@Controller('f/:token')
export class SurveyController {
  constructor(
    private readonly pages: SurveyPageQuery,
    private readonly recording: RecordAnswer,
    private readonly rate: PublicRate,
  ) {}

  @Get()
  @Public(reason)
  async openSurvey(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const address = addressFrom(query);
    if (!this.rate.admits(request.ip, token)) {
      tooMany(reply, address.language);
      return;
    }
    await this.#show(reply, token, address);
  }

  @Post()
  @Public(reason)
  async answerSurvey(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const address = addressFrom(query);
    if (!this.rate.admits(request.ip, token)) {
      tooMany(reply, address.language);
      return;
    }
    if (!isForm(request)) throw new UnsupportedMediaTypeException();
    const form = formOf(body);
    const read = readForm(form);
    if ('faults' in read) return this.#show(reply, token, address, { form, faults: read.faults });
    const recorded = await this.recording.execute(token, read.said);
    if (recorded === 'too-often') {
      tooMany(reply, address.language);
      return;
    }
    if (recorded !== 'recorded') return this.#show(reply, token, address);
    const language = address.language ? `&language=${address.language}` : '';
    void reply
      .status(303)
      .header('Location', `/f/${encodeURIComponent(token)}?saved=1${language}`)
      .send();
  }

  async #show(reply: FastifyReply, token: string, address: SurveyAddress, wrong?: Wrong): Promise<void> {
    const page = await this.pages.execute(token);
    const language = address.language ?? page?.language ?? 'en';
    if (!page) {
      send(reply, 404, notePage(language, 'unknown'));
      return;
    }
    if (!page.isOpen) {
      send(reply, 410, notePage(language, 'over'));
      return;
    }
    const filled = { form: wrong?.form ?? filledIn(page, address), faults: wrong?.faults ?? [] };
    send(reply, wrong ? 422 : 200, surveyPage({ page, language, isSaved: address.isSaved && page.answer !== null, ...filled }));
  }
}

type Wrong = { readonly form: Form; readonly faults: readonly Fault[] };

/** What was said before; else what a link in a message chose already, which counts only once it is sent. */
const filledIn = ({ answer }: SurveyPage, { handled }: SurveyAddress): Form =>
  answer
    ? { solved: answer.solved, handled: String(answer.handled), told: answer.told ?? '', comment: answer.comment ?? '' }
    : { ...(handled && { handled }) };

const isForm = ({ headers }: FastifyRequest): boolean =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers['content-type'] ?? '');

const tooMany = (reply: FastifyReply, language: SurveyLanguage = 'en'): void => {
  void reply.header('Retry-After', '60');
  send(reply, 429, notePage(language, 'too-often'));
};

/** The address is a key: no search engine keeps it, and it is told to no other site. Our own gets it, so that the form is known to come from here. */
const send = (reply: FastifyReply, status: number, html: string): void => {
  void reply.status(status).header('X-Robots-Tag', 'noindex, nofollow').header('Referrer-Policy', 'same-origin');
  void reply.type('text/html; charset=utf-8').send(html);
};
