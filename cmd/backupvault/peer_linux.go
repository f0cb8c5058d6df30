package main

import (
	"encoding/binary"
	"fmt"
	"net/netip"
	"os"
	"strconv"
	"strings"
)

// peerUser finds the user whose program is at the other end of a connection on this machine,
// in the kernel's tables (proc_pid_net(5)). Only while the program holds it open: a socket that
// was let go stands there as root's.
func peerUser(peer, ours netip.AddrPort) (uid int, found bool) {
	for _, table := range []string{"/proc/self/net/tcp", "/proc/self/net/tcp6"} {
		b, err := os.ReadFile(table)
		if err != nil {
			continue
		}
		if uid, found = userIn(string(b), peer, ours); found {
			return uid, true
		}
	}
	return 0, false
}

// userIn reads a table: number, local address, remote address, state, ..., user in the eighth column.
func userIn(table string, peer, ours netip.AddrPort) (uid int, found bool) {
	const established = "01"
	for row := range strings.Lines(table) {
		f := strings.Fields(row)
		// An IPv6 socket shows the address behind a prefix.
		if len(f) < 8 || !strings.HasSuffix(f[1], inTable(peer)) || !strings.HasSuffix(f[2], inTable(ours)) || f[3] != established {
			continue
		}
		uid, err := strconv.Atoi(f[7])
		return uid, err == nil
	}
	return 0, false
}

func inTable(a netip.AddrPort) string {
	ip := a.Addr().As4()
	return fmt.Sprintf("%08X:%04X", binary.NativeEndian.Uint32(ip[:]), a.Port())
}
