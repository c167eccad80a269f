/** Something wrong in the content folder, told so that a curator can mend it. */
export interface Problem {
  /** Path of the file, as a curator would open it. */
  file: string;
  /** Line in that file, counted from 1; null where no line is to blame. */
  line: number | null;
  /** What is wrong. */
  what: string;
  /** How to mend it. */
  mend: string;
}

/** Thrown when content cannot be used as it is. Holds every problem, not only the first. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** `file:line  what`, and under it how to mend it. */
export function describeProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}  ${problem.what}\n    ${problem.mend}`;
}

/** In the order of files and lines, so that the same mistakes give the same message. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
  );
}
