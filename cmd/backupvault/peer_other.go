//go:build !linux

package main

import (
	"net/netip"
	"os"
)

// peerUser takes everybody for the user: this system does not say who is at the other end.
func peerUser(_, _ netip.AddrPort) (uid int, found bool) { return os.Getuid(), true }
