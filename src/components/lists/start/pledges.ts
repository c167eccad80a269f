import { pledges } from '../kinds/pledges.ts';
import { start } from './start.ts';

start(pledges);
