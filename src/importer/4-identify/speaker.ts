/** Offices whose holder gives a government work report. */
const OFFICE = '(?:代)?(?:省长|市长|县长|区长|州长|盟长|旗长|主席|专员|主任)';

/** What can stand after a speaker's name. */
const AFTER = '(?:同志|作政府|作了?报告|向大会|代表|在|各位|来源|$)';

/** Two to four characters, or a name in parts joined by dots: 艾尔肯·吐尼亚孜. */
const NAME = '([\\p{Script=Han}]{2,4}?|[\\p{Script=Han}]{1,8}(?:[·•・][\\p{Script=Han}]{1,8})+)';

const AFTER_OFFICE = new RegExp(`${OFFICE}[：:]?${NAME}${AFTER}`, 'u');
const BEFORE_OFFICE = new RegExp(`日${NAME}${OFFICE}在`, 'u');
const AFTER_MEETING = new RegExp(`会议上[）)]?${NAME}各位`, 'u');
const ALONE = new RegExp(`^${NAME}$`, 'u');

/** Who gave a report, from the lines above and with its opening; null when they do not say. */
export function speakerOf(head: readonly string[]): string | null {
  const lines = head.map((line) => upToSalutation(line.replace(/[;；,，、*#\s]/g, '')));
  for (const pattern of [AFTER_OFFICE, BEFORE_OFFICE, AFTER_MEETING]) {
    for (const line of lines) {
      const name = pattern.exec(line)?.[1];
      if (name !== undefined) return name;
    }
  }
  const meeting = lines.findIndex((line) => /(?:会议|大会)上?(?:的报告)?[）)]?$/.test(line));
  for (const line of meeting === -1 ? [] : lines.slice(meeting + 1)) {
    if (ALONE.test(line) && line !== '各位代表' && line !== '目录') return line;
  }
  return null;
}

/** Who is said to have given it, in a text about a report. */
export function speakerToldOf(words: string): string | null {
  const government = new RegExp(
    `${OFFICE}([\\p{Script=Han}]{2,3})(?:代表.{0,20}政府.{0,10}报告|作政府工作报告)`,
    'u',
  ).exec(words);
  const party =
    /(?:^|[。！\p{Script=Han}]{0,2}书记|[。！])([\p{Script=Han}]{2,3})(?:同志)?代表(?:中国共产党|中共).{2,20}委员会.{0,8}(?:作|报告)/u.exec(
      words,
    );
  return government?.[1] ?? party?.[1] ?? null;
}

function upToSalutation(line: string): string {
  const at = line.search(/各位代表/);
  return at === -1 ? line : line.slice(0, at + '各位'.length);
}
