/** Jest loads set-up and teardown apart from each other: what one leaves for the other hangs on the process. */
const KEPT = Symbol.for('firsthand.stop-test-server');

export function keepForTeardown(stop: () => Promise<void>): void {
  Reflect.set(globalThis, KEPT, stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().finally(() => process.kill(process.pid, signal)));
  }
}

export default async function globalTeardown(): Promise<void> {
  const stop = Reflect.get(globalThis, KEPT) as (() => Promise<void>) | undefined;
  await stop?.();
}
