import { squeeze } from '../squeeze.ts';

/** What a line of a capture is, as far as it shows by itself. */
export type LineKind =
  /** Nothing on it. */
  | 'blank'
  /** A report's title alone: 政府工作报告, 2025年某省政府工作报告. */
  | 'title'
  /** A portal's headline of a report: with its bullet, its brackets or the place's tag before the title. */
  | 'headline'
  /** When and before which congress it was given. */
  | 'meeting'
  /** Who published it, and when: 来源：某某日报. */
  | 'source'
  /** A date and nothing else, as a portal prints below an item. */
  | 'date'
  /** What the site says around a report: 打印本页, 相关报道：, 上一篇. */
  | 'clutter'
  /** Anything else. */
  | 'text';

export interface Line {
  /** Offset of its first character (UTF-16 units). */
  start: number;
  /** Offset after its line end. */
  end: number;
  /** Its characters without white space. */
  words: string;
  kind: LineKind;
}

/** Longest title, in characters without white space. */
const LONGEST_TITLE = 40;

/** The title of a government work report or of a statistical communiqué. */
const TITLE =
  /^[^>»|]*(?:政府工作的?报告|统计公报|^工作报告)(?:[（(](?:全文|摘要|摘登|草案|实录|[^）)]{0,8}版)[)）])?$/;
/** A tag before a headline: 【某县招商】. A number in brackets is a note's, and notes belong to the report. */
const TAG =
  /^(?:[•·●▪■◆*-]|\d+[.、])?[【[［](?=[^】\]］]*\p{Script=Han})(?!名词|附|注|相关|推荐)[^】\]］]{2,20}[】\]］]/u;
const BULLET = /^[•●▪■◆*]/;
const MEETING =
  /\d{4}年\d{1,2}月\d{1,2}日(?:.{0,30}第.{1,5}届|.{0,30}届人大)|[二〇○零一]{4}年.{1,6}日在.{0,24}第.{1,5}届|^[—–\-－―─（(]*在.{2,24}(?:第.{1,5}届.{0,8}代表大会|第.{1,5}次(?:代表大会|党代会))/;
const SOURCE = /^[（(]?(?:信息|文章|稿件)?来源[:：]|^(?:发布|发表|更新)?(?:时间|日期)[:：]/;
const DATE = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}[:：时]\d{2}分?(?:[:：]\d{2})?)?$/;

/** Lines of a site that stand around a report, not in it. Each says a whole short line, or how it begins. */
const CLUTTER: readonly RegExp[] = [
  /^[【[（(]?(?:下载|打印|全屏|收藏|关闭|加大|还原|减小|分享|大|中|小|首页|顶部|返回)[】\])）]?$/,
  /^[【[（(]?(?:打印|关闭)(?:本页|页面|窗口|此页)?[】\])）]?/,
  /^[【[]?(?:字号|字体|视力保护色)/,
  /^[【】[\]|>×《》/]+$/,
  /^[【[]?(?:相关|推荐|热门|更多|最新)(?:报道|文档|链接|新闻|阅读|附件|解读|信息|文章|稿件|专题|推荐)/,
  /^(?:扫一扫|分享(?:到|至)|点击图片|返回(?:顶部|列表|首页)|上一[篇条页]|下一[篇条页]|阅读量|浏览(?:次数|量)|点击(?:数|量|率)|访问量)/,
  /^(?:当前位置|您的位置|您现在的位置|首页[>»])/,
  /^[（(]?(?:责任编辑|责编|编辑|校对|审核|初审|终审|一审|二审|三审|作者|通讯员|记者)[:：]/,
  /^(?:版权所有|网站标识码|网站地图|联系我们|投稿|我要投稿|有想补充的信息|共\d+页|主办单位[:：].{0,20}(?:办公厅|办公室|网))/,
  /^附件\d*[:：]?.{0,40}\.(?:docx?|pdf|wps|ofd|xlsx?)$/i,
  /ICP备|公网安备|^Copyright|^[0-9a-f]{32}[:：]?$/i,
];

/** The lines of a text, in order; together they are the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = /\r\n|\r|\n/g;
    found.lastIndex = start;
    const match = found.exec(text);
    const end = match === null ? text.length : match.index + match[0].length;
    const words = squeeze(text.slice(start, end)).text;
    lines.push({ start, end, words, kind: kindOf(words) });
    start = end;
  }
  return lines;
}

function kindOf(words: string): LineKind {
  if (words === '') return 'blank';
  if (/^(?:当前位置|您的位置|您现在的位置)/.test(words)) return 'clutter';
  if (TITLE.test(words) && words.length <= LONGEST_TITLE)
    return TAG.test(words) || BULLET.test(words) ? 'headline' : 'title';
  if (DATE.test(words)) return 'date';
  if (SOURCE.test(words) && words.length <= LONGEST_TITLE) return 'source';
  if (words.length <= 60 && CLUTTER.some((pattern) => pattern.test(words))) return 'clutter';
  if (words.length <= 120 && MEETING.test(words)) return 'meeting';
  return 'text';
}

/** A line that heads an item of a portal, whatever the item is. */
export function headsItem(line: Line): boolean {
  return (
    line.kind === 'headline' || (line.kind !== 'clutter' && TAG.test(line.words) && line.words.length <= 60)
  );
}
