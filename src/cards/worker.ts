import { atDesk } from '../charts/picture/at-desk.ts';
import { pngOf } from './png.ts';

/** Makes pixels of drawings while the build goes on with other pages. */
atDesk(pngOf);
