import { renderStruct } from '@sfn-tasks/core';

/**
 * How the cluster authenticates by Kerberos, if its security configuration says that it does.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_KerberosAttributes.html
 */
export interface KerberosAttributesProperty {
  /**
   * The password of `adDomainJoinUser` in Active Directory.
   *
   * @default - none
   */
  readonly adDomainJoinPassword?: string;

  /**
   * A user who may join machines to the domain, for a cross-realm trust with Active Directory.
   *
   * @default - none
   */
  readonly adDomainJoinUser?: string;

  /**
   * The password of the trust principal, the same in both realms, for a cross-realm trust.
   *
   * @default - none
   */
  readonly crossRealmTrustPrincipalPassword?: string;

  /**
   * The password of the kadmin service on the cluster's key distribution center.
   *
   * @default - none, which EMR refuses
   */
  readonly kdcAdminPassword?: string;

  /**
   * The realm that all nodes of the cluster belong to, such as `EC2.INTERNAL`.
   */
  readonly realm: string;
}

/** @internal */
export function renderKerberosAttributes(kerberos: KerberosAttributesProperty | undefined): unknown {
  return renderStruct(
    kerberos,
    ({ adDomainJoinPassword, adDomainJoinUser, crossRealmTrustPrincipalPassword, kdcAdminPassword, realm }) => ({
      ADDomainJoinPassword: adDomainJoinPassword,
      ADDomainJoinUser: adDomainJoinUser,
      CrossRealmTrustPrincipalPassword: crossRealmTrustPrincipalPassword,
      KdcAdminPassword: kdcAdminPassword,
      Realm: realm,
    }),
  );
}
