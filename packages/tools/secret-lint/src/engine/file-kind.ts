/**
 * What a file's name says of how values are written in it: `config` and `shell` write them without quotes, `code` writes names and calls so,
 * `data` has quotes around all, `prose` may show anything. The name gives context only: every kind is read.
 */
export type FileKind = 'code' | 'config' | 'data' | 'prose' | 'unknown';

const KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/(?:^|\/)(?:\.env(?:[.-].*)?|.*\.env|\.?(?:npmrc|netrc|pgpass|yarnrc|pypirc|s3cfg|boto|dockercfg|git-credentials|my\.cnf|bashrc|zshrc|profile|bash_profile|envrc|htpasswd|credentials|config)|dockerfile(?:\..*)?|.*\.dockerfile|makefile|jenkinsfile|procfile|vagrantfile)$/, 'config'],
  [/\.(?:ya?ml|toml|ini|cfg|cnf|conf|config|properties|props|env|tfvars|sh|bash|zsh|ksh|fish|bat|cmd|ps1|psm1|service|plist|reg|rc|settings|list|log|csv|tsv|hcl|nomad|inf|desktop|prefs|cnf|secret|creds)$/, 'config'],
  [/\.(?:json5?|jsonc|xml|xsd|pom|csproj|html?|xhtml|svg|ipynb|lock|map|plist|resx|webmanifest|har|ndjson|jsonl|vue|svelte)$/, 'data'],
  [/\.(?:md|markdown|mdx|rst|adoc|tex|org|textile|wiki)$/, 'prose'],
  [/\.(?:[cm]?[jt]sx?|pyi?|go|java|kts?|scala|groovy|gradle|rb|php\d?|phtml|cs|vb|fs|c|h|cc|cpp|cxx|hpp|hh|m|mm|swift|rs|pl|pm|lua|r|jl|dart|ex|exs|erl|hs|clj|cljs|elm|sql|tf|sol|vue|svelte|coffee|ejs|erb|jsp|aspx?|cshtml|proto|graphql|ml|nim|zig|v|pas|tcl|el|lisp)$/, 'code'],
];

export function fileKind(path: string): FileKind {
  const lower = path.toLowerCase();
  return KINDS.find(([names]) => names.test(lower))?.[1] ?? 'unknown';
}
