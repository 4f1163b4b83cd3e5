/** A name as part of a regular expression: of what names hold, a dollar sign alone means something else there. */
export const inPattern = (name: string): string => name.replaceAll('$', '\\$');
