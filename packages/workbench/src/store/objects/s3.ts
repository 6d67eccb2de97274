/** An S3-compatible object store as a place for files. A put is atomic there; the client is loaded when it is needed. */
import type * as S3 from '@aws-sdk/client-s3'
import { fill } from '@sharara/core'
import { Failure, systemCode } from '../failure.ts'
import type { ObjectStore } from './contract.ts'
import { words } from './words.ts'

type Sdk = typeof S3
type Client = InstanceType<Sdk['S3Client']>

export interface BucketAddress {
  readonly bucket: string
  /** Without slashes at its ends; may be empty. */
  readonly prefix: string
}

/** Null for what is no address of a bucket. @throws Failure for one that cannot be read. */
export function readBucketAddress(given: string): BucketAddress | null {
  if (!/^s3:/i.test(given)) return null
  const [, bucket, prefix] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/i.exec(given) ?? []
  if (bucket === undefined) throw new Failure(fill(words.badBucket, { got: given }), 2)
  return { bucket, prefix: (prefix ?? '').replaceAll(/^\/+|\/+$/g, '') }
}

/** Chosen: about half a minute of a store that is away is waited out, with growing pauses. AWS_MAX_ATTEMPTS says otherwise. */
const attempts = 10

/**
 * @param endpoint address of the server, where it is not Amazon's; else what the environment says (AWS_ENDPOINT_URL).
 * Credentials and region come from the environment and the usual files, as with every client of S3.
 */
export async function openBucket(address: BucketAddress, endpoint?: string): Promise<ObjectStore> {
  const sdk = await import('@aws-sdk/client-s3')
  const client = new sdk.S3Client({
    ...(endpoint === undefined ? {} : { endpoint }),
    region: process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? 'us-east-1',
    // servers other than Amazon's know buckets by path, and not all of them the newer checksums
    forcePathStyle: endpoint !== undefined || hasOwnEndpoint(),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: Number(process.env['AWS_MAX_ATTEMPTS']) || attempts,
  })
  return bucketStore(sdk, client, address)
}

function hasOwnEndpoint(): boolean {
  return (process.env['AWS_ENDPOINT_URL_S3'] ?? process.env['AWS_ENDPOINT_URL'] ?? '') !== ''
}

function bucketStore(sdk: Sdk, client: Client, { bucket, prefix }: BucketAddress): ObjectStore {
  const shown = prefix === '' ? `s3://${bucket}` : `s3://${bucket}/${prefix}`
  const key = (name: string): string => (prefix === '' ? name : `${prefix}/${name}`)
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw storeFailure(error, shown, bucket)
    }
  }
  return {
    shown,
    put: async (name, bytes) => {
      await told(client.send(new sdk.PutObjectCommand({ Bucket: bucket, Key: key(name), Body: bytes })))
    },
    get: async (name) => {
      const body = async (): Promise<Uint8Array | null> => {
        try {
          const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key(name) }))
          return (await Body?.transformToByteArray()) ?? null
        } catch (error) {
          if (nameOf(error) === 'NoSuchKey') return null
          throw error
        }
      }
      return told(body())
    },
    names: (folder) => told(namesIn(sdk, client, bucket, `${key(folder)}/`)),
    remove: async (name) => {
      await told(client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: key(name) })))
    },
  }
}

/** A page holds at most a thousand names. */
async function namesIn(sdk: Sdk, client: Client, bucket: string, folder: string): Promise<readonly string[]> {
  const names: string[] = []
  let token: string | undefined
  do {
    const page = await client.send(
      new sdk.ListObjectsV2Command({
        Bucket: bucket,
        Prefix: folder,
        Delimiter: '/',
        ...(token === undefined ? {} : { ContinuationToken: token }),
      }),
    )
    for (const { Key } of page.Contents ?? []) if (Key !== undefined && Key !== folder) names.push(Key.slice(folder.length))
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined
  } while (token !== undefined)
  return names
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}

const credentialFaults = new Set([
  'CredentialsProviderError',
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'InvalidToken',
  'ExpiredToken',
  'TokenRefreshRequired',
])
const networkFaults = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET', 'EPIPE'])

function storeFailure(error: unknown, shown: string, bucket: string): unknown {
  const name = nameOf(error)
  if (name === 'NoSuchBucket') return new Failure(fill(words.noBucket, { bucket, store: shown }), 3)
  if (credentialFaults.has(name)) return new Failure(fill(words.badCredentials, { store: shown, code: name }), 3)
  if (name === 'AccessDenied' || name === 'AllAccessDisabled') return new Failure(fill(words.accessDenied, { store: shown }), 3)
  const code = systemCode(error)
  if (networkFaults.has(code)) return new Failure(fill(words.unreachable, { store: shown, code }), 3)
  return new Failure(
    fill(words.otherFault, { store: shown, code: name, message: error instanceof Error ? error.message : String(error) }),
    3,
  )
}
