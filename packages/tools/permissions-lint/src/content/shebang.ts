/** `#!`, blanks, the absolute path of an interpreter (execve(2)), and its first argument. */
const SHEBANG = /^#![ \t]*(\/[^\s\0]+)(?:[ \t]+([^\s\0]+))?/;

/** What runs nothing: such a first line says that the file is to be read by another shell. */
const NOT_RUN: ReadonlySet<string> = new Set(['false', 'true', 'echo', 'nologin']);

/** What stands in a first line that is still to be filled in: `@PYTHON@`, `{{python}}`, `<%= ruby %>`, `%SHELL%`. */
const TEMPLATE = /@\w+@|\{\{|<%|%\w+%/;

/**
 * The interpreter that the first line of a text names, by its last name, that of `env`'s argument where it is env;
 * undefined when the kernel would not take it for one: Rust attributes (`#![…]`), names without a path, templates; and
 * when it runs nothing (`#!/bin/false`).
 */
export function interpreterOf(text: string): string | undefined {
  const [line, path, argument] = SHEBANG.exec(text) ?? [];
  if (line === undefined || path === undefined || TEMPLATE.test(line)) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (NOT_RUN.has(name)) return undefined;
  return name === 'env' && argument !== undefined && !argument.startsWith('-') ? argument : name;
}
