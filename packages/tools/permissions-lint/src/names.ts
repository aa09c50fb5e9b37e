/** What shells and other interpreters that nothing imports give to their scripts. */
const PROGRAM = /\.(?:sh|bash|zsh|ksh|mksh|dash|ash|fish|csh|tcsh|command|run|cgi|fcgi|escript|expect|exp)$/i;

/** Languages whose files are also imported by others, or handed to their interpreter by name. */
const LIBRARY =
  /\.(?:[cm]?[jt]sx?|coffee|py[w3]?|rb|rake|gemspec|p[lm]|t|php|lua|tcl|r|jl|exs?|groovy|kts?|scala|sc|clj[cs]?|cljs|go|swift|hs|ml|mli|awk|sed|bats|ps1|nix|d|nim|cr|lisp|scm|rkt|raku|zig|rs|java|gd|m|v)$/i;

/** Shell files whose name says that others read them: a library in all but language. */
const SOURCED =
  /(?:^lib[^/]*|(?:^|[-_.])(?:libs?|common|functions?|helpers?|utils?|env|vars?|defaults|aliases|completions?|plugin|theme))\.(?:sh|bash|zsh|ksh|dash)$/i;

/** Directories of what shell scripts read. */
const OF_LIBRARIES = /(?:^|\/)(?:libs?|functions)\/[^/]+$/;

/**
 * Written to be read by a shell, as its startup files with and without a dot, or put in place by an installer that sets
 * the mode. `debian/rules` is run as it is (Debian Policy, 4.9).
 */
const READ_BY_OTHERS =
  /(?:^|\/)(?:bash[_-]completion(?:\.d)?|(?:auto[-_]?)?complet(?:e|ions?)|profile\.d|bashrc\.d|zsh\/site-functions|debian(?!\/rules$))\/|(?:^|\/)(?:\.[^/.]+|[a-z]*profile|(?:ba|z|k|mk|c|tc)shrc|zshenv|z?log(?:in|out)|bash_(?:login|logout|aliases))$/;

/** Read by make, made into `libtool` by configure, or packed by dpkg-deb, which asks for its mode then. */
const PART = /^(?:(?:GNU)?[Mm]akefile|ltmain\.sh|(?:pre|post)(?:inst|rm))$/;

/** How a file that begins as a script is used, by its name: run, perhaps imported, or not as it is (a template, a sample). */
export function scriptForm(path: string): 'program' | 'library' | 'other' {
  if (READ_BY_OTHERS.test(path) || /\.d\.[cm]?ts$/i.test(path)) return 'other';
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (PART.test(name)) return 'other';
  if (SOURCED.test(name)) return 'library';
  if (!name.includes('.') || PROGRAM.test(name)) return OF_LIBRARIES.test(path) ? 'library' : 'program';
  return LIBRARY.test(name) ? 'library' : 'other';
}

/** Extensions and names of configuration. */
const CONFIG =
  /(?:\.(?:conf|config|cfg|cnf|ini|ya?ml|json[5c]?|toml|xml|properties|plist|env|rc|service|socket|timer|rules|editorconfig)|^\.(?:env(?:\..+)?|[a-z]+rc|gitconfig|gitmodules|gitattributes)|^(?:Dockerfile|Containerfile|Vagrantfile|Jenkinsfile|crontab|fstab|hosts))$/i;

/** Whether a file configures something, going by its name. */
export function isConfig(path: string): boolean {
  return /^etc\/|\/etc\/|(?:^|\/)\.config\//.test(path) || CONFIG.test(path.slice(path.lastIndexOf('/') + 1));
}

/** Extensions of what is data in every language: no program is called so. */
const DATA =
  /\.(?:txt|md|rst|adoc|json[5c]?|ya?ml|toml|ini|cfg|conf|xml|html?|css|scss|less|svg|png|jpe?g|gif|webp|ico|bmp|pdf|csv|tsv|lock|log|map|woff2?|ttf|otf|eot|mp[34]|wav|ogg|zip|gz|tgz|bz2|xz|zst|7z|tar|pem|crt|cer|key|pub|po|pot|proto|sql|[ch]|cc|cpp|cxx|hh|hpp|rs|go|java)$/i;

/** Whether a file is data, going by its name: all that can be said where there is no content. */
export function isData(name: string): boolean {
  return DATA.test(name);
}
