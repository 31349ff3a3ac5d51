import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the process tells a Prometheus server about itself. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });

  readonly decisions = new Counter({
    name: 'authority_decisions_total',
    help: 'Committed decisions, by verdict',
    labelNames: ['verdict'],
    registers: [this.registry],
  });

  readonly evaluatorDisagreements = new Counter({
    name: 'authority_evaluators_disagree_total',
    help: 'Decisions in which the two evaluators matched different rules; each one needs a person now',
    registers: [this.registry],
  });

  readonly engineErrors = new Counter({
    name: 'authority_engine_errors_total',
    help: 'Decisions in which the rules could not be evaluated, or not in time; each one needs a person now',
    registers: [this.registry],
  });

  readonly decisionsRechecked = new Counter({
    name: 'authority_decisions_rechecked_total',
    help: 'Stored decisions that were decided again in the night, by whether they came out the same',
    labelNames: ['outcome'],
    registers: [this.registry],
  });

  readonly overdueRules = new Gauge({
    name: 'authority_rules_overdue',
    help: 'Rules in force whose owner promised to look at them again by a day that has passed',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
