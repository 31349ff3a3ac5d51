import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FigureDefinition, PublishedMonth } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import { useKeptWords } from '../words/words.ts';

type Props = { readonly month: PublishedMonth; readonly definitions: readonly FigureDefinition[] };

/** What each figure meant when the month was published, first those that mean something else now. */
export function Meanings({ month, definitions }: Props): ReactNode {
  const { published } = useKeptWords();
  const { format, language } = useSpeech();
  const kept = month.figures
    .flatMap(({ name, definedAs, isRedefined }) => (definedAs ? [{ name, text: definedAs.text, isRedefined }] : []))
    .sort((a, b) => Number(b.isRedefined) - Number(a.isRedefined));
  const redefined = kept.filter(({ isRedefined }) => isRedefined).length;
  if (kept.length === 0) return <Text c="dimmed">{published.noMeanings}</Text>;
  return (
    <>
      {redefined > 0 && <Text fw={600}>{published.redefined(redefined)}</Text>}
      <details>
        <summary>{published.meanings(format.moment(new Date(month.publishedAt)))}</summary>
        <dl>
          {kept.map(({ name, text, isRedefined }) => {
            const definition = definitions.find((each) => each.name === name);
            return (
              <div key={name}>
                <Text component="dt" fw={600}>
                  {definition?.title[language] ?? name}
                  {isRedefined && ` · ${published.otherNow}`}
                </Text>
                <dd>
                  <Text>{text[language]}</Text>
                  {isRedefined && definition && <Text>{published.meansNow(definition.text[language])}</Text>}
                </dd>
              </div>
            );
          })}
        </dl>
      </details>
    </>
  );
}
