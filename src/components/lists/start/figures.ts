import { parts } from '../frame.ts';
import { figures } from '../kinds/figures.ts';
import { quotes } from '../quote.ts';
import { start } from './start.ts';

start(figures);

const page = parts();
const panel = document.querySelector<HTMLElement>('#list-quote');
if (page !== null && panel !== null) {
  quotes(page.table, panel, page.handed.words['figures.failed'] ?? '');
}
