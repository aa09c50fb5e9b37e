import { Buffer } from 'node:buffer';
import { credentialRules } from '../rules/index.ts';
import { parseShape, shapeSource } from '../rules/shape.ts';
import type { ScannerOptions } from './options.ts';
import type { Detection, Scanner } from './types.ts';

/** A scanner with the rules compiled; made once, used for every file. */
export function createScanner(options: ScannerOptions = {}): Scanner {
  const disabled = new Set(options.disabled);
  const compiled = (options.rules ?? credentialRules)
    .filter((rule) => !disabled.has(rule.id) && rule.shape !== undefined)
    .map((rule) => ({ rule, regex: new RegExp(shapeSource(parseShape(rule.shape ?? '')), 'g') }));
  return {
    scan(bytes) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
      const found: Detection[] = [];
      for (const { rule, regex } of compiled) {
        for (const { 0: secret, index } of text.matchAll(regex)) {
          const place = { start: index, end: index + secret.length };
          found.push({ rule: rule.id, severity: rule.severity, confidence: 'likely', ...place, secret, encodings: [] });
        }
      }
      return found.sort((a, b) => a.start - b.start);
    },
  };
}
