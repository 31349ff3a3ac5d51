import createClient from 'openapi-fetch';
import type { paths } from './schema.d.ts';
import { type Problem, problemFrom, unreachable } from './problem.ts';
import { tellSignedOut } from './signed-out.ts';

/** Every request of the console goes through here, typed by the description of the API. */
export const api = createClient<paths>({ baseUrl: window.location.origin });

type Answer<View> = { readonly data?: View; readonly error?: unknown; readonly response: Response };

/** What the API answered; throws a Problem for everything that is no answer. */
export async function answer<View>(request: Promise<Answer<View>>): Promise<NonNullable<View>> {
  const { data, error, response } = await request.catch(rethrow);
  if (data !== undefined && data !== null && response.ok) return data;
  throw told(problemFrom(response.status, error));
}

/** For commands whose answer is empty. */
export async function done(request: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await request.catch(rethrow);
  if (!response.ok) throw told(problemFrom(response.status, error));
}

function rethrow(failure: unknown): never {
  if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
  throw unreachable();
}

function told(problem: Problem): Problem {
  if (problem.code === 'not-signed-in') tellSignedOut();
  return problem;
}

/** The header that makes a command happen at most once however often it is sent. */
export const once = (key: string): { readonly headers: { readonly 'Idempotency-Key': string } } => ({
  headers: { 'Idempotency-Key': key },
});
