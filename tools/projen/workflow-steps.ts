import type { github } from 'projen';

type Step = github.workflows.JobStep;

export const CHECKOUT: Step = { name: 'Checkout', uses: 'actions/checkout@v5' };
export const SETUP_NODE: Step = { name: 'Node', uses: 'actions/setup-node@v5', with: { 'node-version': '20', cache: 'npm' } };
export const INSTALL: Step = { name: 'Install', run: 'npm ci' };
