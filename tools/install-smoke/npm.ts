import { run } from './process';

/** What npm prints. Packages that are not ours come from its cache if they are there. */
export function npm(folder: string, environment: Record<string, string>, ...args: string[]): Promise<string> {
  return run(folder, 'npm', args, {
    ...environment,
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  });
}
