package server

import (
	"context"
	"crypto/tls"
	"encoding/binary"
	"io"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"backupvault/api"
)

// openHas counts the connections that a server has open, and lets a test wait for a number.
type openHas struct{ now, most atomic.Int64 }

func (o *openHas) watch(next func(net.Conn, http.ConnState)) func(net.Conn, http.ConnState) {
	return func(c net.Conn, s http.ConnState) {
		switch s {
		case http.StateNew:
			o.most.Store(max(o.most.Load(), o.now.Add(1)))
		case http.StateClosed:
			o.now.Add(-1)
		}
		next(c, s)
	}
}

func (o *openHas) await(n int64) {
	for o.now.Load() > n {
		time.Sleep(time.Millisecond)
	}
}

// Whoever holds connections open without saying anything, before or after the handshake, is
// closed for the next one; a request at work stays.
func TestConnectionsAreBounded(t *testing.T) {
	var open openHas
	r := newRig(t, func(r *rig, s *http.Server) {
		crowd := newCrowd(4, r.config.Log)
		crowd.grace = 0
		s.ConnState = open.watch(crowd.watch)
	})
	address := strings.TrimPrefix(r.url, "https://")
	inside, letGo := make(chan struct{}), make(chan struct{})
	r.vault.each(func(context.Context) error { inside <- struct{}{}; <-letGo; return nil })
	working := make(chan reply, 1)
	go func() { working <- r.do(t, r.request(t, http.MethodGet, "/v1/status", "")) }()
	<-inside
	for i := range 40 {
		c, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		if i%2 == 0 {
			continue // its handshake never begins
		}
		h := tls.Client(c, &tls.Config{RootCAs: r.roots, ServerName: "127.0.0.1", NextProtos: []string{"h2", "http/1.1"}})
		if err := h.Handshake(); err != nil {
			t.Fatalf("connection %d of those that are quiet is not let in: %v", i, err)
		}
	}
	open.await(4)
	other := r.newClient(func(p *http.Protocols) { p.SetHTTP2(true) })
	defer other.CloseIdleConnections()
	if a := doWith(t, other, r.request(t, http.MethodGet, "/healthz", "")); a.StatusCode != 200 {
		t.Error(a.Status)
	}
	close(letGo)
	if a := <-working; a.StatusCode != 200 {
		t.Error("a request at work was cut off:", a.Status)
	}
	if n := strings.Count(r.log.String(), "too many connections"); n != 1 {
		t.Errorf("%d lines tell of it", n)
	}
}

type namedConn struct {
	net.Conn
	name string
}

// The order in which connections go: those that have waited for their client, longest
// first, then those at work, longest first.
func TestCrowd(t *testing.T) {
	type step struct {
		name  string
		state http.ConnState
		out   string
	}
	for grace, steps := range map[time.Duration][]step{
		0: {
			{"a", http.StateNew, ""}, {"b", http.StateNew, ""}, {"c", http.StateNew, ""},
			{"a", http.StateActive, ""}, {"a", http.StateIdle, ""}, // b has now been quiet longest
			{"d", http.StateNew, "b"},
			{"b", http.StateActive, ""}, {"b", http.StateClosed, ""}, // its end is still told of
			{"c", http.StateActive, ""}, {"d", http.StateActive, ""}, {"a", http.StateActive, ""},
			{"d", http.StateClosed, ""}, {"e", http.StateNew, ""}, {"f", http.StateNew, "e"},
		},
		time.Hour: {
			{"a", http.StateNew, ""}, {"b", http.StateNew, ""}, {"c", http.StateNew, ""},
			{"d", http.StateNew, "a"}, // none is at work
			{"c", http.StateActive, ""}, {"b", http.StateActive, ""},
			{"e", http.StateNew, "c"}, // d has not waited long yet
			{"b", http.StateClosed, ""}, {"f", http.StateNew, ""}, {"g", http.StateNew, "d"},
		},
	} {
		c := newCrowd(3, discard)
		c.grace = grace
		conns := map[string]net.Conn{}
		for i, step := range steps {
			if conns[step.name] == nil {
				conns[step.name] = &namedConn{name: step.name}
			}
			out, _ := c.note(conns[step.name], step.state).(*namedConn)
			if step.out == "" && out != nil || step.out != "" && (out == nil || out.name != step.out) {
				t.Fatalf("grace %v, step %d: %+v goes, want %q", grace, i, out, step.out)
			}
		}
		if n := c.quiet.Len() + c.busy.Len(); n != 3 || len(c.guests) != 3 {
			t.Errorf("%d and %d kept", n, len(c.guests))
		}
	}
}

