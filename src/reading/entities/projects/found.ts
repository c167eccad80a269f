import type { Amount, Project } from '../../../model/index.ts';
import type { Span } from '../text.ts';

/** A project in the normal text, before it has an id. */
export interface Found {
  /** Name of the rule that read it. */
  rule: string;
  name: Span;
  clause: Span;
  section: number;
  status: Project['status'];
  investment: Amount | null;
  scale: string | null;
  /** How sure the status is: a verb that only buildings can do outweighs one said of efforts. */
  firm: boolean;
  /** The verb tells no beginning (完成, 抓好): it may have begun before. */
  open: boolean;
}
