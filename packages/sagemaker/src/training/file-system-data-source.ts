import { renderStruct } from '@sfn-tasks/core';

/**
 * Where data is in a file system.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_FileSystemDataSource.html
 */
export interface FileSystemDataSource {
  /**
   * The id of the file system, such as `fs-0123456789abcdef0`.
   */
  readonly fileSystemId: string;

  /**
   * The service that the file system is of.
   */
  readonly fileSystemType: FileSystemType;

  /**
   * The folder in it.
   */
  readonly directoryPath: string;

  /**
   * Whether the job may write there.
   */
  readonly fileSystemAccessMode: FileSystemAccessMode;
}

/**
 * The service that a file system is of.
 */
export enum FileSystemType {
  /**
   * Amazon EFS.
   */
  EFS = 'EFS',

  /**
   * Amazon FSx for Lustre.
   */
  FSX_LUSTRE = 'FSxLustre',
}

/**
 * Whether a job may write to a file system.
 */
export enum FileSystemAccessMode {
  /**
   * It may only read.
   */
  READ_ONLY = 'ro',

  /**
   * It may read and write.
   */
  READ_WRITE = 'rw',
}

/**
 * The file system as the API spells it.
 *
 * @internal
 */
export function renderFileSystem(source: FileSystemDataSource | undefined): unknown {
  return renderStruct(source, ({ fileSystemId, fileSystemType, directoryPath, fileSystemAccessMode }) => ({
    FileSystemId: fileSystemId,
    FileSystemType: fileSystemType,
    DirectoryPath: directoryPath,
    FileSystemAccessMode: fileSystemAccessMode,
  }));
}
