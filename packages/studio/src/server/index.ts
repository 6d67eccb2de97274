/** The server behind the page, where there is one: big ensembles and stored runs. */
export { findServer, type Behind, type Browser, type Server, type Stream } from './client.ts'
export {
  ServerRefusal,
  type Asked,
  type DaySeries,
  type EnsembleAsked,
  type Health,
  type Progress,
  type ServerProblem,
  type ServerStatus,
  type StoredEnsemble,
  type StoredRun,
  type Told,
} from './contract.ts'
