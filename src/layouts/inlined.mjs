/**
 * A script as it stands in a page: without its own comments and the space at the beginning of its lines. The policy
 * admits it by the hash of exactly these bytes.
 *
 * @param {string} source
 */
export function inlined(source) {
  return source.replace(/^\s*\/\/.*\n|^\s+/gm, '').trimEnd();
}
