import { Badge, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Differences } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import { MarkedWords, RuleLine } from './rule-line.tsx';
import classes from './rules.module.css';
import { useRuleWords } from './words/words.ts';

type Rule = Differences['rules'][number];
type FrameChange = Differences['frame'][number];

const parts = ['remedy', 'condition', 'template', 'ordinary', 'currency'] as const satisfies readonly FrameChange['part'][];

/** Everything one version says otherwise than another: rules with what was written about them, then all that stands beside them. */
export function WholeDiff({ differences: { rules, frame } }: { readonly differences: Differences }): ReactNode {
  const { versions } = useRuleWords();
  return (
    <Card title={versions.title}>
      <Text c="dimmed" mb="xs">
        {versions.hint}
      </Text>
      {rules.length + frame.length === 0 && <Text>{versions.none}</Text>}
      {rules.length > 0 && <h3 className={classes['part']}>{versions.rules(rules.length)}</h3>}
      <ul className={classes['rules']}>
        {rules.map((rule) => (
          <ChangedRule key={rule.key} rule={rule} />
        ))}
      </ul>
      {parts.map((part) => (
        <Part key={part} part={part} changes={frame.filter((change) => change.part === part)} />
      ))}
    </Card>
  );
}

function ChangedRule({ rule }: { readonly rule: Rule }): ReactNode {
  const { versions, changes } = useRuleWords();
  const beside = rule.texts.length + rule.tests.length > 0;
  return (
    <RuleLine rule={rule}>
      {beside && (
        <dl className={classes['compared']}>
          {rule.texts.map(({ part, words }) => (
            <Pair key={part} name={versions.texts[part]}>
              <span className={classes['reading']}>
                <MarkedWords segments={words} />
              </span>
            </Pair>
          ))}
          {rule.tests.length > 0 && (
            <Pair name={versions.tests}>{rule.tests.map(({ name, kind }) => `${name} (${changes[kind]})`).join(' · ')}</Pair>
          )}
        </dl>
      )}
    </RuleLine>
  );
}

const Pair = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

function Part({ part, changes }: { readonly part: FrameChange['part']; readonly changes: readonly FrameChange[] }): ReactNode {
  const words = useRuleWords();
  const { language } = useSpeech();
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className={classes['part']}>{words.versions.parts[part]}</h3>
      <ul className={classes['rules']}>
        {changes.map((change) => (
          <li key={change.name} className={classes['rule']} data-change={change.kind}>
            <div className={classes['said']}>
              <NameOf change={change} />
              <p className={classes['sentence']}>
                <MarkedWords segments={change.words[language]} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A level has a word of its own; facts and currencies are named in their sentence. */
function NameOf({ change: { part, name, kind } }: { readonly change: FrameChange }): ReactNode {
  const words = useRuleWords();
  const { words: all } = useSpeech();
  const said = { remedy: name, condition: name, template: wordOf(all.values.levels, name), ordinary: '', currency: '' }[part];
  return (
    <h4 className={classes['name']}>
      {said}
      <Badge variant="default" tt="none" ml={said ? 'xs' : 0}>
        {words.changes[kind]}
      </Badge>
    </h4>
  );
}
