// Package web is the page for people: TypeScript in src, built by build.mjs into static,
// which is committed and embedded here, so that building the daemon needs no Node.
//
// It promises that the embedded files are what the sources and the lock file give (a test
// builds them again), and that the page keeps the rules C-2 to C-15 of docs/protocol.md (its
// core runs against a real vault under Node, the whole of it in Chromium). The password and
// the OPAQUE library live in a worker that may reach no network.
//
// It does not promise that what a browser runs is this page: whoever serves it can serve
// another one. Only the command line is free of that.
package web

import (
	"embed"
	"io/fs"
)

//go:embed static
var static embed.FS

// Files returns the page: index.html, and under assets/ files named by their hash.
func Files() fs.FS {
	sub, err := fs.Sub(static, "static")
	if err != nil {
		panic("web: " + err.Error()) // only for a name that is no path
	}
	return sub
}
