/** The words of a list that is written with spaces and line breaks between them. */
export const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');
