// Package opaque is the password gate: OPAQUE (RFC 9807) in one fixed suite, as a vault and
// its clients run it. The arithmetic is github.com/bytemare/opaque; this package fixes the
// suite, names the two parties, holds the keys of one method and adds the checks that the
// library leaves to its caller.
//
// Suite: OPRF and 3DH over ristretto255-SHA512, HKDF-SHA-512, HMAC-SHA-512, SHA-512,
// Argon2id with a salt of 16 zero bytes and 64 bytes of output, empty context. Identities
// are text: the server is "backupvault/1 <vault ID in hex>", the client is the account.
//
// It promises:
//   - every method has an OPRF key and an AKE key pair of its own, made here and drawn from
//     no seed, so that destroying a part destroys the keys;
//   - both sides refuse elements that are the identity or not canonical, and the client
//     refuses its own element sent back (a server that reflects it would see what the bare
//     password hashes to), in registration and in login;
//   - all of that, and too weak or too costly KSF parameters, is refused before the KSF runs;
//   - a client can save a login and resume it: the same state and password give the same
//     KE1 byte for byte, and the state alone is no oracle for guesses.
//
// It does not promise that a client can tell a wrong password from a vault that evaluates
// under another key or sends another record: both look like [ErrWrongPassword]. A server
// that holds a method's part can test passwords at the cost of the KSF; no counting is done
// here (see vault).
package opaque
