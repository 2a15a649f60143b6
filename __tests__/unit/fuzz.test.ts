import { createRandom } from '@/lib/cover/createRandom';
import { DamageCheck, type Outcome } from '../support/fuzz/checkDamaged';
import { damageDocument, type Damaged, damageNames } from '../support/fuzz/damageDocument';

/** How many documents; `npm run fuzz` asks for more. A seed gives the same ones again. */
const size = Number(process.env['FUZZ_DOCUMENTS'] ?? 260);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
/** Milliseconds that one document may take: what would take longer has to be a finding. */
const budget = 2000;

const check = new DamageCheck();

/** Damages and checks a number of documents of one class. */
function* runClass(name: string, count: number): Generator<[file: string, Damaged, Outcome]> {
  for (let made = 0, tried = 0; made < count && tried < count * 50; tried += 1) {
    const random = createRandom(seed * 1_000_003 + damageNames.indexOf(name) * 10_007 + tried);
    const base = check.bases[Math.floor(random() * check.bases.length)];
    const damaged = base && damageDocument(name, base, random);
    if (!damaged) continue;
    made += 1;
    yield [base.file, damaged, check.check(base.file, damaged.bytes)];
  }
}

/** On a busy machine one try may be slow; what takes long by itself does so each time. */
function isSlow(file: string, { bytes }: Damaged): boolean {
  return [1, 2].every(() => check.check(file, bytes).time > budget);
}

it('starts from documents without errors', () => {
  expect(check.listErrors()).toEqual([]);
  expect(check.bases.length).toBeGreaterThan(8);
});

describe.each(damageNames)('documents damaged by %s', (name) => {
  const count = Math.ceil(size / damageNames.length);

  it('render or are reported where they are damaged, in time', () => {
    let made = 0;
    for (const [file, damaged, { errors, isRendered, findings, time }] of runClass(name, count)) {
      made += 1;
      const about = `${name}, document ${made} from ${file}`;
      const places = findings.filter((finding) => finding.file === file);
      const listed = places.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
      if (!isRendered && errors.length === 0) throw new Error(`${about}: dropped in silence`);
      const lines = Buffer.from(damaged.bytes)
        .toString('utf8')
        .split(/\r\n?|\n/).length;
      const isPlaced = places.every((at) => at.line >= 1 && at.column >= 1 && at.line <= lines);
      if (!isPlaced) throw new Error(`${about}: a finding beyond the file, ${listed.join(', ')}`);
      if (time > budget && isSlow(file, damaged)) {
        throw new Error(`${about}: ${Math.round(time)} ms (${listed.join(', ')})`);
      }
      const { must } = damaged;
      if (!must) continue;
      const isFound = errors.some(
        ({ file: place, line, rule }) =>
          place === file && Math.abs(line - must.line) <= 1 && must.rules.includes(rule),
      );
      if (!isFound) {
        throw new Error(
          `${about}: ${must.rules.join(' or ')} missing near line ${must.line}; found ${listed.join(', ') || 'nothing'}`,
        );
      }
    }
    expect(made).toBe(count);
  }, 600_000);
});
