import { Injectable } from '@nestjs/common';
import { LinkSecrets } from '../platform/index.ts';
import type { SurveyId } from './domain/survey.ts';

/** What the word in the link of a survey is made for. */
export const linkPurpose = 'survey';

/** What other modules may ask of surveys. */
@Injectable()
export class SurveysApi {
  constructor(private readonly links: LinkSecrets) {}

  /** The address under which whoever has it answers this survey. It is in no table: whoever writes it down keeps it for the customer alone. */
  linkOf(id: SurveyId): string {
    return this.links.address(`/f/${this.links.of(linkPurpose, id)}`);
  }
}
