// Package interop holds docs/protocol.md against a second client: one in JavaScript,
// written from that page alone, in testdata/node. All of it is tests.
//
// It promises that the page is enough to write a client: what the JavaScript client enrols,
// `backupvault recover` recovers, and the other way round, against a real daemon, with
// passkeys of a soft authenticator of its own too; and that
// the daemon answers each refusal of the page (rules V-1 to V-15) with the code and status
// that stand there, and that a refusal changes nothing.
//
// It does not prove the rules: V-5, V-7 and V-9 are seen from outside only, and no nonce,
// session, deadline or pending change is waited for until it ends. The daemon's own tests do that.
package interop
