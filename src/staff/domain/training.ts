import { staffErrors } from './staff.errors.ts';

/** A training by its code, the day it was completed and the first day on which it no longer counts. */
export type Training = { readonly training: string; readonly completedOn: string; readonly validTo: string | null };

/** Throws 422 unless each training is named once a day and lapses after it was completed. */
export function checkTrainings(trainings: readonly Training[]): void {
  const named = new Set(trainings.map(({ training, completedOn }) => `${completedOn} ${training}`));
  if (named.size < trainings.length) throw staffErrors.trainingTwice();
  if (trainings.some(({ completedOn, validTo }) => validTo !== null && validTo <= completedOn)) {
    throw staffErrors.endsBeforeItBegins('trainings');
  }
}
