import type { Executor } from '../domain/remedy-catalogue.ts';

/** What one language says of everything beside the rules. */
export type FrameWords = {
  readonly template: (role: string, trainings: string, months: number) => string;
  readonly trained: (courses: string) => string;
  readonly untrained: string;
  readonly ordinary: (fact: string, value: string) => string;
  /** Both names, the language's own first. */
  readonly named: (own: string, other: string) => string;
  readonly money: (hasMoney: boolean) => string;
  readonly immediate: string;
  readonly offered: (categories: string | null) => string;
  readonly executed: (executor: string, code: string, days: number) => string;
  readonly family: (family: string) => string;
  readonly instead: (where: string) => string;
  readonly executors: Readonly<Record<Executor, string>>;
};
