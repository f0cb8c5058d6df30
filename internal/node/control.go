package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"syscall"
	"time"

	"github.com/go-json-experiment/json"
)

// ErrNotServing is returned by a query when no daemon serves the data folder.
var ErrNotServing = errors.New("no daemon serves this data folder")

// maxControl is the largest request on the socket, in bytes.
const maxControl = 8 << 10

// errServing is returned when one does.
var errServing = errors.New("another daemon serves this data folder")

// listenControl opens the control socket, which only the daemon's own user may reach. A
// socket that a killed daemon left behind is replaced; the store's lock, not the socket,
// is what keeps two daemons apart.
func listenControl(ctx context.Context, path string) (net.Listener, error) {
	if conn, err := dialControl(ctx, path); err == nil {
		return nil, errors.Join(errServing, conn.Close())
	}
	if info, err := os.Lstat(path); err == nil && info.Mode().Type() == fs.ModeSocket {
		if err := os.Remove(path); err != nil {
			return nil, err
		}
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, errors.Join(err, l.Close())
	}
	return l, nil
}

func dialControl(ctx context.Context, path string) (net.Conn, error) {
	return (&net.Dialer{Timeout: 10 * time.Second}).DialContext(ctx, "unix", path)
}

// controlHandler answers the operator's commands about the running node.
func (n *Node) controlHandler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /status", func(w http.ResponseWriter, r *http.Request) {
		reply(w, n.status(), nil)
	})
	mux.HandleFunc("POST /fsck", func(w http.ResponseWriter, r *http.Request) {
		report, err := n.fsck(r.Context())
		reply(w, report, err)
	})
	mux.HandleFunc("GET /tokens", func(w http.ResponseWriter, r *http.Request) {
		list, err := n.listTokens()
		reply(w, list, err)
	})
	mux.HandleFunc("POST /tokens", func(w http.ResponseWriter, r *http.Request) {
		var c FleetChange
		err := json.UnmarshalRead(http.MaxBytesReader(w, r.Body, maxControl), &c)
		if err != nil {
			reply(w, c, err)
			return
		}
		// A change that has begun ends, also where the command that asked for it is gone.
		done, err := n.changeFleet(context.WithoutCancel(r.Context()), c)
		reply(w, done, err)
	})
	return mux
}

// controlReply carries a result, or an error's text and exit code, over the socket.
type controlReply[T any] struct {
	Result T      `json:"result"`
	Error  string `json:"error,omitzero"`
	Exit   int    `json:"exit,omitzero"`
}

func reply[T any](w http.ResponseWriter, result T, err error) {
	out := controlReply[T]{Result: result}
	if err != nil {
		out.Error, out.Exit = err.Error(), ExitCode(err)
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.MarshalWrite(w, out) // the asking command sees a cut answer itself
}

// query asks the daemon that serves c's data folder; ErrNotServing when there is none.
func query[T any](ctx context.Context, c *Config, method, path string, in ...any) (result T, err error) {
	var body bytes.Buffer
	for _, v := range in {
		if err := json.MarshalWrite(&body, v); err != nil {
			return result, err
		}
	}
	client := &http.Client{Transport: &http.Transport{
		DialContext:       func(ctx context.Context, _, _ string) (net.Conn, error) { return dialControl(ctx, c.ControlPath()) },
		DisableKeepAlives: true,
	}}
	req, err := http.NewRequestWithContext(ctx, method, "http://control"+path, &body)
	if err != nil {
		return result, err
	}
	resp, err := client.Do(req)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ECONNREFUSED) {
		return result, ErrNotServing
	}
	if err != nil {
		return result, fmt.Errorf("control socket: %w", err)
	}
	defer resp.Body.Close()
	var r controlReply[T]
	if err := json.UnmarshalRead(resp.Body, &r); err != nil {
		return result, fmt.Errorf("control socket: %w", err)
	}
	if r.Error != "" {
		err = &codedError{text: r.Error, code: r.Exit}
	}
	return r.Result, err
}
