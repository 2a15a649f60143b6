import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../places';

/** A key and certificate for localhost, and the hash by which a browser is told to trust them. */
export type Certificate = { key: string; cert: string; hash: string };

/**
 * Makes a certificate of our own, once. A browser that ignores certificate errors altogether would
 * not cache; one that trusts this very key does.
 * @throws Error when openssl is missing.
 */
export function getCertificate(): Certificate {
  const folder = join(cacheFolder, 'certificate');
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  if (!existsSync(certFile)) {
    mkdirSync(folder, { recursive: true });
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    const files = ['-keyout', keyFile, '-out', certFile, '-days', '3650'];
    execFileSync('openssl', ['req', '-x509', ...kind, ...name, ...files], { stdio: 'pipe' });
  }
  const cert = readFileSync(certFile, 'utf8');
  const { publicKey } = new X509Certificate(cert);
  const hash = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
  return { key: readFileSync(keyFile, 'utf8'), cert, hash };
}
