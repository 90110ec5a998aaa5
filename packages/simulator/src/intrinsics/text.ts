import { splitTemplate } from '@sfn-tasks/asl';
import { javaText } from '../json/java-text';
import type { Intrinsic } from './intrinsic';

export const textIntrinsics: { readonly [name: string]: Intrinsic } = {
  'States.Format': (args) => {
    const texts = splitTemplate(args.template ?? args.text(0));
    const values = args.values.slice(1);
    if (texts.length - 1 !== values.length)
      throw new Error(`there are ${texts.length - 1} placeholders {} and ${values.length} values for them`);
    return texts.map((text, index) => (index < values.length ? text + javaText(values[index]) : text)).join('');
  },
  // Any character of the second argument splits, and nothing between two of them is left out.
  'States.StringSplit': (args) => {
    const splitters = new Set(args.text(1));
    const parts = [''];
    for (const character of args.text(0)) {
      if (splitters.has(character)) parts.push('');
      else parts[parts.length - 1] += character;
    }
    return parts.filter((part) => part !== '');
  },
};
