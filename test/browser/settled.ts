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

/** Waits until the page has everything it asked for and shows it. */
export async function settled(page: Page): Promise<void> {
  const open = awaited.get(page);
  if (!open) throw new Error('This page was not opened by Console.tab.');
  do {
    while (open.size > 0) await nextAnswer(page);
    await page.evaluate(idle);
  } while (open.size > 0);
}

const nextAnswer = (page: Page): Promise<unknown> =>
  new Promise((resolve) => {
    page.once('requestfinished', resolve);
    page.once('requestfailed', resolve);
  });
