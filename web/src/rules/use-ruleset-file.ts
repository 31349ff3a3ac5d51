import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { DraftReply, FileCheck } from '../api/views.ts';
import { useRefreshRules } from './use-rulesets.ts';

type File = Record<string, unknown>;

/** What a file would change in the draft, or what is wrong in it; nothing is stored. */
export const useCheckFile = (id: string): UseMutationResult<FileCheck, Problem, File> =>
  useMutation<FileCheck, Problem, File>({
    mutationFn: (file) => answer(api.POST('/api/rulesets/{id}/file/readings', { params: { path: { id } }, body: { file } })),
  });

/** Puts the rules of a file in the place of the draft's. */
export function useBringInFile(
  id: string,
  onDone: () => void,
): Command<{ readonly file: File; readonly revision: number }, DraftReply> {
  const refresh = useRefreshRules();
  return useCommand({
    send: (body, key) => answer(api.PUT('/api/rulesets/{id}/file', { params: { path: { id } }, body, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone();
    },
  });
}
