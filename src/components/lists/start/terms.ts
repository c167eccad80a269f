import { terms } from '../kinds/terms.ts';
import { start } from './start.ts';

start(terms);
