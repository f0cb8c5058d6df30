package main

import (
	"context"
	"crypto/subtle"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"net/netip"
	"os"
	"strings"
	"time"

	"backupvault/api"
)

// landing is where the page hands K over: a server on 127.0.0.1 that takes one form, and
// only with the right state. What it refuses ends nothing: others on this machine can reach
// it too, and read the state in the command line of a browser that is opened; so it asks who
// is there.
type landing struct {
	host, origin string
	uid          int // whose programs may hand over
	state        []byte
	listener     net.Listener
	server       *http.Server
	landed       chan []byte // what was handed over, once
}

// maxForm is the exact size in bytes of the form: both fields have one form each.
var maxForm = len("state=&sealed=") + b64Size(api.IDSize) + b64Size(api.HandoffSize)

func b64Size(n int) int { return (8*n + 5) / 6 }

// newLanding listens on a free port for a form from the origin. The caller closes it.
func newLanding(origin string, state []byte) (*landing, error) {
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	l := &landing{host: listener.Addr().String(), origin: origin, uid: os.Getuid(), state: state, listener: listener, landed: make(chan []byte, 1)}
	l.server = &http.Server{Handler: l, ReadTimeout: 10 * time.Second, WriteTimeout: 10 * time.Second,
		IdleTimeout: 10 * time.Second, MaxHeaderBytes: 16 << 10, ErrorLog: log.New(io.Discard, "", 0)}
	go l.server.Serve(listener) // ends with close
	return l, nil
}

func (l *landing) port() int { return l.listener.Addr().(*net.TCPAddr).Port }

// close lets an answer that is on its way arrive, for a second.
func (l *landing) close() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if l.server.Shutdown(ctx) != nil {
		l.server.Close()
	}
}

// ServeHTTP answers in plain text that nothing may load or run in.
func (l *landing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", "text/plain; charset=utf-8")
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cache-Control", "no-store")
	h.Set("Connection", "close")
	sealed, status := l.judge(w, r)
	if status == http.StatusOK {
		select {
		case l.landed <- sealed:
		default:
			status = http.StatusConflict // somebody was here before
		}
	}
	w.WriteHeader(status)
	if status == http.StatusOK {
		io.WriteString(w, "The command line has what the page handed over. Look there; you can close this tab.\n")
		return
	}
	io.WriteString(w, "This is not for the command line. Nothing was taken.\n")
}

// judge refuses another host (a name that somebody points here), another page, another form.
func (l *landing) judge(w http.ResponseWriter, r *http.Request) (sealed []byte, status int) {
	switch {
	case r.Host != l.host || r.Header.Get("Origin") != l.origin || len(r.Header.Values("Origin")) != 1:
		return nil, http.StatusForbidden
	case r.URL.Path != "/" || r.URL.RawQuery != "":
		return nil, http.StatusNotFound
	case r.Method != http.MethodPost:
		return nil, http.StatusMethodNotAllowed
	case r.Header.Get("Content-Type") != "application/x-www-form-urlencoded":
		return nil, http.StatusUnsupportedMediaType
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, int64(maxForm)))
	if err != nil {
		return nil, http.StatusBadRequest
	}
	state, sealed, err := parseForm(string(body))
	switch {
	case err != nil:
		return nil, http.StatusBadRequest
	case !l.isUser(r.RemoteAddr):
		return nil, http.StatusForbidden
	case subtle.ConstantTimeCompare(state, l.state) != 1:
		return nil, http.StatusForbidden
	}
	return sealed, http.StatusOK
}

// isUser says whether a program of the user is at the other end, where the system tells.
func (l *landing) isUser(remote string) bool {
	peer, err := netip.ParseAddrPort(remote)
	if err != nil {
		return false
	}
	uid, found := peerUser(peer, netip.MustParseAddrPort(l.host))
	return found && uid == l.uid
}

var errForm = errors.New("not what the page hands over")

// parseForm reads state=...&sealed=..., in this order, as browsers write the page's form.
func parseForm(body string) (state, sealed []byte, err error) {
	first, second, found := strings.Cut(body, "&")
	first, isState := strings.CutPrefix(first, "state=")
	second, isSealed := strings.CutPrefix(second, "sealed=")
	if !found || !isState || !isSealed {
		return nil, nil, errForm
	}
	if state, err = parseBinary(first, api.IDSize); err != nil {
		return nil, nil, err
	}
	sealed, err = parseBinary(second, api.HandoffSize)
	return state, sealed, err
}

// parseBinary reads base64url of exactly so many bytes.
func parseBinary(text string, size int) ([]byte, error) {
	var b api.Bytes
	if len(text) != b64Size(size) || b.UnmarshalText([]byte(text)) != nil || len(b) != size {
		return nil, errForm
	}
	return b, nil
}
