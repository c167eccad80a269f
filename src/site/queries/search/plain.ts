/** A text as it is searched: without white space, and without the marks of bold. */
export const plain = (text: string): string => text.replace(/\s+/g, '').replaceAll('**', '');
