import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.ts';

/** Reads are tried again only when the server was away; a refusal is shown at once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      refetchOnWindowFocus: true,
      retry: (failures, problem) => failures < 2 && problem instanceof Problem && problem.isPassing,
    },
  },
});

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem;
  }
}
