import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/index.ts';

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
