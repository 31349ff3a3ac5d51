import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { Problem } from './problem.ts';

export type Command<Input, View> = UseMutationResult<View, Problem, Input>;

type Options<Input, View> = {
  readonly send: (input: Input, key: string) => Promise<View>;
  readonly onDone?: (view: View, input: Input) => unknown;
  readonly onRefused?: (problem: Problem, input: Input) => unknown;
};

/**
 * A command under one Idempotency-Key for as long as the same is meant: retries, a second click and a second try after a
 * failure carry the same key; another input, or the same again after success, a new one.
 */
export function useCommand<Input, View>({ send, onDone, onRefused }: Options<Input, View>): Command<Input, View> {
  const intent = useRef<{ readonly meant: string; readonly key: string } | null>(null);
  return useMutation<View, Problem, Input>({
    mutationFn: async (input) => {
      const meant = JSON.stringify(input ?? null);
      const mine = intent.current?.meant === meant ? intent.current : { meant, key: newKey() };
      intent.current = mine;
      const view = await send(input, mine.key);
      if (Object.is(intent.current, mine)) intent.current = null;
      return view;
    },
    retry: (failures, problem) => failures < 2 && problem instanceof Problem && problem.isPassing,
    onSuccess: (view, input) => onDone?.(view, input),
    onError: (problem, input) => onRefused?.(problem, input),
  });
}

/** randomUUID exists only on https and localhost; this also works for a console opened over the office network. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
