package dev

import (
	"net"
	"net/url"

	"backupvault/internal/node"
)

// Host is the name of a throwaway vault: its certificate has it, its passkeys are made for it.
const Host = "localhost"

// passkeys names no origin: the port may be another one at each start.
var passkeys = node.PasskeyConfig{RPID: Host, Name: "backupvault dev"}

// URL is the address that people and their clients use for a vault that listens at this one:
// browsers offer passkeys under a name only. What Host does not lead to stays as it is.
func URL(listening string) string {
	u, err := url.Parse(listening)
	if err != nil {
		return listening
	}
	if ip := net.ParseIP(u.Hostname()); ip.Equal(net.IPv4(127, 0, 0, 1)) || ip.Equal(net.IPv6loopback) || ip.IsUnspecified() {
		u.Host = net.JoinHostPort(Host, u.Port())
	}
	return u.String()
}
