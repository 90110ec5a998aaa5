import { CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { CfnApplication } from 'aws-cdk-lib/aws-emrserverless';
import { CfnCrawler, CfnDatabase, CfnJob } from 'aws-cdk-lib/aws-glue';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

/** Where the orders of a shop are kept, and what works on them. */
export class Lake extends Construct {
  public readonly data = new Bucket(this, 'Data', { encryption: BucketEncryption.S3_MANAGED, enforceSSL: true });
  public readonly database = 'sales';
  public readonly workGroup = new CfnWorkGroup(this, 'Analysts', { name: 'analysts' });
  public readonly spark = new CfnApplication(this, 'Spark', { type: 'SPARK', releaseLabel: 'emr-7.9.0' });
  public readonly sparkRole = new Role(this, 'SparkRole', { assumedBy: new ServicePrincipal('emr-serverless.amazonaws.com') });
  public readonly loadOrders: CfnJob;
  public readonly ordersCrawler: CfnCrawler;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const glueRole = new Role(this, 'GlueRole', {
      assumedBy: new ServicePrincipal('glue.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSGlueServiceRole')],
    });
    for (const role of [glueRole, this.sparkRole]) this.data.grantReadWrite(role);
    new CfnDatabase(this, 'Sales', { catalogId: Stack.of(this).account, databaseInput: { name: this.database } });
    this.loadOrders = new CfnJob(this, 'LoadOrders', {
      name: 'load-orders',
      role: glueRole.roleArn,
      glueVersion: '5.0',
      command: { name: 'glueetl', pythonVersion: '3', scriptLocation: this.data.s3UrlForObject('scripts/load-orders.py') },
    });
    this.ordersCrawler = new CfnCrawler(this, 'OrdersCrawler', {
      name: 'orders',
      role: glueRole.roleArn,
      databaseName: this.database,
      targets: { s3Targets: [{ path: this.data.s3UrlForObject('orders/') }] },
    });
  }
}
