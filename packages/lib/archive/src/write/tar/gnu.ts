/**
 * The line that makes the same tar with stock GNU tar (1.32 or later): DIR and OUT.tar stand for the two paths.
 * `ug-s` is there for directories, whose setuid and setgid bits GNU tar keeps unless they are named.
 * It is published so that anybody can check an archive without this package; a test runs exactly this text.
 * For `mtime: N` replace `@0` by `@N`; outside 0 to 8589934591 also drop `,delete=mtime`. For `hardlinks` drop
 * `--hard-dereference`: that is the same but where a symbolic link has several names. GNU tar then makes hard links to
 * the first of them, which readers of ours refuse; we store it each time.
 */
export const GNU_TAR_LINE = `cd DIR && find . -mindepth 1 -printf '%P\\0' | LC_ALL=C sort -z | LC_ALL=C tar --null --no-recursion --verbatim-files-from -T - --format=pax \\
  --pax-option='exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime,delete=mtime' --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX,ug-s --hard-dereference -cf OUT.tar`;
