// Visits one page and writes Lighthouse's report: node visit.mjs <address> <report> <certificate hash> <browser>
import { writeFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [address, file, certificate, chromePath] = process.argv.slice(2);
const chrome = await launch({
  chromePath,
  chromeFlags: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    `--ignore-certificate-errors-spki-list=${certificate}`,
  ],
});
try {
  const result = await lighthouse(address, {
    port: chrome.port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    // Error pages are pages too.
    ignoreStatusCode: true,
  });
  if (!result) throw new Error('Lighthouse gave no report.');
  writeFileSync(file, result.report);
} finally {
  chrome.kill();
}
