package server

import (
	"container/list"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"
)

// maxConnections bounds the connections that are open at once, whoever opened them: twice
// what the vault works on. One costs a file descriptor and, idle, less than 40 KiB (TLS and
// HTTP/2), so that all of them fit beside the store in the memory of a small machine.
const maxConnections = 2 * DefaultInFlight

// quietGrace is what a connection has for its handshake, or between two requests, before it
// goes for another while there are some at work. Those who are at work may be the attackers.
const quietGrace = 2 * time.Second

// crowd keeps the number of connections within most. A new one always gets in; the one that
// has waited longest for its client is closed for it, and only where none has waited for
// quietGrace, the one that has been at its request longest. So connections that an attacker
// opens and holds without an access token keep nobody out: they are the first to go.
type crowd struct {
	most  int
	grace time.Duration
	log   *slog.Logger

	mu     sync.Mutex
	quiet  list.List // of *guest, longest first: new or idle
	busy   list.List // of *guest, longest first: with a request in hand
	guests map[net.Conn]*guest
	warned time.Time
}

type guest struct {
	conn  net.Conn
	since time.Time // in this list
	in    *list.List
	at    *list.Element
}

// warnEvery is how often a full crowd is logged.
const warnEvery = time.Minute

func newCrowd(most int, log *slog.Logger) *crowd {
	return &crowd{most: most, grace: quietGrace, log: log, guests: map[net.Conn]*guest{}}
}

// watch is for http.Server.ConnState.
func (c *crowd) watch(conn net.Conn, state http.ConnState) {
	if out := c.note(conn, state); out != nil {
		// Not through TLS: its farewell waits for a peer that may read nothing.
		if t, ok := out.(interface{ NetConn() net.Conn }); ok {
			out = t.NetConn()
		}
		out.Close()
	}
}

// note takes the change in and returns the connection that has to go, if there is one.
func (c *crowd) note(conn net.Conn, state http.ConnState) (out net.Conn) {
	c.mu.Lock()
	defer c.mu.Unlock()
	known := c.remove(conn)
	switch {
	case state == http.StateNew, state == http.StateIdle && known:
		c.put(conn, &c.quiet)
	case state == http.StateActive && known:
		c.put(conn, &c.busy)
	}
	if len(c.guests) <= c.most {
		return nil
	}
	if now := time.Now(); now.Sub(c.warned) >= warnEvery {
		c.warned = now
		c.log.Warn("too many connections: those that have been quiet longest are closed", "limit", c.most)
	}
	out = c.longest()
	c.remove(out)
	return out
}

func (c *crowd) longest() net.Conn {
	e := c.quiet.Front()
	if e == nil || c.busy.Len() > 0 && time.Since(e.Value.(*guest).since) < c.grace {
		e = c.busy.Front()
	}
	return e.Value.(*guest).conn
}

func (c *crowd) put(conn net.Conn, in *list.List) {
	g := &guest{conn: conn, since: time.Now(), in: in}
	g.at = in.PushBack(g)
	c.guests[conn] = g
}

func (c *crowd) remove(conn net.Conn) (known bool) {
	g, known := c.guests[conn]
	if known {
		g.in.Remove(g.at)
		delete(c.guests, conn)
	}
	return known
}
