/** Something for a curator to look at. */
export interface Finding {
  /** document:offset, or the id of what it is about. */
  where: string;
  what: string;
}

export interface AuditSection {
  title: string;
  /** What to do about what is listed. */
  mend: string;
  findings: Finding[];
}
