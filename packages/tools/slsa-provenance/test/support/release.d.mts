export const ARTIFACT: string;
export const OTHER: string;
export const COMMIT: string;
export const onGithub: Readonly<Record<string, unknown>>;
export function sha256(text: string): string;
export function manifest(change?: object): Record<string, unknown>;
export function runRecord(change?: object): Record<string, unknown>;
export function input(change?: object): import('@repro/slsa-provenance').GenerateInput;
