/** How many answers are remembered: one draft is looked at again and again while it is reviewed. */
const mostKept = 16;

/** Answers that take seconds and never change for the same question; whoever asks while one is sought waits for the same. */
export class Remembered<Answer> {
  readonly #answers = new Map<string, Promise<Answer>>();

  of(question: string, seek: () => Promise<Answer>): Promise<Answer> {
    const known = this.#answers.get(question);
    if (known) return known;
    const sought = seek();
    this.#keep(question, sought);
    return sought;
  }

  /** What failed is asked again. */
  #keep(question: string, sought: Promise<Answer>): void {
    this.#answers.set(question, sought);
    sought.catch(() => this.#answers.delete(question));
    const oldest = this.#answers.size > mostKept ? this.#answers.keys().next() : null;
    if (oldest && !oldest.done) this.#answers.delete(oldest.value);
  }
}
