/** A count and what is counted, for people: `1 note`, `2 notes`. */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
