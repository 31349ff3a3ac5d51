import { Injectable, type PipeTransform } from '@nestjs/common';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { type PublishedBy, publishedBys } from '../domain/figures/published.ts';
import { reportErrors } from '../domain/figures/report.errors.ts';

const monthForm = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/;

export class PublishMonthDto {
  /** A month that is over, `YYYY-MM`. */
  @Matches(monthForm, { message: 'month is like 2026-03' })
  readonly month: string;
}

export class PublishedMonthDto {
  /** As a whole, or by what regulators ask for; as a whole when absent. */
  @IsOptional()
  @IsIn([...publishedBys])
  readonly by?: PublishedBy;
}

/** A path names a month or something that is not there. */
@Injectable()
export class MonthPipe implements PipeTransform<string, string> {
  transform(text: string): string {
    if (!monthForm.test(text)) throw reportErrors.monthNotPublished(text);
    return text;
  }
}
