import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { TimedComplaints } from '../db/timed-complaints.ts';
import { ReachableComplaints } from '../queries/reachable-complaints.ts';

/** Deadlines that are chosen again ask about their complaints here. */
@Injectable()
export class TellTimed implements OnModuleInit {
  constructor(
    private readonly complaints: TimedComplaints,
    private readonly reachable: ReachableComplaints,
    private readonly deadlines: DeadlinesApi,
  ) {}

  onModuleInit(): void {
    this.deadlines.subjectsAre(this.complaints, (sql, actor, ids) => this.reachable.references(sql, actor, ids));
  }
}
