import { availableParallelism, cpus } from 'node:os';
import { Progress } from '../harness/progress.ts';
import { benchOnline } from './online.ts';
import { readAuthorityOptions, type AuthorityReport, type Part } from './options.ts';
import { benchPanel } from './panel/panel.ts';
import { benchReplay } from './replay.ts';

const versions = { 'json-rules-engine': '7.3.1', '@gorules/zen-engine': '0.52.1', 'json-logic-engine': '5.0.7' };

const options = readAuthorityOptions(process.argv.slice(2));
const run: Readonly<Record<Part, () => Promise<AuthorityReport>>> = {
  online: () => benchOnline(options),
  replay: () => benchReplay(options),
  panel: () => benchPanel(options, new Progress(180)),
};
const reports: AuthorityReport[] = [];
for (const part of options.chosen) reports.push(await run[part]());
const { rounds, sliceMs, cases, past } = options;
const on = { node: process.versions.node, cpus: availableParallelism(), processor: cpus()[0]?.model ?? '' };
process.stdout.write(`${reports.map(({ text }) => `\n${text}`).join('\n')}\n`);
process.stdout.write(`\nMedians of ${rounds} rounds taken in turn. Node ${on.node}, ${on.cpus} processors (${on.processor}).\n`);
if (options.json) {
  const figures = Object.assign({}, ...reports.map((report) => report.figures)) as Record<string, number>;
  const rounded = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))]));
  process.stdout.write(
    `${JSON.stringify({ ...rounded, rounds, sizes: { cases, past, rules: 40, remedies: 15, sliceMs }, versions: { ...versions, ...on } })}\n`,
  );
}
