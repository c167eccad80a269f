/** The years a document tells of itself; null where it does not say. */
export interface Years {
  /** In its title. */
  title: number | null;
  /** Looked back on, by the heading of the review. */
  reviewed: number | null;
  /** Planned, by the heading of the plan. */
  planned: number | null;
}

const TITLE =
  /(20\d{2}|19\d{2})年?(?:.{0,16})(?:政府工作报告|统计公报)|(?:政府工作报告|公报)[（(](20\d{2})年/;

/** Headings of reviews and of plans, as reports and posters word them. */
const REVIEW =
  /(?<!\d)(20\d{2})年(?:[^。，,0-9]{0,24}?)(?:工作回顾|工作总结|回顾|工作完成情况|发展成就|主要成绩)|(?:精彩|回顾|回眸)(20\d{2})(?!\d)/;
const PLAN =
  /(?<!\d)(20\d{2})年(?:[^。，,0-9]{0,24}?)(?:工作安排|工作部署|重点工作|目标任务|预期目标|主要任务|工作任务|总体要求|主要目标|工作思路|重点任务)|(?:奋进|展望|决战|部署)(20\d{2})(?!\d)/;

export function yearsOf(head: readonly string[], words: string): Years {
  const title = head.map((line) => TITLE.exec(line)).find((match) => match != null);
  return {
    title: title == null ? null : Number(title[1] ?? title[2]),
    reviewed: year(REVIEW.exec(words)),
    planned: year(PLAN.exec(words)),
  };
}

function year(match: RegExpExecArray | null): number | null {
  return match === null ? null : Number(match[1] ?? match[2]);
}
