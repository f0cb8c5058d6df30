// Package node puts one vault together from a configuration: HSM fleet, store, vault and
// HTTP server, with a control socket beside them. The daemon, its dev mode and the tests
// all run the same Node.
//
// It promises: Init leaves either a complete vault or nothing of its own; Run serves 503
// while too few HSMs answer and keeps trying, and ends at once, with an error that says
// which, when the file was rolled back, forked or damaged; a stop lets open attempts
// finish.
//
// It decides nothing about attempts or records (vault does) and keeps no key: the vault
// root key leaves Init as a file that the operator takes offline.
package node
