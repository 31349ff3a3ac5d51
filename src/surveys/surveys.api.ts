import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../kernel/index.ts';
import { LinkSecrets, type Sql } from '../platform/index.ts';
import { Answers, type Comment } from './db/answers.repository.ts';
import type { SurveyId } from './domain/survey.ts';

/** What the word in the link of a survey is made for. */
export const linkPurpose = 'survey';

/** What other modules may ask of surveys. */
@Injectable()
export class SurveysApi {
  constructor(
    private readonly links: LinkSecrets,
    private readonly answers: Answers,
  ) {}

  /** The address under which whoever has it answers this survey. It is in no table: whoever writes it down keeps it for the customer alone. */
  linkOf(id: SurveyId): string {
    return this.links.address(`/f/${this.links.of(linkPurpose, id)}`);
  }

  /** What customers wrote with the answer that counts, the newest first; whoever shows it sees to it that the complaint may be seen. */
  comments(sql: Sql, complaintIds: readonly ComplaintId[]): Promise<Comment[]> {
    return this.answers.comments(sql, complaintIds);
  }
}
