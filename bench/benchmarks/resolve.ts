import { bareContender, productContender } from '../desk/contenders.ts';
import type { Desk } from '../desk/desk.ts';
import { comparisonHead, comparisonRow, ratios } from '../harness/comparison.ts';
import type { Options } from '../harness/options.ts';
import type { Progress } from '../harness/progress.ts';
import type { Report } from '../harness/report.ts';
import { takeTurns } from '../harness/rounds.ts';
import { median, rounded } from '../harness/statistics.ts';
import { figure, table } from '../harness/table.ts';
import type { PlannedRequest } from '../load/load.ts';
import { resolution } from '../scratch/requests.ts';
import { judgeMilliseconds } from './judge.ts';

const clients = 8;

/** Deciding a remedy and resolving with it, in one command, against the bare server sending the same statements. */
export async function benchResolve(desk: Desk, { rounds, sliceMs }: Options, progress: Progress): Promise<Report> {
  const { population, kept, resolve } = desk.prepared;
  const all = kept.map((id, at) => resolution(population, at, id));
  const product = productContender({ ...desk, supply: inPortions(all, rounds + 1) }, desk.product, desk.note);
  const bare = bareContender({ ...desk, supply: inPortions(all, rounds + 1) }, desk.bare);
  const slices = await takeTurns<'product' | 'bare'>(
    [product, bare],
    { label: 'decide and resolve', rounds, sliceMs, clients },
    progress,
  );
  const [own, against] = [slices.get('product') ?? [], slices.get('bare') ?? []];
  const judging = await judgeMilliseconds();
  const cpuMs = median(own.map((slice) => slice.cpuMs ?? Number.NaN));
  return {
    text: [
      `Decide and resolve: POST /api/complaints/:id/resolution with one credit, ${resolve.statements.length} round trips`,
      table([comparisonHead, comparisonRow('product', clients, own, against), comparisonRow('bare', clients, against, against)]),
      `  Of it the second evaluator, json-rules-engine: ${figure(judging)} ms, ${figure((judging / cpuMs) * 100)} % of the processor time.`,
      `  Jobs the product's worker did afterwards: ${figure(median(product.later))} ms of processor time for each.`,
    ].join('\n'),
    figures: { resolveVsBare: rounded(median(ratios(own, against))) },
    sizes: { resolveRoundTrips: resolve.statements.length, judgeMs: rounded(judging), judgeShare: rounded(judging / cpuMs) },
  };
}

/** A complaint is resolved once: each slice gets complaints of its own. */
function inPortions(
  all: readonly PlannedRequest[],
  portions: number,
): { next(): { requests: readonly PlannedRequest[]; repeats: false } } {
  const size = Math.floor(all.length / portions);
  let used = 0;
  return { next: () => ({ requests: all.slice(used, (used += size)), repeats: false }) };
}
