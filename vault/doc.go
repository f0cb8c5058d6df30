// Package vault is the heart: it keeps records, decides attempts, and runs the steps of
// every operation in the order that the promises need.
//
// How it is built: decisions are pure functions (record and counter, request, moment) ->
// (record' and counter', reply, events); they stand in the files decide_*.go. Vault runs
// them, each inside the Store.Update that commits its result, and does the I/O around them:
// HSM calls, answers, the sweeper for deadlines, what is held in memory between two calls
// of a client (desk.go).
//
// It promises, given a Store whose Update is atomic and durable and cannot be rolled back:
//
//   - An attempt is charged and committed before the method's secrets are opened. Whatever
//     ends the process, the store's commit or the answer, the attempt is spent or was
//     never answered.
//   - A charge is taken back by one thing only: a verified KE3 for an attempt that is
//     noted, in time, on a method that is live, decided in the commit that records it.
//   - The commit that finds a limit reached, with no attempt that could still finish,
//     destroys the method, and the account with its last method.
//   - An envelope leaves only after the commit of its attempt's success.
//   - A passkey's answer is verified first; its outcome is committed before the part is
//     opened or anything is answered. What does not verify is charged in that commit.
//   - One OPRF key evaluates one element in registration.
//   - The account is a parameter of every operation; no state of one account is reachable
//     by a request of another.
//
// It does not promise anything against root on the running host, does not authenticate the
// caller (package server does, from the access token) and speaks no HTTP.
package vault
