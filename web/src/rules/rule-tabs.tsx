import type { ReactNode } from 'react';
import { useMay } from '../staff/session.tsx';
import { LinkTabs } from '../ui/link-tabs.tsx';
import { useRuleWords } from './words/words.ts';

type Tab = keyof ReturnType<typeof useRuleWords>['tabs'];

/** Everything about rules that is not about one draft. */
export function RuleTabs({ current }: { readonly current: Tab }): ReactNode {
  const { tabs, views } = useRuleWords();
  const may = useMay();
  const shown: readonly (readonly [Tab, string])[] = [
    ['policy', '/rules'],
    ['matrix', '/rules?view=matrix'],
    ['versions', '/rules?view=versions'],
    ['packs', '/rules/packs'],
    ['facts', '/rules?view=facts'],
    ['suspended', '/rules?view=suspended'],
    ...(may('decisions.log') ? ([['decisions', '/decisions']] as const) : []),
    ...(may('decisions.review') ? ([['marked', '/decisions/marked']] as const) : []),
    ...(may('orders.trace') ? ([['postings', '/decisions/postings']] as const) : []),
  ];
  return <LinkTabs label={views} tabs={shown.map(([tab, to]) => ({ name: tabs[tab], to, isCurrent: tab === current }))} />;
}
