// How a value is given to a name in a dozen kinds of files. `q` is what stands there; names come as a list of words.

const camel = (words) => words.map((w, i) => (i === 0 ? w : w[0].toUpperCase() + w.slice(1))).join('');
const pascal = (words) => words.map((w) => w[0].toUpperCase() + w.slice(1)).join('');
const snake = (words) => words.join('_');
const kebab = (words) => words.join('-');
const upper = (words) => words.join('_').toUpperCase();

/** Each: where it stands, and the text around name and value. A value that needs quotes gets them in all but the plain ones. */
export const surroundings = [
  ['settings.py', (n, v) => `import os\n\nDEBUG = False\n${upper(n)} = "${v}"\nALLOWED_HOSTS = ["*"]\n`],
  ['client.py', (n, v) => `def connect():\n    return Client(host="db1", ${snake(n)}='${v}', timeout=30)\n`],
  [
    'app.js',
    (n, v) => `const express = require('express');\nconst ${camel(n)} = '${v}';\napp.listen(3000);\n`,
  ],
  [
    'config.ts',
    (n, v) => `export const config: Config = {\n  region: 'eu-west-1',\n  ${camel(n)}: '${v}',\n};\n`,
  ],
  ['main.go', (n, v) => `package main\n\nvar (\n\t${camel(n)} = "${v}"\n)\n`],
  ['client.go', (n, v) => `func New() *Client {\n\treturn &Client{${pascal(n)}: "${v}", Retries: 3}\n}\n`],
  ['App.java', (n, v) => `public class App {\n  private static final String ${upper(n)} = "${v}";\n}\n`],
  ['Setup.java', (n, v) => `  void setup() {\n    client.set${pascal(n)}("${v}");\n  }\n`],
  ['init.rb', (n, v) => `Service.configure do |config|\n  config.${snake(n)} = '${v}'\nend\n`],
  ['hash.rb', (n, v) => `OPTIONS = { :${snake(n)} => '${v}', :retry => true }\n`],
  ['config.php', (n, v) => `<?php\ndefine('${upper(n)}', '${v}');\n`],
  ['params.php', (n, v) => `<?php\nreturn [\n    '${snake(n)}' => '${v}',\n];\n`],
  [
    'Program.cs',
    (n, v) =>
      `namespace App {\n  class Settings {\n    private const string ${pascal(n)} = "${v}";\n  }\n}\n`,
  ],
  ['values.yaml', (n, v) => `service:\n  port: 8080\n  ${camel(n)}: "${v}"\n`],
  ['deploy.yml', (n, v) => `env:\n  - name: ${upper(n)}\n    value: ${v}\n`, true],
  ['application.yml', (n, v) => `app:\n  ${kebab(n)}: ${v}\n`, true],
  ['config.json', (n, v) => `{\n  "debug": true,\n  "${camel(n)}": "${v}"\n}\n`],
  ['env.json', (n, v) => `[{"name": "${upper(n)}", "value": "${v}"}]\n`],
  ['config.toml', (n, v) => `[service]\n${snake(n)} = "${v}"\n`],
  ['.env', (n, v) => `NODE_ENV=production\n${upper(n)}=${v}\nPORT=3000\n`, true],
  ['app.ini', (n, v) => `[main]\n${snake(n)} = ${v}\nport = 25\n`, true],
  ['app.properties', (n, v) => `app.port=8080\napp.${n.join('.')}=${v}\n`, true],
  ['web.xml', (n, v) => `<config>\n  <${camel(n)}>${v}</${camel(n)}>\n</config>\n`, true],
  [
    'Web.config',
    (n, v) => `<appSettings>\n  <add key="${pascal(n)}" value="${v}" />\n</appSettings>\n`,
    true,
  ],
  ['main.tf', (n, v) => `resource "x_service" "main" {\n  ${snake(n)} = "${v}"\n}\n`],
  ['Dockerfile', (n, v) => `FROM node:20\nENV ${upper(n)}=${v}\nCMD ["node", "."]\n`, true],
  ['deploy.sh', (n, v) => `#!/bin/sh\nset -e\nexport ${upper(n)}="${v}"\n./run\n`],
  ['run.sh', (n, v) => `./tool --verbose --${kebab(n)} ${v} --retries 3\n`, true],
  ['README.md', (n, v) => `## Setup\n\n\`\`\`\n${snake(n)}: "${v}"\n\`\`\`\n`],
  ['Main.kt', (n, v) => `val ${camel(n)}: String = "${v}"\n`],
  ['main.rs', (n, v) => `const ${upper(n)}: &str = "${v}";\n`],
  ['Config.swift', (n, v) => `    let ${camel(n)} = "${v}"\n`],
  ['notes.txt', (n, v) => `staging\n${snake(n)} = ${v}\n`, true],
];
