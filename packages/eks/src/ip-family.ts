/**
 * The kind of addresses that pods and services have.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/cni-ipv6.html
 */
export enum EksIpFamily {
  /**
   * IPv4.
   */
  IPV4 = 'ipv4',

  /**
   * IPv6; the VPC and its subnets need blocks of both.
   */
  IPV6 = 'ipv6',
}
