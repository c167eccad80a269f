import { projects } from '../kinds/projects.ts';
import { start } from './start.ts';

start(projects);
