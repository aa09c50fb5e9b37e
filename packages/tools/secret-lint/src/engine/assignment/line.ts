/** How far before a place is looked. */
const REACH = 40;
const LINE_FEED = 0x0a;

/** Whether nothing but words of a shell, dashes and quotes stand before a place on its line. */
export function beginsLine(text: string, at: number): boolean {
  const stop = Math.max(0, at - REACH);
  let from = at;
  while (from > stop && text.charCodeAt(from - 1) !== LINE_FEED) from--;
  return (
    from === at ||
    /^[ \t]*(?:(?:export|set|setx|setenv|SetEnv|env|ENV|ARG|local|declare|readonly|define|\(def[a-z]{0,8}|\(setq[a-z-]{0,8}|set\(|let [bglstvw]:|-gx|-Ux|-x|-|\*|#|\/\/|\/)[ \t]*)*["'$@]?$/.test(
      text.slice(from, at),
    )
  );
}
