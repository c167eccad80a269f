import { reports } from '../kinds/reports.ts';
import { start } from './start.ts';

start(reports);
