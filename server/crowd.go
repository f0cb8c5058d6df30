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

// crowd keeps the number of connections within most. A new one always gets in; the one that
// has waited longest for its client is closed for it, and only where none waits, the one
// that has been at its request longest. So connections that an attacker opens and holds
// without an access token keep nobody out: they are the first to go.
type crowd struct {
	most int
	log  *slog.Logger

	mu     sync.Mutex
	quiet  list.List // of net.Conn, longest first: new or idle
	busy   list.List // of net.Conn, longest first: with a request in hand
	places map[net.Conn]place
	warned time.Time
}

type place struct {
	in *list.List
	at *list.Element
}

// warnEvery is how often a full crowd is logged.
const warnEvery = time.Minute

func newCrowd(most int, log *slog.Logger) *crowd {
	return &crowd{most: most, log: log, places: map[net.Conn]place{}}
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
	switch state {
	case http.StateNew:
		c.put(conn, &c.quiet)
	case http.StateIdle:
		if known {
			c.put(conn, &c.quiet)
		}
	case http.StateActive:
		if known {
			c.put(conn, &c.busy)
		}
	case http.StateClosed, http.StateHijacked:
	}
	if len(c.places) <= c.most {
		return nil
	}
	oldest := c.quiet.Front()
	if oldest.Value == conn && c.busy.Len() > 0 { // all others are at work
		oldest = c.busy.Front()
	}
	out = oldest.Value.(net.Conn)
	c.remove(out)
	if now := time.Now(); now.Sub(c.warned) >= warnEvery {
		c.warned = now
		c.log.Warn("too many connections: those that have been quiet longest are closed", "limit", c.most)
	}
	return out
}

func (c *crowd) put(conn net.Conn, in *list.List) { c.places[conn] = place{in, in.PushBack(conn)} }

func (c *crowd) remove(conn net.Conn) (known bool) {
	p, known := c.places[conn]
	if known {
		p.in.Remove(p.at)
		delete(c.places, conn)
	}
	return known
}
