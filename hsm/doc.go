// Package hsm is what backupvault asks of HSMs over PKCS#11: Token is one of them, Fleet
// several under a majority rule.
//
// It promises:
//   - Keys are made inside the token, sensitive and not extractable, and never leave it.
//   - One session is used by one goroutine for one operation at a time, a handle only under
//     the login that found it, and a session with an unexpected error never again: by type,
//     because a fault in a PKCS#11 library ends the process.
//   - An operation ends within its context and a limit of 10 s. C_ calls cannot be
//     cancelled: the goroutine that makes one is abandoned, its outcome stays unknown, and
//     a token whose call hangs is out.
//   - A token that errors is out: every call on it fails with ErrDown at once, until its
//     Fleet has logged in again. "No such key" (ErrNoKey) is only said when the token, logged
//     in, with its own keys in place, answered a search.
//   - A token whose library has lost the connection comes back by itself: where plain logins
//     keep failing the library is finalised and initialised, unless another token on it is
//     well or a call into it has not returned.
//   - A PIN that a token refused is not tried again, on any token, until its file changes.
//   - Every object is created whole and destroyed whole, never modified; a search of a
//     token never runs while this process creates on it.
//
// It does not promise that C_DestroyObject is final on every product, nor that two
// processes can share a token (they must not), nor that a library which crashes leaves the
// process alive. PINs and results pass through buffers of the binding that are freed
// unwiped.
package hsm
