// Command scale measures what a vault's store costs as it grows. scripts/scale runs it, and
// docs/scale.md tells what it found.
//
// For each size it enrols that many accounts through vault.Vault over shred.Store and three
// real SoftHSM tokens, without HTTP and with the lightest KSF; then it releases, updates,
// checks and erases, and counts bytes, pages, memory and time. Each step is a process of its
// own, so that memory and opening are those of a fresh daemon.
//
// It promises exact bytes and pages: what a commit writes to the file is told apart from
// what SoftHSM writes to its tokens. A missed target for a size or a ratio fails it.
//
// It does not promise times that hold elsewhere: they are printed and never fail it, except
// the ratio of two latencies that are measured side by side. Its own clients use the same
// processors as the vault that it measures.
package main
