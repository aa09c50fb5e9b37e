/**
 * What a file's name, or the first line of a script, says of how values are written in it: `config` and `shell` write them without quotes, `code` writes names and calls so,
 * `data` has quotes around all, `prose` may show anything. It gives context only: every kind is read.
 */
export type FileKind = 'code' | 'config' | 'data' | 'prose' | 'unknown';

const ENDINGS = new Map<string, FileKind>(
  Object.entries({
    config: `yaml yml toml ini cfg cnf conf config properties props env tfvars sh bash zsh ksh fish bat cmd ps1 psm1 service reg rc settings list log csv
      tsv hcl nomad inf desktop prefs secret creds npmrc netrc pgpass yarnrc pypirc s3cfg boto dockercfg git-credentials bashrc zshrc profile
      bash_profile envrc htpasswd dockerfile credentials rsc asset ovpn rdp remmina ora secrets vhost`,
    data: 'json json5 jsonc xml xsd pom csproj html htm xhtml svg ipynb lock map plist resx webmanifest har ndjson jsonl mobileconfig vue svelte',
    prose: 'md markdown mdx rst adoc tex org textile wiki',
    code: `js jsx ts tsx flow mjs mjsx cjs cjsx mts mtsx cts ctsx py pyi go java kt kts scala groovy gradle rb php php3 php4 php5 php7 phtml cs vb fs c h cc
      cpp cxx hpp hh m mm swift rs pl pm perl lua r jl dart ex exs erl hs clj cljs elm sql tf sol coffee ejs erb jsp asp aspx cshtml proto graphql ml
      nim zig v pas tcl el lisp`,
  }).flatMap(([kind, endings]) => endings.split(/\s+/).map((ending) => [ending, kind as FileKind] as const)),
);

/** Endings of copies, templates and stages, before which a file's own ending stands: `config.yml.example`, `nginx.conf.j2`. */
const AROUND = new Set(
  `in tmpl tpl template templ gotmpl j2 jinja jinja2 erb mustache hbs liquid dist sample example default defaults bak backup old orig original save saved copy new
  tmp local dev development test testing ci stage staging prod production disabled enabled patch diff rej rpmnew rpmsave rpmorig dpkg-old dpkg-new dpkg-dist
  ucf-old ucf-dist`.split(/\s+/),
);

/**
 * Files of a name without an ending, and with more behind it: `Dockerfile.dev`, `.env.production`; what a program reads from a home, what a shell
 * remembers, and tables of cron.
 */
const NAMES =
  /(?:^|\/)(?:(?:\.?env|\.?config|credentials|(?:docker|make|proc|vagrant|jenkins)file)(?:[._-][^/]*)?|\.\w+(?:rc|_history)|crontab|cron\.d\/[^/]*)$/;

const FIRST_LINE = 128;
const SHELL = /^#!.*[/\s](?:ba|da|k|z)?sh\b/;
const LANGUAGE =
  /^#!.*[/\s](?:python|perl|ruby|node|php|lua|deno|bun|groovy|Rscript|swift|scala|escript|elixir|guile)/;

/** What a file is by its name, else by the first line of a script. */
export function fileKind(path: string, bytes: Uint8Array): FileKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return kindOfEnding(name) ?? (NAMES.test(path.toLowerCase()) ? 'config' : kindOfScript(bytes));
}

function kindOfEnding(name: string): FileKind | undefined {
  const dot = name.lastIndexOf('.');
  if (dot < 0) return undefined;
  const ending = name.slice(dot + 1).toLowerCase();
  const inner = AROUND.has(ending) ? kindOfEnding(name.slice(0, dot)) : undefined;
  return inner ?? ENDINGS.get(ending);
}

function kindOfScript(bytes: Uint8Array): FileKind {
  if (bytes[0] !== 0x23 || bytes[1] !== 0x21) return 'unknown';
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, FIRST_LINE)).toString(
    'latin1',
  );
  if (SHELL.test(line)) return 'config';
  return LANGUAGE.test(line) ? 'code' : 'unknown';
}
