import { checks } from '../kinds/checks.ts';
import { start } from './start.ts';

start(checks);