// An HTTP/2 client that asks and never reads an answer fills the buffers between us; then
// not even the end of the connection can be told it.
func TestAClientThatNeverReads(t *testing.T) {
	var open openHas
	r := newRig(t, func(r *rig, s *http.Server) {
		large := api.Fleet{Statements: []api.SignedStatement{{Body: bytesOf(1 << 20)}}}
		r.config.Fleet = func() api.Fleet { return large }
		s.ConnState = open.watch(s.ConnState)
		s.WriteTimeout, s.IdleTimeout, s.HTTP2.WriteByteTimeout = patience, patience, patience
	})
	f := r.frames(t, "\x00\x04\x7f\xff\xff\xff") // SETTINGS_INITIAL_WINDOW_SIZE: take all you have
	err := f.send(8, 0, 0, "\x7f\xff\x00\x00")   // WINDOW_UPDATE of the connection
	for i := uint32(1); i < 120 && err == nil; i += 2 {
		// HEADERS, END_STREAM and END_HEADERS: :method GET, :scheme https, :path, :authority
		err = f.send(1, 5, i, "\x82\x87\x04\x09/v1/fleet\x01\x01x")
	}
	open.await(0)
}

// One that takes no answer at all, not even the refusal of a request without a token, is
// not at work for long: the answer has a time of its own, shorter than the vault's.
func TestAnswersAreTakenSoon(t *testing.T) {
	page, err := NewPage(fstest.MapFS{"index.html": {Data: []byte("<!doctype html>")}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"/v1/status", "/"} {
		states := make(chan http.ConnState, 99)
		r := newRig(t, func(r *rig, s *http.Server) {
			next := s.ConnState
			s.ConnState = func(c net.Conn, state http.ConnState) { states <- state; next(c, state) }
			s.ReadHeaderTimeout, s.ReadTimeout, s.WriteTimeout = time.Hour, time.Hour, time.Hour // nothing else ends it, however busy the machine
			r.config.AnswerTime, r.config.Page = 50*time.Millisecond, page
		})
		f := r.frames(t, "\x00\x04\x00\x00\x00\x00") // SETTINGS_INITIAL_WINDOW_SIZE: take nothing
		if err := f.send(1, 5, 1, "\x82\x87\x04"+string(rune(len(path)))+path+"\x01\x01x"); err != nil {
			t.Fatal(err)
		}
		// new, active and idle after the preface; then active for the request, and idle again
		for i, want := range []http.ConnState{http.StateNew, http.StateActive, http.StateIdle, http.StateActive, http.StateIdle} {
			select {
			case got := <-states:
				if got != want {
					t.Fatalf("%s, change %d: %v, want %v", path, i, got, want)
				}
			case <-time.After(time.Minute):
				t.Fatalf("%s, change %d to %v never came", path, i, want)
			}
		}
	}
}

// rawFrames writes HTTP/2 frames on a connection that it never reads.
type rawFrames struct{ net.Conn }

func (r *rig) frames(t *testing.T, settings string) rawFrames {
	t.Helper()
	c, err := tls.Dial("tcp", strings.TrimPrefix(r.url, "https://"), &tls.Config{RootCAs: r.roots, NextProtos: []string{"h2"}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if _, err = io.WriteString(c, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	f := rawFrames{c}
	if err := f.send(4, 0, 0, settings); err != nil {
		t.Fatal(err)
	}
	return f
}

// send writes one frame (RFC 9113, section 4.1).
func (f rawFrames) send(kind, flags byte, stream uint32, payload string) error {
	frame := []byte{0, 0, byte(len(payload)), kind, flags}
	_, err := f.Write(append(binary.BigEndian.AppendUint32(frame, stream), payload...))
	return err
}
