import * as fs from 'node:fs';
import * as path from 'node:path';
import type { TemplateJson } from './template';

/** The folder that an app is synthesized into. */
export class Assembly {
  constructor(private readonly folder: string) {}

  /** The text of a file asset, by its key in the bucket. */
  public asset(key: string): string | undefined {
    const file =
      this.pathOf(key) ?? [path.basename(key), `asset.${path.basename(key)}`].find((name) => fs.existsSync(path.join(this.folder, name)));
    return file === undefined ? undefined : fs.readFileSync(path.join(this.folder, file), 'utf8');
  }

  /** The templates of all stacks, by name. */
  public templates(): [stackName: string, template: TemplateJson][] {
    return this.files('.template.json').map(([name, text]) => [name, JSON.parse(text)]);
  }

  /** The file, in the folder, of an asset of this key in the bucket. */
  public pathOf(key: string): string | undefined {
    for (const [, text] of this.files('.assets.json')) {
      const { files = {} } = JSON.parse(text) as { files?: { [hash: string]: AssetJson } };
      for (const { source, destinations } of Object.values(files)) {
        if (Object.values(destinations).some(({ objectKey }) => objectKey === key)) return source.path;
      }
    }
    return undefined;
  }

  private files(ending: string): [name: string, text: string][] {
    if (!fs.existsSync(this.folder)) return [];
    const names = fs.readdirSync(this.folder).filter((name) => name.endsWith(ending));
    return names.map((name) => [name.slice(0, -ending.length), fs.readFileSync(path.join(this.folder, name), 'utf8')]);
  }
}

interface AssetJson {
  readonly source: { readonly path: string };
  readonly destinations: { readonly [name: string]: { readonly objectKey: string } };
}
