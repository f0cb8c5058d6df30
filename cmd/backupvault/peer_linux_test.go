package main

import (
	"fmt"
	"net/netip"
	"testing"
)

// A connection counts only while its owner holds it, and for both kinds of sockets.
func TestUserOfAConnection(t *testing.T) {
	peer, ours := netip.MustParseAddrPort("127.0.0.1:51234"), netip.MustParseAddrPort("127.0.0.1:4711")
	const head = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
	row := func(prefix, local, remote, state string, uid int) string {
		return fmt.Sprintf("   7: %s%s %s%s %s 00000000:00000000 00:00000000 00000000 %5d        0 42 1 0 20 4 30 10 -1\n", prefix, local, prefix, remote, state, uid)
	}
	from, to := inTable(peer), inTable(ours)
	for name, c := range map[string]struct {
		table string
		uid   int
		found bool
	}{
		"the peer, after our own end": {head + row("", to, from, "01", 5) + row("", from, to, "01", 1000), 1000, true},
		"an IPv6 socket":              {head + row("0000000000000000FFFF0000", from, to, "01", 1001), 1001, true},
		"let go":                      {head + row("", from, to, "05", 0), 0, false},
		"another port of the peer":    {head + row("", to, to, "01", 1000), 0, false},
		"to another port":             {head + row("", from, from, "01", 1000), 0, false},
		"no user":                     {head + "   7: " + from + " " + to + " 01 x x x y", 0, false},
		"nothing":                     {"", 0, false},
	} {
		if uid, found := userIn(c.table, peer, ours); uid != c.uid || found != c.found {
			t.Errorf("%s: %d, %t", name, uid, found)
		}
	}
}
