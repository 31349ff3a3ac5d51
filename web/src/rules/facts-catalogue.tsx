import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FactInWords } from '../api/views.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useAddress } from '../ui/use-address.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import { FactSearch } from './fact-search.tsx';
import classes from './rules.module.css';
import { useVocabulary } from './use-rulesets.ts';
import { useRuleWords } from './words/words.ts';

/** Everything a rule may be about: what it means, where it comes from, how long it is good, and who can change it. */
export default function FactsCatalogue(): ReactNode {
  const { factsCatalogue: words } = useRuleWords();
  const { said } = useAddress();
  const { data: vocabulary, error, refetch } = useVocabulary();
  const wanted = said('text').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const isWanted = ({ id, label }: FactInWords): boolean => {
    const text = `${id} ${label.en} ${label.es}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  const facts = vocabulary?.facts.filter(isWanted);
  return (
    <>
      <Text maw="46rem" mb="sm">
        {words.hint}
      </Text>
      <FactSearch />
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!vocabulary && !error && <Waiting />}
      {facts?.length === 0 && <Empty title={words.none} hint={words.noneHint} />}
      {facts && facts.length > 0 && <Facts facts={facts} />}
    </>
  );
}

function Facts({ facts }: { readonly facts: readonly FactInWords[] }): ReactNode {
  const { factsCatalogue: words } = useRuleWords();
  const { language } = useSpeech();
  const { columns } = words;
  const ageOf = useAge();
  const other = language === 'en' ? 'es' : 'en';
  return (
    <DataTable
      label={words.title}
      heads={[columns.fact, columns.unit, columns.source, columns.age, columns.direction, columns.changedBy, columns.since]}
      minWidth={980}
      rows={facts.map(({ id, label, type, unit, source, maxAgeSeconds, authority, changeableBy, isPersonal, since }) => ({
        key: id,
        cells: [
          <div key="fact" className={classes['cell']}>
            <span>{label[language]}</span>
            <small lang={other}>{label[other]}</small>
            <small>{id}</small>
            {isPersonal && <small>{words.personal}</small>}
          </div>,
          wordOf(words.units, unit ?? type),
          wordOf(words.sources, source),
          ageOf(maxAgeSeconds),
          wordOf(words.directions, authority),
          wordOf(words.changers, changeableBy),
          String(since),
        ],
      }))}
    />
  );
}

const hour = 3600;
const day = 24 * hour;

/** In the largest unit that says it whole. */
function useAge(): (seconds: number) => string {
  const { factsCatalogue: words } = useRuleWords();
  return (seconds) => {
    if (seconds % day === 0) return words.days(seconds / day);
    return seconds % hour === 0 ? words.hours(seconds / hour) : words.minutes(Math.round(seconds / 60));
  };
}
