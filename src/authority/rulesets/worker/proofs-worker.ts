import { parentPort, workerData } from 'node:worker_threads';
import { checkRuleset } from '../../analysis/check-ruleset.ts';
import { proposedTests } from '../../analysis/proposed-tests.ts';
import { newlyAllows, newlyRefuses, widensFor } from '../../analysis/semantic-diff.ts';
import type { Asked, Comparison, ComparisonOrder, Proof, ProofOrder, Proofs } from './proof.ts';

/** A thread of its own: proofs take seconds, and nobody's request waits for them. It ends with its one answer. */
parentPort?.postMessage(answerTo(workerData as Asked));

function answerTo({ kind, order }: Asked): Proofs[keyof Proofs]['answer'] {
  switch (kind) {
    case 'soundness':
      return soundness(order);
    case 'comparison':
      return comparison(order);
    case 'edges':
      return proposedTests(order.content, order.catalogue, order.rule);
  }
}

function soundness({ content, catalogue, history, widening }: ProofOrder): Proof {
  const findings = checkRuleset(content, catalogue, history);
  return { findings, widens: widening !== null && widensFor(widening.before, widening.after, catalogue, widening.level) };
}

function comparison({ before, after, catalogue }: ComparisonOrder): Comparison {
  return { newlyAllowed: newlyAllows(before, after, catalogue), noLongerAllowed: newlyRefuses(before, after, catalogue) };
}
