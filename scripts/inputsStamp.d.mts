/** What a build was made from. */
export type InputsStamp = {
  version: 1;
  variables: Readonly<Record<string, string>>;
  /** By path: size in bytes, time of the last change in milliseconds, hash of the contents. */
  files: Readonly<Record<string, readonly [size: number, time: number, hash: string]>>;
};

export function computeStamp(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
  earlier?: InputsStamp,
): InputsStamp;

export function findChange(before: InputsStamp, after: InputsStamp): string | undefined;
