import { parentPort, workerData } from 'node:worker_threads';
import { checkRuleset } from '../../analysis/check-ruleset.ts';
import { widensFor } from '../../analysis/semantic-diff.ts';
import type { Proof, ProofOrder } from './proof.ts';

/** A thread of its own: proofs take seconds, and nobody's request waits for them. It ends with its one answer. */
const { content, catalogue, widening } = workerData as ProofOrder;
const findings = checkRuleset(content, catalogue);
const widens = widening !== null && widensFor(widening.before, widening.after, catalogue, widening.level);
parentPort?.postMessage({ findings, widens } satisfies Proof);
