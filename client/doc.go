// Package client is the device's side of backupvault: it enrols a backup key K under a
// password, gives it back for that password, and checks everything a vault says.
//
// It promises:
//   - Neither K nor the password, nor anything that allows an offline guess at it, leaves
//     the process, except inside the envelope that only the password opens.
//   - Before it sends an access token it has verified the vault's fleet statements against
//     the pin, and it never goes back to an older statement than it has seen.
//   - Every answer is checked before the next message is sent. Each way in which a vault
//     can misbehave has its own error (errors.go); after one of them nothing more is sent.
//   - An attempt to recover that was cut off is kept (AttemptStore) and repeated under the
//     same name, so that a bad network costs no attempts.
//
// It does not promise that Go leaves no copy of a secret in memory, and it cannot tell a
// wrong password from a vault that answers with the keys of a wrong record.
//
// The package reaches no cgo and runs wherever Go does.
package client
