/**
 * What a file's name says of how values are written in it: `config` and `shell` write them without quotes, `code` writes names and calls so,
 * `data` has quotes around all, `prose` may show anything. The name gives context only: every kind is read.
 */
export type FileKind = 'code' | 'config' | 'data' | 'prose' | 'unknown';

const ENDINGS = new Map<string, FileKind>(
  Object.entries({
    config: `yaml yml toml ini cfg cnf conf config properties props env tfvars sh bash zsh ksh fish bat cmd ps1 psm1 service reg rc settings list log csv
      tsv hcl nomad inf desktop prefs secret creds npmrc netrc pgpass yarnrc pypirc s3cfg boto dockercfg git-credentials bashrc zshrc profile
      bash_profile envrc htpasswd dockerfile credentials`,
    data: 'json json5 jsonc xml xsd pom csproj html htm xhtml svg ipynb lock map plist resx webmanifest har ndjson jsonl vue svelte',
    prose: 'md markdown mdx rst adoc tex org textile wiki',
    code: `js jsx ts tsx flow mjs mjsx cjs cjsx mts mtsx cts ctsx py pyi go java kt kts scala groovy gradle rb php php3 php4 php5 php7 phtml cs vb fs c h cc
      cpp cxx hpp hh m mm swift rs pl pm perl lua r jl dart ex exs erl hs clj cljs elm sql tf sol coffee ejs erb jsp asp aspx cshtml proto graphql ml
      nim zig v pas tcl el lisp`,
  }).flatMap(([kind, endings]) => endings.split(/\s+/).map((ending) => [ending, kind as FileKind] as const)),
);
/** Files of a name without an ending; names before a dash, a dot or an underscore too: `Dockerfile.dev`, `.env.production`. */
const NAMES = /^(?:\.?env|\.?config|credentials|(?:docker|make|proc|vagrant|jenkins)file)(?:[._-].*)?$/;

export function fileKind(path: string): FileKind {
  const start = path.lastIndexOf('/') + 1;
  const dot = path.lastIndexOf('.');
  if (dot >= start) {
    const ending = path.slice(dot + 1);
    const byEnding = ENDINGS.get(ending) ?? ENDINGS.get(ending.toLowerCase());
    if (byEnding !== undefined) return byEnding;
  }
  return NAMES.test(path.slice(start).toLowerCase()) ? 'config' : 'unknown';
}
