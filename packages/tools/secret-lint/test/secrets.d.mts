export function random62(length: number, seed: string): string;
export function githubPat(seed?: number): string;
export function gitlabPat(seed?: number): string;
