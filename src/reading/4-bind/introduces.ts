import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { wholly } from '../patterns/wordings.ts';

const INTRODUCES = wholly(phrases.introduces);

/** 建议“十五五”时期地区生产总值…: words that bring up what is measured, and narrow nothing down. */
export function introduces(text: string, from: number, to: number): boolean {
  return INTRODUCES.testIn(text, from, to);
}
