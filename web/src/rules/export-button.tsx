import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api } from '../api/client.ts';
import type { RulesetDocument } from '../api/views.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useRuleWords } from './words/words.ts';

/** One version or draft as a file that can be kept, compared and brought into a draft. */
export function ExportButton({ document: { id, version } }: { readonly document: RulesetDocument }): ReactNode {
  const { file } = useRuleWords();
  const make = useMutation<void>({
    mutationFn: async () => {
      const found = await answer(api.GET('/api/rulesets/{id}/file', { params: { path: { id } } }));
      const text = `${JSON.stringify(found, null, 2)}\n`;
      saveFile(`rules-${version === null ? 'draft' : `v${version}`}.json`, new Blob([text], { type: 'application/json' }));
    },
  });
  return (
    <>
      <Button variant="default" size="xs" className="no-print" loading={make.isPending} onClick={() => make.mutate()}>
        {file.export}
      </Button>
      <ProblemNotice problem={make.error} />
    </>
  );
}
