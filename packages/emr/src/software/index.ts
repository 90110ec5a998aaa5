export type { ApplicationConfigProperty } from './application-config';
export type { BootstrapActionConfigProperty } from './bootstrap-action-config';
export type { ConfigurationProperty } from './configuration';
export type { KerberosAttributesProperty } from './kerberos-attributes';
export type { ScriptBootstrapActionConfigProperty } from './script-bootstrap-action-config';
