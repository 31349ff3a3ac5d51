import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/index.ts';
import { DecisionLogPage, type LogLine, type LogQuestion } from './decision-log-page.query.ts';

const atOnce = 500;
export const mostInFile = 10_000;

/** The decision log to its end, read page by page; `isCut` when it goes on after `mostInFile` decisions. */
@Injectable()
export class DecisionLogFile {
  constructor(private readonly log: DecisionLogPage) {}

  /** Throws 404 `complaint-not-found` for a complaint they may not see. */
  async execute(
    question: LogQuestion,
    actor: PersonActor,
  ): Promise<{ readonly items: readonly LogLine[]; readonly isCut: boolean }> {
    const items: LogLine[] = [];
    let { cursor } = question;
    for (let looked = 0; looked < mostInFile; looked += atOnce) {
      const page = await this.log.execute({ ...question, cursor, limit: atOnce }, actor);
      items.push(...page.items);
      if (page.next === null) return { items, isCut: false };
      cursor = page.next;
    }
    return { items, isCut: true };
  }
}
