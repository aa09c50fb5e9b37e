/** Counts what was seen, by family and tool, and prints it. */
export class Table {
  wrong = 0;
  #rows = new Map();

  add({ family, tool }, faults, outcome) {
    const key = `${family.padEnd(12)} ${tool}`;
    const row = this.#rows.get(key) ?? { cases: 0, wrong: 0, 0: 0, 1: 0, 2: 0, seconds: 0, rss: 0 };
    row.cases++;
    if (faults.length > 0) row.wrong++;
    if (faults.length > 0) this.wrong++;
    if (outcome?.status !== null && outcome !== undefined) row[outcome.status]++;
    row.seconds = Math.max(row.seconds, outcome?.seconds ?? 0);
    row.rss = Math.max(row.rss, outcome?.rss ?? 0);
    this.#rows.set(key, row);
  }

  /** One line for a case: what was given, what came of it, and what is wrong with that. */
  show({ tool, slot, what }, faults, { status, signal, seconds, rss, stderr }) {
    const measured = `${signal ?? status}, ${seconds.toFixed(1)} s${rss ? `, ${rss.toFixed(0)} MiB` : ''}`;
    const said = stderr.trim().split('\n').slice(0, 4).join(' // ').slice(0, 400);
    console.log(
      `${faults.length > 0 ? 'WRONG' : 'right'}  ${tool} ${slot} | ${what} | ${measured} | ${faults.join('; ')} | ${said}`,
    );
  }

  print() {
    console.log(
      '\nfamily       tool                      cases  wrong   exit 0  1  2   slowest  most memory',
    );
    for (const [key, row] of [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const counts = `${cell(row.cases, 5)}  ${cell(row.wrong, 5)}  ${cell(row[0], 6)} ${cell(row[1], 4)} ${cell(row[2], 3)}`;
      const memory = row.rss > 0 ? `${row.rss.toFixed(0)} MiB` : '';
      console.log(`${key.padEnd(38)} ${counts}  ${cell(row.seconds.toFixed(1), 6)} s  ${cell(memory, 8)}`);
    }
    const cases = [...this.#rows.values()].reduce((sum, row) => sum + row.cases, 0);
    console.log(`\n${cases} cases, ${this.wrong} wrong`);
  }
}

const cell = (value, width) => String(value).padStart(width);
