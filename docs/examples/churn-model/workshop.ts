import { Repository } from 'aws-cdk-lib/aws-ecr';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

/** Where the data and the models are kept, and the images that work on them. */
export class Workshop extends Construct {
  public readonly key = new Key(this, 'Key', { enableKeyRotation: true });
  public readonly data = new Bucket(this, 'Data', { encryptionKey: this.key, enforceSSL: true });
  public readonly models = new Bucket(this, 'Models', { encryptionKey: this.key, enforceSSL: true });
  public readonly preparer = new Repository(this, 'Preparer');
  public readonly trainer = new Repository(this, 'Trainer');
}
