import type { Page, Request } from 'playwright-core';

/** What each page has asked for and not got yet. */
const awaited = new WeakMap<Page, Set<Request>>();

export function watch(page: Page): void {
  const open = new Set<Request>();
  awaited.set(page, open);
  page.on('request', (request) => {
    if (request.url().startsWith('http')) open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** Twice nothing left to do, and drawn: what an answer sets off in the page has been asked for by then. */
const idle = `(async () => {
  for (let times = 0; times < 2; times += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
  }
})()`;

const mostMilliseconds = 20_000;

/** Waits until the page has everything it asked for and shows it; throws with what nobody answered. */
export async function settled(page: Page): Promise<void> {
  const open = awaited.get(page);
  if (!open) throw new Error('This page was not opened by Console.tab.');
  const until = Date.now() + mostMilliseconds;
  do {
    while (open.size > 0) await nextAnswer(page, open, until);
    await page.evaluate(idle);
    if (open.size > 0 && Date.now() > until) throw unanswered(open);
  } while (open.size > 0);
}

const nextAnswer = (page: Page, open: ReadonlySet<Request>, until: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(late);
      page.off('requestfinished', answered);
      page.off('requestfailed', answered);
      settle();
    };
    const answered = (): void => end(resolve);
    const late = setTimeout(() => end(() => reject(unanswered(open))), Math.max(1, until - Date.now()));
    page.on('requestfinished', answered);
    page.on('requestfailed', answered);
  });

const unanswered = (open: ReadonlySet<Request>): Error =>
  new Error(`Not answered within ${mostMilliseconds / 1000} seconds: ${[...open].map((request) => request.url()).join(', ')}`);
