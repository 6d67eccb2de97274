/** A place for files by its address: `s3://bucket/folder`, or the path of a folder. */
import type { ObjectStore } from './contract.ts'
import { openFolder } from './folder.ts'
import { openBucket, readBucketAddress } from './s3.ts'

export async function openObjects(where: string, endpoint?: string): Promise<ObjectStore> {
  const bucket = readBucketAddress(where)
  return bucket === null ? openFolder(where) : openBucket(bucket, endpoint)
}
