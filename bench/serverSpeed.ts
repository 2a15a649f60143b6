/**
 * Compares our own server with `sirv` alone over the files of the last build, with a small load
 * generator and no other program: npx tsx bench/serverSpeed.ts [/address]
 */
import { median } from './measure/median';
import { compareServers, getShare } from './load/compareServers';

const [path = '/en/cases/pm-v-openai'] = process.argv.slice(2);
const rates = await compareServers({ path, connections: 64, seconds: 2, rounds: 5 });
for (const [name, rounds] of Object.entries(rates)) {
  console.log(
    `${name}: ${median(rounds).toFixed(0)} requests a second, median of ${rounds.length}`,
  );
}
console.log(`dossier answers ${getShare(rates).toFixed(2)} times as many as sirv`);
